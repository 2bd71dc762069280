import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { button, link, postWith, signUp } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

const board = 'yolla-valveilla';

/** Fills in the form for a new discussion. */
async function write(page: Page, { title, text }: { title: string; text: string }): Promise<void> {
  await page.goto(`/fi/boards/${board}/write`);
  await page.getByLabel(fi(m.community_title_label)).fill(title);
  await page.getByLabel(fi(m.community_text_label)).fill(text);
}

/** The first button to send; where there are words of care, the one beside them. */
const send = (page: Page): Promise<void> => button(page, m.community_send).first().click();

const typed = (page: Page): Promise<string> => page.getByLabel(fi(m.community_text_label)).inputValue();

/** What axe finds; nothing is looked for where there is no script. */
const flaws = (page: Page, scripted: boolean | undefined): Promise<string[]> =>
  scripted === false ? Promise.resolve([]) : axeViolations(page);

/** Every helpline that the page shows, by its name. */
const lines = (page: Page): Promise<string[]> => page.locator('.helpline h3').allTextContents();

test.beforeEach(async ({ page }) => {
  await signUp(page);
});

test('somebody looks first, blurs one detail, takes a gentler word, leaves the rest, and sends', async ({
  page,
  javaScriptEnabled,
}, info) => {
  const title = `Pihalla ${info.project.name} ${Date.now()}`;
  await write(page, { title, text: 'Soita 040 123 4567 tai tule Kissapolku 12 A 4. Narkomaanit ovat pihalla 💛.' });
  await button(page, m.coach_look).click();
  await expect(page.getByRole('heading', { name: fi(m.coach_title) })).toBeVisible();
  expect(await flaws(page, javaScriptEnabled)).toEqual([]);
  await page.getByLabel('040 123 4567').check();
  await page.getByLabel(/^Narkomaanit → /).check();
  await button(page, m.coach_apply).click();
  expect(await typed(page)).toContain('Soita [puhelinnumero] tai tule Kissapolku 12 A 4. Huumeita');
  expect(await page.getByLabel('040 123 4567').count()).toBe(0);
  await expect(page.getByLabel(/Kissapolku/)).not.toBeChecked();
  await send(page);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(postWith(page, 'Kissapolku 12 A 4')).not.toContainText('040 123 4567');
  await expect(postWith(page, 'Kissapolku 12 A 4')).toContainText(fi(m.community_post_held));
  await link(page, m.coach_to_why).click();
  await expect(page.getByRole('heading', { level: 1, name: fi(m.coach_held_title) })).toBeVisible();
  expect(await flaws(page, javaScriptEnabled)).toEqual([]);
});

test('a change of an own post can be looked at first as well', async ({ page }, info) => {
  await write(page, { title: `Muutos ${info.project.name} ${Date.now()}`, text: 'Onko täällä joku?' });
  await send(page);
  await page.getByRole('link', { name: /^Muokkaa omaa/ }).click();
  await page.getByLabel(fi(m.community_text_label)).fill('Kirjoita osoitteeseen minna@posti.example.');
  await button(page, m.coach_look).click();
  await page.getByLabel('minna@posti.example').check();
  await button(page, m.coach_apply).click();
  expect(await typed(page)).toBe('Kirjoita osoitteeseen [sähköpostiosoite].');
  await button(page, m.community_edit_save).first().click();
  await expect(postWith(page, 'Kirjoita osoitteeseen [sähköpostiosoite].')).toBeVisible();
});

test('what was ticked is blurred by "Send" too, in a reply as well', async ({ page }, info) => {
  const title = `Kysymys ${info.project.name} ${Date.now()}`;
  await write(page, { title, text: 'Onko täällä joku?' });
  await send(page);
  await page.getByLabel(fi(m.community_reply_label)).fill('Numeroni on 040 123 4567, soita.');
  await button(page, m.coach_look).click();
  await page.getByLabel('040 123 4567').check();
  await send(page);
  await expect(postWith(page, 'Numeroni on [puhelinnumero], soita.')).toBeVisible();
});

test('"Send" asks once about a number, and sends it as it is when it is pressed again', async ({ page }, info) => {
  const title = `Numero ${info.project.name} ${Date.now()}`;
  await write(page, { title, text: 'Numeroni on 040 123 4567, soita.' });
  await send(page);
  await expect(page.getByRole('heading', { name: fi(m.coach_once) })).toBeVisible();
  expect(await typed(page)).toBe('Numeroni on 040 123 4567, soita.');
  await send(page);
  await expect(postWith(page, '040 123 4567')).toContainText(fi(m.community_post_held));
});

test('somebody in danger is asked nothing: the post goes, and words of care with open lines are there at once and later', async ({
  page,
  javaScriptEnabled,
}, info) => {
  const title = `En jaksa ${info.project.name} ${Date.now()}`;
  await write(page, { title, text: 'En jaksa enää elää. Aion tappaa itseni tänä yönä. Numeroni on 040 123 4567.' });
  await send(page);
  await expect(page).toHaveURL(/\/posts\/[0-9a-f-]+\/care$/);
  await expect(page.getByRole('heading', { level: 1, name: fi(m.coach_care_author_title) })).toBeVisible();
  const shown = await lines(page);
  expect([shown[0], shown.length >= 2, shown.length <= 4]).toEqual(['Hätänumero', true, true]);
  await expect(page.getByText(fi(m.care_cannot_see))).toBeVisible();
  await expect(page.getByText(fi(m.coach_next_staffed))).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/rangais|rikko|rajoit|päätös/i);
  await expect(page.locator('#quick-exit')).toBeVisible();
  expect(await flaws(page, javaScriptEnabled)).toEqual([]);
  await link(page, m.coach_to_thread).click();
  await expect(postWith(page, 'En jaksa enää elää')).toContainText(fi(m.care_held_title));
  await link(page, m.coach_to_care).click();
  await expect(page.getByRole('heading', { level: 1, name: fi(m.coach_care_author_title) })).toBeVisible();
});

test('who looks first in danger meets words of care before everything else, with the button that sends right there', async ({
  page,
  javaScriptEnabled,
}) => {
  await write(page, { title: 'Yö', text: 'Haluan kuolla. Numeroni on 040 123 4567.' });
  await button(page, m.coach_look).click();
  const headings = await page.locator('main h2').allTextContents();
  expect(headings.slice(0, 3)).toEqual([fi(m.coach_care_author_title), fi(m.coach_lines), fi(m.coach_title)]);
  await expect(page.locator('.notice-care').getByRole('button', { name: fi(m.community_send) })).toBeVisible();
  expect(await flaws(page, javaScriptEnabled)).toEqual([]);
  await page
    .locator('.notice-care')
    .getByRole('button', { name: fi(m.community_send) })
    .click();
  await expect(page).toHaveURL(/\/care$/);
});

test('a post of concern stands for all, and its author is given words and lines', async ({ page }, info) => {
  await write(page, { title: `Väsynyt ${info.project.name} ${Date.now()}`, text: 'Kaikki on toivotonta, en jaksa enää mitään.' });
  await send(page);
  await expect(page.getByText(fi(m.coach_next_published))).toBeVisible();
  expect((await lines(page)).length).toBeGreaterThanOrEqual(2);
});

test('who fears for a friend is told what to do for the friend', async ({ page }) => {
  await write(page, { title: 'Kaveri', text: 'Kaverini sanoi että haluaa kuolla, mitä teen?' });
  await send(page);
  await expect(page.getByRole('heading', { level: 1, name: fi(m.coach_care_other_title) })).toBeVisible();
  await expect(page.getByText(fi(m.coach_care_other_urgent))).toBeVisible();
});

test('what people call themselves is not corrected', async ({ page }) => {
  await write(page, { title: 'Vuosi', text: 'Olen narkomaani, ja olen ollut kuivilla vuoden.' });
  await button(page, m.coach_look).click();
  await expect(page.getByRole('heading', { name: fi(m.coach_title) })).toBeVisible();
  await expect(page.getByText(fi(m.coach_gentler))).toHaveCount(0);
});
