import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { fieldsOf, send } from '../forms.ts';
import { button, enterAs, reply, signUp, startThread } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

/** Whoever writes that they will die is met, also when the text is refused for something else; and the text is there. */

const board = 'yolla-valveilla';
const inDanger = 'En jaksa enää elää. Aion tappaa itseni tänä yönä.';
const writingOn = (slug: string): string => `/fi/boards/${slug}/write`;

const text = (page: Page) => page.getByLabel(fi(m.community_text_label));
const title = (page: Page) => page.getByLabel(fi(m.community_title_label));

/** The words for somebody in danger, the call that comes first and that nobody has read it, all on the page that is open. */
async function expectCare(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: fi(m.coach_care_author_title) })).toBeVisible();
  await expect(page.locator('.call-first').getByRole('link')).toHaveAttribute('href', 'tel:112');
  expect(await page.locator('.helpline').count()).toBeGreaterThanOrEqual(2);
  for (const words of [m.care_cannot_see, m.coach_care_not_sent]) await expect(page.getByText(fi(words))).toBeVisible();
}

/** The same of an answer that no page of ours asked for. */
function expectCareIn(html: string): void {
  for (const words of [m.coach_care_author_title, m.care_cannot_see, m.coach_care_not_sent]) expect(html).toContain(fi(words));
  expect(html).toContain('href="tel:112"');
  expect(html).toContain(inDanger);
}

/** Opens the own threads one after another until one says that nothing can be written there for now. Gives its path. */
async function threadWithPause(page: Page): Promise<string> {
  await page.goto('/fi/mine');
  const threads = await page.locator('a[href*="/threads/"]').evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
  for (const thread of threads) {
    await page.goto(thread);
    if ((await page.getByText(fi(m.sanctions_restricted_here)).count()) > 0) return new URL(page.url()).pathname;
  }
  throw new Error('nobody is paused in the demo');
}

test('without a title: words of care beside what is to mend, and one press more sends it', async ({ page, javaScriptEnabled }) => {
  await signUp(page);
  await page.goto(writingOn(board));
  await text(page).fill(inDanger);
  await button(page, m.community_send).click();
  await expect(page).toHaveTitle(/^Virhe:/);
  await expectCare(page);
  expect(javaScriptEnabled === false ? [] : await axeViolations(page)).toEqual([]);
  await expect(text(page)).toHaveValue(inDanger);
  await title(page).fill('En jaksa');
  await button(page, m.community_send).click();
  await expect(page).toHaveURL(/\/care$/);
});

test('with a title or a text that is too long', async ({ page }) => {
  await signUp(page);
  await page.goto(writingOn(board));
  const long = `${'Kaikki on ollut tätä. '.repeat(500)}${inDanger}`;
  await title(page).fill('a'.repeat(130));
  await text(page).fill(inDanger);
  await button(page, m.community_send).click();
  await expectCare(page);
  await title(page).fill('En jaksa');
  await text(page).fill(long);
  await button(page, m.community_send).click();
  await expectCare(page);
  await expect(text(page)).toHaveValue(long);
});

test('control: the same mistake of somebody who is well is answered without a word of care', async ({ page }) => {
  await signUp(page);
  await page.goto(writingOn(board));
  await text(page).fill('Kaunis ilta täällä.');
  await button(page, m.community_send).click();
  await expect(page).toHaveTitle(/^Virhe:/);
  await expect(page.locator('.notice-care')).toHaveCount(0);
});

test('past the limit of an hour, in a reply', async ({ page }) => {
  await signUp(page);
  const thread = await startThread(page, { board, title: 'Pitkä yö', text: 'Olen hereillä.' });
  const fields = await fieldsOf(page, 'answer');
  for (let n = 0; n < 28; n += 1) await send(page, thread, { ...fields, text: `Viesti ${n}.`, submission: `${n}`.padStart(22, 'x') });
  await reply(page, thread, 'Kolmaskymmenes.');
  await page.goto(thread);
  await page.getByLabel(fi(m.community_reply_label)).fill(inDanger);
  await button(page, m.community_send).click();
  await expect(page.getByText(fi(m.forms_problem_limit_reached)).first()).toBeVisible();
  await expectCare(page);
  await expect(page.getByLabel(fi(m.community_reply_label))).toHaveValue(inDanger);
});

test('on a board that is closed to them', async ({ page }) => {
  await signUp(page);
  await page.goto(writingOn(board));
  const fields = await fieldsOf(page, 'start');
  const answer = await send(page, writingOn('nuorten-oma'), { ...fields, kind: 'discussion', title: 'Yö', text: inDanger });
  expect(answer.status()).toBe(422);
  expectCareIn(await answer.text());
});

test('in a thread where they are paused', async ({ page }) => {
  await enterAs(page, fi(m.accounts_demo_paused));
  const thread = await threadWithPause(page);
  const csrf = (await page.locator('input[name=csrf]').first().getAttribute('value')) ?? '';
  const answer = await send(page, thread, { csrf, form: 'answer', text: inDanger });
  expect(answer.status()).toBe(422);
  const html = await answer.text();
  expect(html).toContain(fi(m.forms_problem_restricted));
  expectCareIn(html);
});

test('after the session has ended, before signing in again', async ({ page, context }) => {
  await signUp(page);
  await page.goto(writingOn(board));
  await title(page).fill('Yö');
  await text(page).fill(inDanger);
  await context.clearCookies();
  await button(page, m.community_send).click();
  await expectCare(page);
  await expect(page.locator('.kept-text', { hasText: inDanger })).toBeVisible();
});

test('a professional who may not write there finds the words and the text, to be copied', async ({ page }) => {
  await enterAs(page, 'Aino Lehto');
  await page.goto(writingOn(board));
  const csrf = (await page.locator('input[name=csrf]').first().getAttribute('value')) ?? '';
  const answer = await send(page, writingOn('nuorten-oma'), { csrf, form: 'start', kind: 'discussion', title: 'Yö', text: inDanger });
  expect(answer.status()).toBe(422);
  expectCareIn(await answer.text());
});
