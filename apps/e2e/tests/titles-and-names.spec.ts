import type { Locator, Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { claimReported, giveReasons, overturn } from '../moderators.ts';
import { button, enterAs, link, lookUp, postWith, reply, signUp, startThread } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

test.setTimeout(240_000);

const board = 'yolla-valveilla';

/** What axe finds; nothing is looked for where there is no script. */
const flaws = (page: Page, scripted: boolean | undefined): Promise<string[]> =>
  scripted === false ? Promise.resolve([]) : axeViolations(page);

/** What a form that reports asks about its target. */
const categories = (page: Page): Promise<string[]> => page.locator('input[name="category"] + label').allTextContents();

/** Sends the report of the page for this reason, as a guest does, and gives the secret reference. */
async function sendReport(page: Page, { category, why }: { category: () => string; why: string }): Promise<string> {
  await page.getByLabel(fi(category)).check();
  await page.getByLabel(fi(m.moderation_report_explanation)).fill(why);
  const goodFaith = page.getByLabel(fi(m.moderation_report_good_faith));
  if ((await goodFaith.count()) > 0) await goodFaith.check();
  await page.getByRole('button', { name: /^Lähetä ilmoitus/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: fi(m.moderation_received_title) })).toBeVisible();
  return (await page.locator('.reference').textContent()) ?? '';
}

const about = (page: Page): Locator => page.getByRole('navigation', { name: fi(m.targets_report_about) });

/** Opens the newest decision among the own things. */
async function openDecision(page: Page): Promise<void> {
  await page.goto('/fi/mine');
  await page
    .getByRole('link', { name: /^Päätös viestistäsi/ })
    .first()
    .click();
}

async function askAnew(page: Page, text: string): Promise<void> {
  await page.getByLabel(fi(m.moderation_appeal_text)).fill(text);
  await button(page, m.moderation_appeal_send).click();
  await expect(page.getByText(fi(m.moderation_appeal_open_title))).toBeVisible();
}

test('a title is reported from the site and replaced; its author reads so, asks anew, and another moderator gives it back', async ({
  newPerson,
  javaScriptEnabled,
}, info) => {
  const [client, guest, moderator, other] = [await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  const mark = `${info.project.name} ${Date.now()}`;
  const [title, fresh] = [`Parantaa kaikki ${mark}`, `Mikä auttaa nukkumaan ${mark}`];
  await signUp(client);
  const thread = await startThread(client, { board, title, text: `Kokeilin teetä (${mark}).` });

  await guest.goto(thread);
  await link(guest, m.targets_report_title_link).click();
  await expect(guest.getByRole('heading', { level: 1, name: fi(m.targets_report_thread_title) })).toBeVisible();
  await expect(guest.locator('main')).toContainText(title);
  expect(await categories(guest)).toContain(fi(m.targets_category_misleading));
  expect(await categories(guest)).not.toContain(fi(m.moderation_category_worried_about_author));
  expect(await flaws(guest, javaScriptEnabled)).toEqual([]);
  const reference = await sendReport(guest, { category: m.targets_category_misleading, why: `Otsikko lupaa liikaa ${mark}` });
  await lookUp(guest, reference);
  await expect(guest.locator('.facts')).toContainText(fi(m.targets_kind_thread));

  await enterAs(moderator, 'Sari Nieminen');
  await claimReported(moderator, `Otsikko lupaa liikaa ${mark}`);
  await expect(moderator.getByRole('heading', { level: 1, name: fi(m.targets_item_thread) })).toBeVisible();
  expect(await flaws(moderator, javaScriptEnabled)).toEqual([]);
  await moderator.getByLabel(fi(m.targets_decide_rename), { exact: true }).check();
  await giveReasons(moderator, { reason: `Otsikko johti harhaan (${mark}).`, facts: 'Otsikko lupaa varman avun.', point: 'P6' });
  await button(moderator, m.moderation_decide_send).click();
  await expect(moderator.getByText(fi(m.targets_decide_new_title_missing)).first()).toBeVisible();
  await moderator.getByLabel(fi(m.targets_decide_new_title)).fill(fresh);
  await button(moderator, m.moderation_decide_send).click();
  await expect(moderator.getByText(fi(m.moderation_queue_decided))).toBeVisible();

  await guest.goto(thread);
  await expect(guest.getByRole('heading', { level: 1, name: fresh })).toBeVisible();
  await expect(guest.locator('main')).not.toContainText(title);
  await lookUp(guest, reference);
  await expect(guest.getByRole('heading', { name: fi(m.targets_happened_rename_thread) })).toBeVisible();
  expect(await flaws(guest, javaScriptEnabled)).toEqual([]);
  await openDecision(client);
  await expect(client.getByRole('heading', { name: fi(m.targets_yours_rename_thread) })).toBeVisible();
  await expect(client.getByText(title, { exact: true })).toBeVisible();
  expect(await flaws(client, javaScriptEnabled)).toEqual([]);
  await askAnew(client, `Se on vain sanonta (${mark}).`);

  await enterAs(other, 'Johan Ek');
  await overturn(other, { text: `Se on vain sanonta (${mark}).`, reason: 'Sanonta saa jäädä.', seen: title });
  await client.reload();
  await expect(client.getByText(fi(m.moderation_appeal_overturned))).toBeVisible();
  await guest.goto(thread);
  await expect(guest.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('a name is reported and drawn anew; whoever bore it reads so, asks anew, and bears it again', async ({
  newPerson,
  javaScriptEnabled,
}, info) => {
  const [client, guest, moderator, other] = [await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  const mark = `${info.project.name} ${Date.now()}`;
  await signUp(client);
  const thread = await startThread(client, { board, title: `Uni ${mark}`, text: `Onko täällä muita? (${mark})` });
  const answer = `Vastaan vielä itselleni (${mark}).`;
  await reply(client, thread, answer);

  await guest.goto(thread);
  const shownName = postWith(guest, answer).locator('.persona-name');
  const name = (await shownName.textContent())?.trim() ?? '';
  await postWith(guest, answer)
    .getByRole('link', { name: /^Ilmoita viestistä/ })
    .click();
  await expect(about(guest).getByRole('link')).toHaveText([fi(m.targets_report_about_persona)]);
  await about(guest).getByRole('link').click();
  await expect(guest.getByRole('heading', { level: 1, name: fi(m.targets_report_persona_title) })).toBeVisible();
  expect(await categories(guest)).toContain(fi(m.targets_category_posing));
  expect(await flaws(guest, javaScriptEnabled)).toEqual([]);
  await sendReport(guest, { category: m.targets_category_posing, why: `Esiintyy toisena ${mark}` });

  await enterAs(moderator, 'Sari Nieminen');
  await claimReported(moderator, `Esiintyy toisena ${mark}`);
  await expect(moderator.getByRole('heading', { level: 1, name: fi(m.targets_item_persona) })).toBeVisible();
  expect(await flaws(moderator, javaScriptEnabled)).toEqual([]);
  await moderator.getByLabel(fi(m.targets_decide_rename), { exact: true }).check();
  await giveReasons(moderator, { reason: `Nimi viittaa toiseen (${mark}).`, facts: 'Nimi on toisen ihmisen nimi.', point: 'P1' });
  await button(moderator, m.moderation_decide_send).click();
  await expect(moderator.getByText(fi(m.moderation_queue_decided))).toBeVisible();

  await guest.goto(thread);
  await expect(shownName).not.toHaveText(name);
  const fresh = (await shownName.textContent())?.trim() ?? '';
  await openDecision(client);
  await expect(client.getByRole('heading', { name: fi(m.targets_yours_rename_persona) })).toBeVisible();
  await expect(client.getByText(fi(() => m.targets_yours_rename_persona_more({ name: fresh })))).toBeVisible();
  await expect(client.locator('.kept-text')).toHaveText(name);
  expect(await flaws(client, javaScriptEnabled)).toEqual([]);
  await askAnew(client, `Nimi arvottiin minulle (${mark}).`);

  await enterAs(other, 'Johan Ek');
  await overturn(other, { text: `Nimi arvottiin minulle (${mark}).`, reason: 'Nimi arvottiin, se saa jäädä.', seen: name });
  await guest.goto(thread);
  await expect(shownName).toHaveText(name);
});

/** Each project has a professional of its own: one badge has one check at a time. */
const professionals: Record<string, string> = { 'with-script': 'Petri Vainiola', 'without-script': 'Leena Harjamäki' };

test('a badge is reported, a verifier checks it, and whoever reported is told what came of it', async ({
  newPerson,
  javaScriptEnabled,
}, info) => {
  const [client, professional, moderator, verifier] = [await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  const mark = `${info.project.name} ${Date.now()}`;
  const holder = professionals[info.project.name] ?? '';
  await signUp(client);
  const thread = await startThread(client, { board: 'kysy-ammattilaiselta', title: `Kuka vastaa ${mark}`, text: 'Mistä aloitan?' });
  await enterAs(professional, holder);
  const answer = `Aloita terveysasemalta (${mark}).`;
  await reply(professional, thread, answer);

  await client.goto(thread);
  await postWith(client, answer)
    .getByRole('link', { name: /^Ilmoita viestistä/ })
    .click();
  // The name of a professional is the name of an account: what is seen beside the answer is its badge alone.
  await expect(about(client).getByRole('link')).toHaveText([fi(m.targets_report_about_professional_claim)]);
  await about(client).getByRole('link').click();
  await expect(client.getByRole('heading', { level: 1, name: fi(m.targets_report_professional_claim_title) })).toBeVisible();
  expect(await categories(client)).toEqual([fi(m.targets_category_posing), fi(m.moderation_category_other)]);
  expect(await flaws(client, javaScriptEnabled)).toEqual([]);
  const reference = await sendReport(client, { category: m.targets_category_posing, why: `Onko tämä totta ${mark}` });

  await enterAs(moderator, 'Sari Nieminen');
  await claimReported(moderator, `Onko tämä totta ${mark}`);
  await expect(moderator.getByRole('heading', { level: 1, name: fi(m.targets_item_professional_claim) })).toBeVisible();
  expect(await flaws(moderator, javaScriptEnabled)).toEqual([]);
  await moderator.getByLabel(fi(m.targets_decide_refer), { exact: true }).check();
  await moderator.getByLabel(fi(m.moderation_decide_reason), { exact: true }).fill(`Pyydän tarkistamaan (${mark}).`);
  await button(moderator, m.moderation_decide_send).click();
  await expect(moderator.getByText(fi(m.moderation_queue_decided))).toBeVisible();
  await client.goto('/fi/mine');
  await expect(client.getByText(fi(m.targets_referral_open))).toBeVisible();
  await expect(link(client, m.targets_news_referral)).toHaveCount(0);

  await enterAs(verifier, 'Helena Koski');
  await verifier.goto('/fi/staff/verification');
  expect(await flaws(verifier, javaScriptEnabled)).toEqual([]);
  await verifier.getByRole('link', { name: fi(() => m.targets_referrals_answer_label({ name: holder })) }).click();
  await expect(verifier.getByText(`Pyydän tarkistamaan (${mark}).`)).toBeVisible();
  await button(verifier, m.targets_referral_keep).click();
  await expect(verifier.getByText(fi(m.targets_referral_keep_reason_missing)).first()).toBeVisible();
  expect(await flaws(verifier, javaScriptEnabled)).toEqual([]);
  await verifier.getByLabel(fi(m.targets_referral_keep_reason)).fill(`Kysyin rekisteristä (${mark}).`);
  await button(verifier, m.targets_referral_keep).click();
  await expect(verifier.getByText(fi(m.targets_referral_kept_done))).toBeVisible();
  await expect(verifier.getByRole('link', { name: fi(() => m.targets_referrals_answer_label({ name: holder })) })).toHaveCount(0);

  await client.goto('/fi/mine');
  await link(client, m.targets_news_referral).click();
  await expect(client).toHaveURL(/#report-/);
  await expect(client.getByText(fi(m.targets_referral_kept))).toBeVisible();
  expect(await flaws(client, javaScriptEnabled)).toEqual([]);
  await lookUp(client, reference);
  await expect(client.getByText(fi(m.targets_referral_kept))).toBeVisible();
  // What the verifier wrote is for the holder and the record.
  await expect(client.getByText(`Kysyin rekisteristä (${mark}).`)).toHaveCount(0);
  expect(await flaws(client, javaScriptEnabled)).toEqual([]);
  await client.goto(thread);
  await expect(postWith(client, answer)).toContainText('varmennettu ammattilainen');
});
