import type { Locator, Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { keysListen } from '../keyboard.ts';
import { button, enterAs, report, signUp, startThread } from '../people.ts';
import { axeViolations, expect, test, type NewPerson } from '../site-test.ts';
import { fi } from '../words.ts';

/** A part of the queue in which no other test works. */
const part = '/fi/staff/queue?class=green&language=sv';
const board = 'vaken-om-natten';

const items = (page: Page): Locator => page.locator('ol.queue > .queue-item');
const focused = (page: Page): Locator => page.locator(':focus');

/** A post on a Swedish board that a guest reports as an advert. */
async function reportAdvert(newPerson: NewPerson, mark: string): Promise<void> {
  const [author, guest] = [await newPerson(), await newPerson()];
  await signUp(author);
  const text = `Jag vakar igen ${mark}`;
  const thread = await startThread(author, { board, title: `Vaken ${mark}`, text });
  await report(guest, { thread, text, why: `Reklam ${mark}` });
}

test('a new report shows in a page of the queue that stands open, and moves nothing', async ({
  page,
  newPerson,
  javaScriptEnabled,
}, info) => {
  test.skip(!javaScriptEnabled, 'without a script the page is opened again by hand');
  await enterAs(page, 'Sari Nieminen');
  await page.goto(part);
  await expect(page.getByText(fi(m.queue_live))).toBeVisible();
  const before = await items(page).count();
  await reportAdvert(newPerson, `${info.project.name} ${Date.now()}`);
  const fresh = page.locator('[data-news] a');
  await expect(fresh).toHaveText(/uusi asia: näytä se|uutta asiaa: näytä ne/);
  await expect(items(page)).toHaveCount(before);
  expect(await axeViolations(page)).toEqual([]);
  await fresh.click();
  await expect(page).toHaveURL(new RegExp(`${part.replace('?', '\\?')}$`));
  await expect(items(page)).not.toHaveCount(before);
});

test('with keys alone: through the queue, into an item and back, the next one taken; and the keys turned off', async ({
  page,
  newPerson,
  javaScriptEnabled,
}, info) => {
  test.skip(!javaScriptEnabled, 'keys need the script');
  for (const n of [1, 2]) await reportAdvert(newPerson, `${info.project.name} ${n} ${Date.now()}`);
  await enterAs(page, 'Johan Ek');
  await page.goto(part);
  await page.keyboard.press('j');
  await expect(focused(page)).toHaveAttribute('href', (await items(page).nth(0).locator('a').getAttribute('href')) ?? '');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  const second = (await items(page).nth(1).locator('a').getAttribute('href')) ?? '';
  await expect(focused(page)).toHaveAttribute('href', second);
  await page.keyboard.press('o');
  await expect(page).toHaveURL(new RegExp(`${second}$`));
  await page.goto(part);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/staff\/reviewables\//);
  await expect(button(page, m.moderation_item_release)).toBeVisible();
  await button(page, m.moderation_item_release).click();
  // Control: a letter that is written is no key.
  await page.locator('summary', { hasText: fi(m.queue_filter_title) }).click();
  await page.locator('#queue-board').focus();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/staff\/queue/);
  await page.locator('summary', { hasText: fi(m.queue_keys_title) }).click();
  await button(page, m.queue_keys_off).click();
  await expect(page.getByText(fi(m.queue_keys_off_done))).toBeVisible();
  await page.keyboard.press('j');
  await expect(items(page).first().locator('a')).not.toBeFocused();
  await page.locator('summary', { hasText: fi(m.queue_keys_title) }).click();
  await button(page, m.queue_keys_on).click();
  await keysListen(page);
  await page.keyboard.press('j');
  await expect(items(page).first().locator('a')).toBeFocused();
});

test('the queue narrows by links and a plain form, and its address says how', async ({ page, newPerson, javaScriptEnabled }, info) => {
  await reportAdvert(newPerson, `${info.project.name} ${Date.now()}`);
  await enterAs(page, 'Sari Nieminen');
  await page.goto('/fi/staff/queue');
  if (!javaScriptEnabled) {
    await expect(page.getByText(/^Tilanne kello/)).toBeVisible();
    await expect(page.locator('[data-shortcuts]')).toBeHidden();
  }
  await page
    .getByRole('navigation', { name: fi(m.queue_clocks) })
    .getByRole('link', { name: fi(m.moderation_class_green) })
    .click();
  await page.locator('summary', { hasText: fi(m.queue_filter_title) }).click();
  await page.locator('#queue-language').selectOption('sv');
  await button(page, m.queue_filter_do).click();
  await expect(page).toHaveURL(/class=green/);
  await expect(page).toHaveURL(/language=sv/);
  const shown = await items(page).count();
  expect(shown).toBeGreaterThan(0);
  await expect(items(page).filter({ has: page.locator('[lang=sv]') })).toHaveCount(shown);
  await expect(page.locator('ol.queue > .queue-green')).toHaveCount(shown);
  await page.locator('#queue-mine').check();
  await button(page, m.queue_filter_do).click();
  await expect(page.getByText(fi(m.queue_filter_empty))).toBeVisible();
  await page.goto('/fi/staff/queue?class=purple&board=nowhere&kind=weather');
  await expect(items(page).first()).toBeVisible();
});
