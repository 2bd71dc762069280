import { m } from '@rinnalla/i18n';
import { button, enterAs, openReported, report, signUp, startThread } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

const law = 'Rikoslaki 24 luku 8 §';

test('a post that is hidden by law: the moderator names it once, the author reads which law and what may be published', async ({
  newPerson,
}, info) => {
  const [client, guest, moderator] = [await newPerson(), await newPerson(), await newPerson()];
  const mark = `${info.project.name} ${Date.now()}`;
  const text = `Naapurin asioita (${mark}).`;
  await signUp(client);
  const thread = await startThread(client, { board: 'yolla-valveilla', title: `Naapuri ${mark}`, text });
  await report(guest, { thread, text, why: `Toisen asioita ${mark}` });

  await enterAs(moderator, 'Sari Nieminen');
  await openReported(moderator, `Toisen asioita ${mark}`);
  const claim = button(moderator, m.moderation_queue_claim);
  if ((await claim.count()) > 0) await claim.click();
  const whichLaw = moderator.getByLabel(fi(m.statements_law), { exact: true });
  await moderator.getByLabel(fi(m.moderation_decide_hide)).check();
  await moderator.getByLabel(fi(m.moderation_decide_reason), { exact: true }).fill(`Toisen elämästä (${mark}).`);
  await moderator.getByLabel(fi(m.moderation_decide_facts)).fill('Viestissä kerrotaan toisen ihmisen yksityisasioista.');
  await expect(whichLaw).toBeHidden();
  await moderator.getByLabel(fi(m.moderation_decision_ground_law), { exact: true }).check();
  await expect(whichLaw).toBeVisible();
  await moderator.getByLabel(fi(m.moderation_decide_policy_point)).selectOption('P1');
  await button(moderator, m.moderation_decide_send).click();
  await expect(moderator.getByText(fi(m.statements_law_missing)).first()).toBeVisible();
  await whichLaw.fill(law);
  await button(moderator, m.moderation_decide_send).click();
  await expect(moderator.getByText(fi(m.moderation_queue_decided))).toBeVisible();

  await client.goto('/fi/mine');
  await client.locator('main a[href*="/decisions/"]').first().click();
  await expect(client.getByText(law)).toBeVisible();
  const published = client.getByText(fi(m.statements_published), { exact: true });
  await expect(client.getByText(fi(m.statements_data_protection_and_privacy_violations))).toBeHidden();
  await published.click();
  await expect(client.getByText(fi(m.statements_data_protection_and_privacy_violations))).toBeVisible();
  await expect(client.getByText(fi(m.statements_everywhere))).toBeVisible();
  expect(await client.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  if (info.project.name === 'with-script') expect(await axeViolations(client)).toEqual([]);
});
