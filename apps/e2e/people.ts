import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { fi } from './words.ts';

/** What people do on the site, in Finnish, as they would: by the words on the page. */

/** Makes an account, types two words of the phrase back, and gives the phrase. */
export async function signUp(page: Page, from = '/fi/sign-up', age = m.accounts_age_adult): Promise<string> {
  await page.goto(from);
  await page.getByLabel(fi(age)).check();
  await page.getByLabel(fi(m.accounts_consent_label)).check();
  await button(page, m.accounts_show_words).click();
  const phrase = await page.locator('ol.phrase li').allTextContents();
  expect(phrase).toHaveLength(12);
  await typeWordsBack(page, phrase);
  await button(page, m.accounts_confirm_do).click();
  await expect(page.getByText(fi(m.accounts_welcome))).toBeVisible();
  return phrase.join(' ');
}

/** Fills in the two words that the page asks for. */
export async function typeWordsBack(page: Page, phrase: readonly string[]): Promise<void> {
  for (const field of await page.getByRole('textbox', { name: /^Sana \d+$/ }).all()) {
    const id = await field.getAttribute('id');
    const label = await page.locator(`label[for="${id}"]`).textContent();
    await field.fill(phrase[Number(/\d+/.exec(label ?? '')?.[0]) - 1] ?? '');
  }
}

/** Enters the demo as one of its people, by the words on their button. */
export async function enterAs(page: Page, name: string): Promise<void> {
  await page.goto('/fi/sign-in');
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Starts a discussion and gives the path of its thread. */
export async function startThread(page: Page, { board, title, text }: { board: string; title: string; text: string }): Promise<string> {
  await page.goto(`/fi/boards/${board}`);
  await page.getByRole('link', { name: fi(m.community_write_here) }).click();
  await page.getByLabel(fi(m.community_title_label)).fill(title);
  await page.getByLabel(fi(m.community_text_label)).fill(text);
  await button(page, m.community_send).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Starts a discussion whose author may be in danger, and gives the path of the page to which that leads. */
export async function writeInDanger(page: Page, { board, title, text }: { board: string; title: string; text: string }): Promise<string> {
  await page.goto(`/fi/boards/${board}/write`);
  await page.getByLabel(fi(m.community_title_label)).fill(title);
  await page.getByLabel(fi(m.community_text_label)).fill(text);
  await button(page, m.community_send).click();
  await expect(page).toHaveURL(/\/care$/);
  return new URL(page.url()).pathname;
}

export async function reply(page: Page, thread: string, text: string): Promise<void> {
  await page.goto(thread);
  await page.getByLabel(fi(m.community_reply_label)).fill(text);
  await button(page, m.community_send).click();
  await expect(postWith(page, text)).toBeVisible();
}

/** The post in which a text stands. */
export const postWith = (page: Page, text: string): Locator => page.getByRole('article').filter({ hasText: text });

/** Reports the post with this text and gives the secret reference. */
export async function report(page: Page, { thread, text, why }: { thread: string; text: string; why: string }): Promise<string> {
  await page.goto(thread);
  await postWith(page, text)
    .getByRole('link', { name: /^Ilmoita viestistä/ })
    .click();
  await page.getByLabel(fi(m.moderation_category_spam)).check();
  await page.getByLabel(fi(m.moderation_report_explanation)).fill(why);
  const goodFaith = page.getByLabel(fi(m.moderation_report_good_faith));
  if ((await goodFaith.count()) > 0) await goodFaith.check();
  await page.getByRole('button', { name: /^Lähetä ilmoitus/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: fi(m.moderation_received_title) })).toBeVisible();
  return (await page.locator('.reference').textContent()) ?? '';
}

/** Looks a report up by its reference; its page then shows what became of it. */
export async function lookUp(page: Page, reference: string): Promise<void> {
  await page.goto('/fi/reports');
  await page.getByLabel(fi(m.moderation_lookup_reference)).fill(reference.toLowerCase().replaceAll('-', ' '));
  await button(page, m.moderation_lookup_show).click();
}

/** Finds the item of the queue that was reported with these words, claims it and hides the post. */
export async function hideReported(page: Page, { why, reason }: { why: string; reason: string }): Promise<void> {
  await openReported(page, why);
  const claim = button(page, m.moderation_queue_claim);
  if ((await claim.count()) > 0) await claim.click();
  await page.getByLabel(fi(m.moderation_decide_hide)).check();
  await page.getByLabel(fi(m.moderation_decide_reason), { exact: true }).fill(reason);
  await page.getByLabel(fi(m.moderation_decide_facts)).fill('Viestissä mainostetaan kauppaa.');
  await page.getByLabel(fi(m.moderation_decide_ground_policy)).check();
  await page.getByLabel(fi(m.moderation_decide_policy_point)).selectOption('P5');
  await button(page, m.moderation_decide_send).click();
  await expect(page.getByText(fi(m.moderation_queue_decided))).toBeVisible();
}

/** Opens the item of the queue that was reported with these words, on whichever page of the queue it stands. */
export async function openReported(page: Page, why: string): Promise<void> {
  for (let queue: string | null = '/fi/staff/queue'; queue !== null;) {
    await page.goto(queue);
    const items = await hrefsOf(page, 'a.queue-title[href*="/staff/reviewables/"]');
    const [next] = await hrefsOf(page, 'main a[href*="/staff/queue?"][href*="after="]');
    for (const item of items) {
      await page.goto(item);
      if ((await page.getByText(why).count()) > 0) return;
    }
    queue = next ?? null;
  }
  throw new Error(`no item of the queue was reported with "${why}"`);
}

const hrefsOf = (page: Page, links: string): Promise<string[]> =>
  page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));

export const button = (page: Page, message: () => string): Locator => page.getByRole('button', { name: fi(message), exact: true });
export const link = (page: Page, message: () => string): Locator => page.getByRole('link', { name: fi(message), exact: true });
