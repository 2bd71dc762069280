/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { claimReported, giveReasons } from '../moderators.ts';
import { button, enterAs, link, postWith, report, signUp, startThread } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

test.setTimeout(240_000);

const board = 'yolla-valveilla';
const name = 'Kivirinta';
const shade = '███';

/** What axe finds; nothing is looked for where there is no script. */
const flaws = (page: Page, scripted: boolean | undefined): Promise<string[]> =>
  scripted === false ? Promise.resolve([]) : axeViolations(page);

/** What the number keys choose in the form, and what the page says that they choose. */
const numberKeys = (page: Page): Promise<{ chosen: string[]; said: string[] }> =>
  page.evaluate(() => ({
    chosen: [...document.querySelectorAll<HTMLInputElement>('input[name=kind]')].map(
      (each) => `${each.dataset['shortcut'] ?? ''} ${each.labels?.[0]?.textContent ?? ''}`,
    ),
    said: [...document.querySelectorAll('.keys > div')]
      .map((each) => `${each.querySelector('dt')?.textContent.trim() ?? ''} ${each.querySelector('dd')?.textContent ?? ''}`)
      .filter((line) => /^\d/.test(line)),
  }));

/** Opens an own post to change it, and gives what stands in its field. */
async function openEdit(page: Page, thread: string): Promise<string> {
  await page.goto(thread);
  await page.getByRole('link', { name: /^Muokkaa omaa/ }).click();
  return page.getByLabel(fi(m.community_text_label)).inputValue();
}

/** Sends the form of a change; where the coach shows it first, once more. */
async function save(page: Page, text: string): Promise<void> {
  await page.getByLabel(fi(m.community_text_label)).fill(text);
  await button(page, m.community_edit_save).first().click();
  if ((await page.getByRole('heading', { name: fi(m.coach_once) }).count()) > 0) await button(page, m.community_edit_save).first().click();
}

test('a moderator covers a name: readers see marks, the author reads what and why and edits on, and the name that comes back waits', async ({
  newPerson,
  javaScriptEnabled,
}, info) => {
  const [client, guest, moderator] = [await newPerson(), await newPerson(), await newPerson()];
  const mark = `${info.project.name} ${Date.now()}`;
  await signUp(client);
  const text = `Naapurini ${name} huusi taas koko yön (${mark}).`;
  const thread = await startThread(client, { board, title: `Naapuri ${mark}`, text });
  await report(guest, { thread, text, why: `Nimi ${mark}` });

  await enterAs(moderator, 'Sari Nieminen');
  const item = await claimReported(moderator, `Nimi ${mark}`);
  const { chosen, said } = await numberKeys(moderator);
  expect(chosen.length).toBeGreaterThan(3);
  expect(said).toEqual(chosen);
  await link(moderator, m.redaction_decide_redact).click();
  await moderator.getByLabel(fi(m.redaction_words), { exact: true }).fill('Kiviranta');
  await button(moderator, m.redaction_preview).click();
  await expect(moderator.getByText(fi(() => m.redaction_missing({ words: 'Kiviranta' })))).toBeVisible();
  await expect(button(moderator, m.redaction_decide)).toHaveCount(0);
  await moderator.getByLabel(fi(m.redaction_words), { exact: true }).fill(name);
  await button(moderator, m.redaction_preview).click();
  await expect(moderator.locator('#preview')).toContainText(fi(m.redaction_covered_personal_data));
  await expect(moderator.locator('#preview')).not.toContainText(name);
  expect(await flaws(moderator, javaScriptEnabled)).toEqual([]);
  // Control: until it is decided, everybody reads the name.
  await guest.goto(thread);
  await expect(guest.locator('main')).toContainText(name);
  await giveReasons(moderator, { reason: `Toisen nimi peitettiin (${mark}).`, facts: 'Viestissä oli naapurin nimi.', point: 'P1' });
  await button(moderator, m.redaction_decide).click();
  await expect(moderator.getByText(fi(m.moderation_queue_decided))).toBeVisible();
  await expect(link(moderator, m.authorities_undo_link)).toBeVisible();

  await guest.goto(thread);
  await expect(guest.locator('main')).toContainText(`Naapurini ${fi(m.redaction_covered_personal_data)} huusi taas koko yön (${mark}).`);
  await expect(guest.locator('main')).not.toContainText(name);
  expect(await flaws(guest, javaScriptEnabled)).toEqual([]);
  await moderator.goto(item);
  await link(moderator, m.redaction_look).click();
  await expect(moderator.getByText(name)).toHaveCount(0);
  await button(moderator, m.redaction_look_send).click();
  await expect(moderator.locator('mark')).toHaveText(name);
  expect(await flaws(moderator, javaScriptEnabled)).toEqual([]);

  await client.goto('/fi/mine');
  await client
    .getByRole('link', { name: /^Päätös viestistäsi/ })
    .first()
    .click();
  await expect(client.getByRole('heading', { name: fi(m.redaction_yours_redact) })).toBeVisible();
  await expect(client.getByText(`Toisen nimi peitettiin (${mark}).`)).toBeVisible();
  await expect(client.getByText(name, { exact: true })).toBeVisible();
  expect(await flaws(client, javaScriptEnabled)).toEqual([]);
  await link(client, m.redaction_yours_edit).click();
  await expect(client.getByText(fi(() => m.redaction_edit_hint({ marks: shade })))).toBeVisible();
  expect(await flaws(client, javaScriptEnabled)).toEqual([]);
  const own = await client.getByLabel(fi(m.community_text_label)).inputValue();
  expect(own).toBe(text.replace(name, shade));
  await save(client, `${own} Nyt on rauhallista.`);
  await expect(postWith(client, 'Nyt on rauhallista.')).toContainText(fi(m.redaction_covered_personal_data));
  await expect(client.getByText(fi(m.community_post_held))).toHaveCount(0);

  await save(client, (await openEdit(client, thread)).replace(shade, name));
  await client.goto(thread);
  await expect(client.getByText(fi(m.community_post_held))).toBeVisible();
  await guest.goto(thread);
  await expect(guest.locator('main')).not.toContainText(name);
});
