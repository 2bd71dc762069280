import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { button, link, postWith, reply, signUp, startThread } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

/** A member who has written in a thread of its own and answered in it. */
async function writer(page: Page): Promise<{ phrase: string; thread: string; text: string; title: string }> {
  const phrase = await signUp(page);
  const mark = phrase.split(' ').slice(0, 2).join('-');
  const title = `Otsikko ${mark}`;
  const text = `Kirjoitin tämän ${mark}`;
  const thread = await startThread(page, { board: 'yolla-valveilla', title, text });
  return { phrase, thread, text, title };
}

const prove = (page: Page, phrase: string): Promise<void> => page.getByLabel(fi(m.accounts_proof_phrase)).fill(phrase);

async function download(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, m.leaving_export_do).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('a member takes everything along, to read and for other programs', async ({ newPerson }) => {
  const page = await newPerson();
  const { phrase, text, title } = await writer(page);
  await page.goto('/fi/account');
  await page.locator('a[href="/fi/account/export"]').click();
  await prove(page, phrase);
  const readable = await download(page);
  expect(readable.name).toBe('omat-tiedot.html');
  expect(readable.text).toContain(text);
  expect(readable.text).toContain(fi(m.leaving_part_posts));
  // The page has stayed as it was, and its form can be sent again.
  await page.getByLabel(fi(m.leaving_export_data)).check();
  const data = await download(page);
  expect(data.name).toBe('omat-tiedot.json');
  const read = JSON.parse(data.text) as { format: string; complete: boolean; posts: { threadTitle: string }[] };
  expect(read).toMatchObject({ format: 'rinnalla-export', complete: true, posts: [{ threadTitle: title }] });
});

test('with a wrong phrase no file comes, and what was chosen stays', async ({ newPerson }) => {
  const page = await newPerson();
  await signUp(page);
  await page.goto('/fi/account/export');
  await page.getByLabel(fi(m.leaving_export_data)).check();
  await prove(page, 'abandon '.repeat(11) + 'about');
  await button(page, m.leaving_export_do).click();
  await expect(page.getByRole('alert').or(page.locator('.error-summary'))).toBeVisible();
  await expect(page.getByLabel(fi(m.leaving_export_data))).toBeChecked();
});

test('a member leaves: the words open nothing any more, and what was written goes', async ({ newPerson }) => {
  const [page, guest] = [await newPerson(), await newPerson()];
  const { phrase, thread, text } = await writer(page);
  const other = await newPerson();
  await signUp(other);
  await reply(other, thread, 'Minäkin olen täällä.');
  await page.goto('/fi/account');
  await page.locator('a[href="/fi/account/leave"]').click();
  await prove(page, phrase);
  await button(page, m.leaving_leave_do).click();
  await expect(page.getByText(fi(m.leaving_leave_choose)).first()).toBeVisible();
  await page.getByLabel(fi(m.leaving_leave_spread)).check();
  await prove(page, phrase);
  await button(page, m.leaving_leave_do).click();
  await expect(page.getByRole('heading', { level: 1, name: fi(m.leaving_left_title) })).toBeVisible();
  await expect(page.getByText(fi(m.leaving_left_spread))).toBeVisible();
  await page.goto('/fi/account');
  await expect(page).toHaveURL(/sign-in/);
  await page.getByLabel(fi(m.accounts_phrase_label)).first().fill(phrase);
  await button(page, m.shell_sign_in).click();
  await expect(page.getByText(fi(m.accounts_phrase_not_found)).first()).toBeVisible();
  // The first hour in which anything goes has not begun: until then all reads as before.
  await guest.goto(thread);
  await expect(postWith(guest, text)).toBeVisible();
});

test('anybody reads how we ask for consent and how to take it back; the pages are sound', async ({ newPerson }, info) => {
  const page = await newPerson();
  await page.goto('/fi/consent');
  await expect(page.getByText(fi(m.leaving_consent_text_1))).toBeVisible();
  await expect(link(page, m.leaving_leave_title)).toHaveCount(0);
  if (info.project.name !== 'with-script') return;
  expect(await axeViolations(page)).toEqual([]);
  await signUp(page);
  for (const path of ['/fi/consent', '/fi/account/export', '/fi/account/leave', '/fi/left?days=7']) {
    await page.goto(path);
    expect([path, await axeViolations(page)]).toEqual([path, []]);
  }
});
