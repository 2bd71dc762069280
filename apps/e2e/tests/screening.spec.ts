import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { button, signUp, startThread } from '../people.ts';
import { inviteOperator, joinWithPassword } from '../staff.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

const board = 'yolla-valveilla';

interface ToWatch {
  readonly kind: () => string;
  readonly text: string;
  readonly happens: () => string;
  readonly place?: string;
  readonly note?: string;
}

async function fillIn(page: Page, { kind, text, happens, place, note }: ToWatch): Promise<void> {
  await page.goto('/fi/staff/screening/add');
  await page.getByLabel(fi(kind), { exact: true }).check();
  await page.getByLabel(fi(m.screening_text_label), { exact: true }).fill(text);
  await page.getByLabel(fi(happens), { exact: true }).check();
  if (place !== undefined) await page.getByLabel(fi(m.screening_place_label)).selectOption(place);
  if (note !== undefined) await page.getByLabel(fi(m.screening_note_label)).fill(note);
}

const tryOn = async (page: Page, text: string): Promise<void> => {
  await page.goto('/fi/staff/screening');
  await page.getByLabel(fi(m.screening_try_board), { exact: true }).selectOption(board);
  await page.getByLabel(fi(m.screening_try_text), { exact: true }).fill(text);
  await button(page, m.screening_try_do).click();
};

const row = (page: Page, text: string) => page.locator('.queue-item').filter({ hasText: text });
const answer = (page: Page) => page.getByRole('region', { name: fi(m.screening_tried_title) });

/** What axe finds; nothing is looked for where there is no script. */
const flaws = (page: Page, scripted: boolean): Promise<string[]> => (scripted ? axeViolations(page) : Promise.resolve([]));

test('an operator watches a word, tries it, sees a post wait for it, and watches it no more', async ({
  page,
  newPerson,
  javaScriptEnabled,
}, info) => {
  test.setTimeout(90_000);
  const scripted = javaScriptEnabled !== false;
  const mark = info.project.name.replaceAll('-', '') + Date.now().toString(36);
  const word = `ketunleipä${mark}`;
  const [member, guest] = [await newPerson(), await newPerson()];
  await joinWithPassword(page, await inviteOperator(`Olli ${mark}`), `olli.${mark}`.slice(0, 30));

  await page.goto('/fi/staff/people');
  await page.getByRole('link', { name: fi(m.screening_title) }).click();
  await page.getByRole('link', { name: fi(m.screening_add) }).click();
  await button(page, m.screening_add_do).click();
  await expect(page.locator('.error-summary')).toContainText(fi(m.screening_kind_missing));
  expect(await flaws(page, scripted)).toEqual([]);

  await fillIn(page, {
    kind: m.screening_kind_word_choice,
    text: `${word}*`,
    happens: m.screening_hold,
    place: `board/${board}`,
    note: 'Myydään grammoittain.',
  });
  await button(page, m.screening_add_do).click();
  await expect(page.getByText(fi(m.screening_saved_added))).toBeVisible();
  await expect(row(page, word)).toContainText(fi(m.screening_hold));
  await expect(row(page, word)).toContainText('Myydään grammoittain.');
  await expect(row(page, word)).toContainText(`Olli ${mark}`);

  const text = `Onko kenelläkään ${word.toUpperCase()}Ä tänään?`;
  await tryOn(page, text);
  await expect(answer(page)).toContainText(fi(m.screening_outcome_held));
  await expect(answer(page)).toContainText(fi(m.screening_tried_not_kept));
  await expect(answer(page).locator('mark')).toHaveText(`${word.toUpperCase()}Ä`);
  await expect(page.getByLabel(fi(m.screening_try_text), { exact: true })).toHaveValue(text);
  expect(page.url()).not.toContain(mark);
  expect(await flaws(page, scripted)).toEqual([]);
  await page.goto('/fi/staff/screening');
  await expect(page.getByText(text)).toHaveCount(0);

  await signUp(member);
  const thread = await startThread(member, { board, title: `Kysymys ${mark}`, text });
  expect((await guest.goto(thread))?.status()).toBe(404);

  await page.getByRole('link', { name: `Poista seurannasta: ${word}*` }).click();
  expect(await flaws(page, scripted)).toEqual([]);
  await button(page, m.screening_remove_do).click();
  await expect(page.getByText(fi(m.screening_saved_removed))).toBeVisible();
  await expect(row(page, word)).toHaveCount(0);
  await tryOn(page, text);
  await expect(answer(page)).toContainText(fi(m.screening_outcome_published));
});

test('a word in which people name themselves is not watched before its operator has read of it', async ({
  page,
  javaScriptEnabled,
}, info) => {
  const scripted = javaScriptEnabled !== false;
  const mark = info.project.name.replaceAll('-', '') + Date.now().toString(36);
  await joinWithPassword(page, await inviteOperator(`Oona ${mark}`), `oona.${mark}`.slice(0, 30));
  const text = scripted ? 'lesbo' : 'homo';
  await fillIn(page, { kind: m.screening_kind_word_choice, text, happens: m.screening_flag, place: 'fi' });
  await button(page, m.screening_add_do).click();
  const told = page.getByRole('alert');
  await expect(told).toContainText(fi(m.screening_doubt_neutral));
  await expect(told.locator('em').first()).toHaveText(text);
  await expect(page.getByLabel(fi(m.screening_text_label), { exact: true })).toHaveValue(text);
  expect(await flaws(page, scripted)).toEqual([]);

  // Another word is looked at anew, whichever button sends it.
  await page.getByLabel(fi(m.screening_text_label), { exact: true }).fill('että');
  await button(page, m.screening_add_anyway).click();
  await expect(told).toContainText(fi(m.screening_doubt_common));
  await page.getByLabel(fi(m.screening_text_label), { exact: true }).fill(text);
  await button(page, m.screening_add_do).click();
  await expect(told).toContainText(fi(m.screening_doubt_neutral));
  await button(page, m.screening_add_anyway).click();
  await expect(page.getByText(fi(m.screening_saved_added))).toBeVisible();
  await row(page, text).getByRole('link').click();
  await button(page, m.screening_remove_do).click();
  await expect(row(page, text)).toHaveCount(0);
});
