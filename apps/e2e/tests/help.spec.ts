/// <reference lib="dom" />
import { m } from '@rinnalla/i18n';
import type { Page } from '@playwright/test';
import { button, enterAs } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

/** What the site has left in this browser, cookies aside. */
const leftBehind = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    stored: localStorage.length + sessionStorage.length,
  }));
const nothing = { caches: [], workers: 0, stored: 0 };

test('112 stands first, every number can be called, and what has no number is said in words', async ({ page }) => {
  await page.goto('/fi/help');
  await expect(page.getByRole('link', { name: /^Soita / }).first()).toHaveAttribute('href', 'tel:112');
  await expect(page.getByRole('article').filter({ hasText: 'MIELI Kriisipuhelin' }).first()).toContainText(
    'Auki nyt, vuorokauden ympäri joka päivä.',
  );
  await expect(page.getByRole('article').filter({ hasText: 'Peluuri' })).toContainText(/Auki nyt|Aukeaa|kiinni/);
  await expect(page.getByText(/ei ole juuri nyt tarkistettua numeroa näihin: läheiset, syöminen/)).toBeVisible();
});

test('an editor checks, changes and hides a number, and guests see it at once', async ({ page, newPerson }) => {
  const guest = await newPerson();
  await enterAs(page, 'Kaisa Rantala');
  await expect(page).toHaveURL(/\/staff\/helplines$/);
  await page.getByRole('link', { name: fi(m.help_staff_add) }).click();
  const name = `Yölinja ${Math.random().toString(36).slice(2, 8)}`;
  for (const field of ['suomeksi', 'ruotsiksi', 'englanniksi']) {
    await page.getByLabel(`Nimi ${field}`).fill(name);
    await page.getByLabel(`Käyttötarkoitus ${field}`).fill('kun ei saa unta');
  }
  await page.getByLabel(fi(m.help_staff_phone)).fill('09 123 4567');
  await page.getByLabel(fi(m.help_topic_eating), { exact: true }).check();
  await page.getByLabel(fi(m.help_staff_hours_week)).check();
  await page.getByLabel('maanantai').fill('yhdeksästä');
  await button(page, m.help_staff_save).click();
  await expect(page.getByRole('alert')).toContainText(fi(m.help_staff_opening_problem));
  await expect(page.getByLabel('maanantai')).toHaveValue('yhdeksästä');
  for (const day of ['maanantai', 'tiistai']) await page.getByLabel(day).fill('9-13, 16-20');
  await button(page, m.help_staff_save).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await guest.goto('/fi/help');
  const line = guest.getByRole('article').filter({ hasText: name });
  await expect(line).toContainText('ma, ti 9.00–13.00, 16.00–20.00');
  await expect(line).toContainText(fi(m.help_never_checked));
  await expect(guest.getByText(/tarkistettua numeroa näihin: läheiset\./)).toBeVisible();

  await page.locator('#check').getByRole('button').click();
  await expect(page.getByText(/^Tarkistettu .* Kaisa Rantala$/)).toBeVisible();
  await guest.reload();
  await expect(line).toContainText('Toimitus on tarkistanut tiedot');
  await expect(line).not.toContainText('Rantala');
  await button(page, m.help_staff_hide).click();
  await expect(button(page, m.help_staff_show)).toBeVisible();
  await guest.reload();
  await expect(line).toHaveCount(0);
});

test('112 offers its editor no way to hide it', async ({ page }) => {
  await enterAs(page, 'Kaisa Rantala');
  await page.getByRole('link', { name: 'Hätänumero', exact: true }).first().click();
  await expect(page.getByText(fi(m.help_staff_never_hides))).toBeVisible();
  await expect(button(page, m.help_staff_hide)).toHaveCount(0);
});

test.describe('without a script', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'with one there is more');

  test('the page on keeping tells other ways and offers no button that does nothing', async ({ page }) => {
    await page.goto('/fi/help');
    await page.getByRole('link', { name: fi(m.help_keep_offer) }).click();
    await expect(button(page, m.help_keep_do)).toHaveCount(0);
    await page.getByRole('link', { name: fi(m.help_keep_other_print) }).click();
    await expect(page.getByRole('link', { name: '112', exact: true })).toBeVisible();
    await expect(page.getByText(/^Haettu \d+\.\d+\.\d{4}/)).toBeVisible();
  });
});

test.describe('kept on the phone', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'keeping needs a script');

  async function keep(page: Page): Promise<void> {
    await page.goto('/fi/help/keep');
    await expect(page.getByText(fi(m.help_keep_what))).toBeVisible();
    await expect(button(page, m.help_keep_undo)).toHaveCount(0);
    await button(page, m.help_keep_do).click();
    await expect(page.getByText(fi(m.help_keep_done))).toBeVisible();
  }

  test('reading about it leaves nothing on the device', async ({ page }) => {
    for (const path of ['/fi/help', '/fi/help/card', '/fi/help/keep']) await page.goto(path);
    expect(await leftBehind(page)).toEqual(nothing);
  });

  test('the numbers stand without a network, say from when they are, and nothing else of the site does', async ({ page, context }) => {
    await page.goto('/fi/boards');
    await keep(page);
    expect(await leftBehind(page)).toEqual({ caches: ['help'], workers: 1, stored: 0 });
    const kept = await page.evaluate(async () => (await (await caches.open('help')).keys()).map(({ url }) => new URL(url).pathname));
    expect(kept.filter((path) => !path.startsWith('/assets/'))).toEqual(['/fi/help/card']);
    await page.goto('/fi/help');
    await context.setOffline(true);
    await page.goto('/fi/help');
    await expect(page.getByRole('heading', { level: 1, name: fi(m.help_card_title) })).toBeVisible();
    await expect(page.getByRole('link', { name: '112', exact: true })).toHaveAttribute('href', 'tel:112');
    await expect(page.getByText(/^Haettu \d+\.\d+\.\d{4}/)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await expect(page.goto('/fi/boards')).rejects.toThrow();
    await context.setOffline(false);
    await page.goto('/fi/help');
    await expect(page.getByRole('heading', { level: 1, name: fi(m.shell_help_now) })).toBeVisible();
  });

  test('quick exit removes it, and so does its own button', async ({ page }) => {
    await keep(page);
    await page.goto('/fi');
    await page.locator('#quick-exit').click();
    await expect(page.getByRole('table')).toBeVisible();
    await expect.poll(() => leftBehind(page)).toEqual(nothing);
    await keep(page);
    await button(page, m.help_keep_undo).click();
    await expect(page.getByText(fi(m.help_keep_removed))).toBeVisible();
    expect(await leftBehind(page)).toEqual(nothing);
  });
});
