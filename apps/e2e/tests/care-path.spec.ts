import type { Locator, Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { button, enterAs, postWith, signUp } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

const board = 'yolla-valveilla';

/** Starts a discussion; the site may show first what it says to somebody in danger. Gives the path of the thread. */
async function writeInDanger(page: Page, given: { title: string; text: string }): Promise<string> {
  await page.goto(`/fi/boards/${board}`);
  await page.getByRole('link', { name: fi(m.community_write_here) }).click();
  await page.getByLabel(fi(m.community_title_label)).fill(given.title);
  await page.getByLabel(fi(m.community_text_label)).fill(given.text);
  await button(page, m.community_send).click();
  await page.goto('/fi/mine');
  await page.getByRole('link', { name: given.title }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: given.title })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** What axe finds; nothing is looked for where there is no script. */
const flaws = (page: Page, scripted: boolean): Promise<string[]> => (scripted ? axeViolations(page) : Promise.resolve([]));

/** The form that has this button. */
const formWith = (page: Page, message: () => string): Locator => page.locator('form').filter({ has: button(page, message) });

/** Opens the item with this title: before it in the queue there are only other crises. */
async function openCrisis(page: Page, title: string): Promise<void> {
  await page.goto('/fi/staff/queue');
  const titles = page.locator('ol.queue a.queue-title');
  const items = await titles.evaluateAll((links) => links.map((each) => [each.getAttribute('href') ?? '', each.textContent] as const));
  for (const [address, words] of items) {
    expect(words).toContain(fi(m.moderation_class_crisis));
    await page.goto(address);
    if ((await page.getByText(title).count()) > 0) return;
  }
  throw new Error('the item is in nobody’s queue');
}

test('somebody in crisis writes; a moderator finds it first, answers, is answered, lets it through with a note and will look again', async ({
  newPerson,
  javaScriptEnabled,
}, info) => {
  test.setTimeout(60_000);
  const [client, moderator, guest] = [await newPerson(), await newPerson(), await newPerson()];
  const scripted = javaScriptEnabled !== false;
  const mark = `${info.project.name} ${Date.now()}`;
  const title = `En jaksa ${mark}`;
  const text = `En jaksa enää elää. Aion tappaa itseni tänä yönä. (${mark})`;

  await signUp(client);
  const thread = await writeInDanger(client, { title, text });
  await expect(postWith(client, text)).toContainText(fi(m.care_held));
  expect(await flaws(client, scripted)).toEqual([]);
  expect((await guest.goto(thread))?.status()).toBe(404);

  await enterAs(moderator, 'Sari Nieminen');
  await openCrisis(moderator, title);
  await button(moderator, m.moderation_queue_claim).click();
  await formWith(moderator, m.care_message_send).getByLabel(fi(m.care_message_label)).fill(`Luin viestisi (${mark}). Oletko nyt turvassa?`);
  await button(moderator, m.care_message_send).click();
  await expect(moderator.getByText(fi(m.care_message_sent))).toBeVisible();
  expect(await flaws(moderator, scripted)).toEqual([]);

  await client.goto('/fi/mine');
  await expect(client.locator('main').getByText(/Päätös|Rajoitus/)).toHaveCount(0);
  await client.getByRole('link', { name: /^Moderaattori kirjoitti sinulle/ }).click();
  await expect(client.getByText(`Luin viestisi (${mark}). Oletko nyt turvassa?`)).toBeVisible();
  await expect(client.getByText(fi(m.care_cannot_see))).toBeVisible();
  await button(client, m.care_answer_send).click();
  await expect(client.getByRole('alert').or(client.locator('.error-summary')).first()).toBeVisible();
  await client.getByLabel(fi(m.care_answer_label)).fill(`En ole varma (${mark}).`);
  await button(client, m.care_answer_send).click();
  await expect(client.getByText(fi(m.care_answer_sent))).toBeVisible();
  expect(await flaws(client, scripted)).toEqual([]);

  await moderator.reload();
  await expect(moderator.getByText(`En ole varma (${mark}).`)).toBeVisible();
  await moderator.getByLabel(fi(m.moderation_decide_approve), { exact: true }).check();
  await moderator.getByLabel(fi(m.care_decide_message), { exact: false }).fill(`Olet tärkeä (${mark}).`);
  await formWith(moderator, m.moderation_decide_send)
    .getByLabel(fi(m.care_decide_answer), { exact: false })
    .fill(`Emme jätä sinua yksin (${mark}).`);
  await moderator.getByLabel(fi(m.community_note_suicide), { exact: true }).check();
  await button(moderator, m.moderation_decide_send).click();
  await expect(moderator.getByText(fi(m.moderation_queue_decided))).toBeVisible();
  await moderator.getByLabel(fi(m.care_look_when)).selectOption('4');
  await formWith(moderator, m.care_look_set).getByLabel(fi(m.care_look_note), { exact: false }).fill('Onko joku vastannut?');
  await button(moderator, m.care_look_set).click();
  await expect(moderator.getByText(fi(m.care_look_done))).toBeVisible();

  await guest.goto(thread);
  await expect(postWith(guest, `Emme jätä sinua yksin (${mark}).`)).toContainText(fi(m.care_service_face));
  await expect(guest.getByText(fi(m.care_held))).toHaveCount(0);
  expect(await flaws(guest, scripted)).toEqual([]);
  await client.goto('/fi/mine');
  await expect(client.locator('main').getByText(/Päätös|Rajoitus/)).toHaveCount(0);
  await client.getByRole('link', { name: /^Moderaattori kirjoitti sinulle/ }).click();
  await expect(client.getByText(`Olet tärkeä (${mark}).`)).toBeVisible();
});

test('a professional who answers is told how a moderator is called, and members are not', async ({ newPerson }) => {
  const [professional, member] = [await newPerson(), await newPerson()];
  const words = 'Olen huolissani kirjoittajasta';
  await enterAs(professional, 'Aino Lehto');
  await signUp(member);
  for (const person of [professional, member]) {
    await person.goto('/fi/boards/kysy-ammattilaiselta');
    await person
      .getByRole('link', { name: /paniikkiin/ })
      .first()
      .click();
  }
  await expect(professional.locator('form#answer')).toContainText(words);
  await expect(member.locator('form#answer')).toHaveCount(1);
  await expect(member.locator('form#answer')).not.toContainText(words);
});
