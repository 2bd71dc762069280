import { m } from '@rinnalla/i18n';
import { button, enterAs, hideReported, link, lookUp, postWith, report, reply, signUp, startThread } from '../people.ts';
import { expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

const board = 'yolla-valveilla';

test('a client posts, a professional answers, a guest reports, a moderator decides, everyone is told, another moderator decides the appeal', async ({
  newPerson,
}, info) => {
  const [client, professional, guest, moderator, other] = [
    await newPerson(),
    await newPerson(),
    await newPerson(),
    await newPerson(),
    await newPerson(),
  ];
  const mark = `${info.project.name} ${Date.now()}`;
  const text = `Viesti, josta ilmoitetaan (${mark}). **Kauppa auki.**`;
  const shown = `Viesti, josta ilmoitetaan (${mark}). Kauppa auki.`;

  await signUp(client);
  const thread = await startThread(client, { board, title: `Valvon taas ${mark}`, text });

  await enterAs(professional, 'Aino Lehto');
  await reply(professional, thread, 'Uni palaa usein vähitellen.');
  await guest.goto(thread);
  const answer = postWith(guest, 'Uni palaa usein vähitellen.');
  await expect(answer).toContainText('Psykologi, varmennettu ammattilainen');
  await expect(answer).toContainText(fi(m.professionals_general_information));

  const reference = await report(guest, { thread, text: shown, why: `Mainos ${mark}` });
  await lookUp(guest, reference);
  await expect(guest.getByText(fi(m.moderation_status_waiting_title))).toBeVisible();

  await enterAs(moderator, 'Sari Nieminen');
  await hideReported(moderator, { why: `Mainos ${mark}`, reason: `Tämä on mainos ${mark}.` });

  await guest.goto(thread);
  await expect(guest.getByText(shown)).toHaveCount(0);
  await expect(guest.getByText(fi(m.community_post_hidden))).toBeVisible();
  await lookUp(guest, reference);
  await expect(guest.getByText(fi(m.moderation_happened_hide))).toBeVisible();
  await expect(guest.getByText(`Tämä on mainos ${mark}.`)).toBeVisible();

  await client.goto('/fi/mine');
  await client
    .getByRole('link', { name: /^Päätös viestistäsi/ })
    .first()
    .click();
  await expect(client.getByRole('heading', { name: fi(m.moderation_decision_yours_hide) })).toBeVisible();
  await expect(client.getByText('Viestissä mainostetaan kauppaa.')).toBeVisible();
  await client.getByLabel(fi(m.moderation_appeal_text)).fill('Se oli vitsi.');
  await button(client, m.moderation_appeal_send).click();
  await expect(client.getByText(fi(m.moderation_appeal_open_title))).toBeVisible();

  await moderator.goto('/fi/staff/queue');
  const offeredToFirst = await moderator.locator('a[href*="/staff/appeals/"]').count();
  await enterAs(other, 'Johan Ek');
  await other.goto('/fi/staff/queue');
  expect(await other.locator('a[href*="/staff/appeals/"]').count()).toBeGreaterThan(offeredToFirst);
  await decideAppealWith(other, 'Se oli vitsi.');

  await client.goto('/fi/mine');
  await link(client, m.news_appeal_outcome).click();
  await expect(client.getByText(fi(m.moderation_appeal_overturned))).toBeVisible();
  await guest.goto(thread);
  await expect(guest.getByText(shown)).toBeVisible();
});

async function decideAppealWith(page: Parameters<typeof enterAs>[0], text: string): Promise<void> {
  const appeals = await page
    .locator('a[href*="/staff/appeals/"]')
    .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
  for (const appeal of appeals) {
    await page.goto(appeal);
    if ((await page.getByText(text).count()) === 0 || (await button(page, m.moderation_appeal_item_send).count()) === 0) continue;
    await page.getByLabel(fi(m.moderation_appeal_item_overturned)).check();
    await page.getByLabel(fi(m.moderation_decide_reason), { exact: true }).fill('Vitsi saa jäädä.');
    await button(page, m.moderation_appeal_item_send).click();
    await expect(page.getByText(fi(m.moderation_queue_appeal_decided))).toBeVisible();
    return;
  }
  throw new Error('the appeal is in nobody’s queue');
}
