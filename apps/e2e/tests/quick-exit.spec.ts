/// <reference lib="dom" />
import { languages, m, renderIn } from '@rinnalla/i18n';
import type { BrowserContext, Page } from '@playwright/test';
import { signUp, startThread } from '../people.ts';
import { expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

const exitLink = (page: Page) => page.locator('#quick-exit');

/** The calendar, and nothing that names the site. */
async function expectCalendar(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/exit$/);
  await expect(page.getByRole('table')).toBeVisible();
  expect(`${await page.title()} ${await page.locator('body').innerText()}`).not.toMatch(/rinnalla/i);
}

const cookiesOf = async (context: BrowserContext) => (await context.cookies()).filter(({ value }) => value !== '');

test('quick exit leaves a neutral page, ends the visit on the server and forgets the cookie', async ({ page, context, newPerson }) => {
  await signUp(page);
  const copied = await cookiesOf(context);
  const thief = await newPerson();
  await thief.context().addCookies(copied);
  await thief.goto('/fi/mine');
  await expect(thief).toHaveURL(/mine/);

  await exitLink(page).click();
  await expectCalendar(page);
  expect(await cookiesOf(context)).toEqual([]);
  await page.goto('/fi/mine');
  await expect(page).toHaveURL(/sign-in/);
  await thief.goto('/fi/mine');
  await expect(thief).toHaveURL(/sign-in/);
});

test('the calendar speaks the language of the page that was left, and its address does not tell it', async ({ page }) => {
  for (const language of languages) {
    await page.goto(`/${language}/help`);
    await exitLink(page).click();
    await expectCalendar(page);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
});

test('the Back button after quick exit shows nothing of a member’s', async ({ page }) => {
  await signUp(page);
  const thread = await startThread(page, { board: 'yolla-valveilla', title: 'Vain minun', text: 'Aloitan.' });
  await page.goto('/fi/mine');
  await expect(page.getByText('Vain minun')).toBeVisible();
  await page.goto(thread);
  await expect(page.getByLabel(fi(m.community_reply_label))).toBeVisible();
  await exitLink(page).click();
  await expectCalendar(page);
  for (const _ of ['thread or calendar', 'my things']) {
    await page.goBack();
    await expect(page.getByLabel(fi(m.community_reply_label))).toHaveCount(0);
    await expect(page.getByRole('link', { name: fi(m.shell_my_things), exact: true })).toHaveCount(0);
  }
  await page.goto('/fi/mine');
  await expect(page).toHaveURL(/sign-in/);
});

test.describe('with a script', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'without one the link does it');

  test('three times Shift leaves the site, and the link leaves no step back to its page', async ({ page }) => {
    await page.goto('/fi');
    await page.goto('/fi/boards');
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift');
    await expectCalendar(page);
    await page.goBack();
    await expect(page).toHaveURL(/\/fi$/);
    await page.goto('/fi/help');
    await exitLink(page).click();
    await expectCalendar(page);
    await page.goBack();
    await expect(page).toHaveURL(/\/fi$/);
  });

  test('typing capital letters, or Shift twice, does not leave', async ({ page }) => {
    await page.goto('/fi/sign-in');
    await page.getByLabel(fi(m.accounts_phrase_label)).focus();
    for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
    for (let n = 0; n < 2; n += 1) await page.keyboard.press('Shift');
    await expect(page.locator('.exit-cover')).toHaveCount(0);
    await expect(page).toHaveURL(/sign-in/);
  });

  test('the cover is there in the moment of the third Shift, over everything, while the next page is still on its way', async ({
    page,
  }) => {
    await page.goto('/fi/boards');
    const held = Promise.withResolvers<null>();
    await page.route('**/exit', async (route) => {
      await held.promise;
      await route.continue();
    });
    const seen = await page.evaluate(() => {
      const covered = (): string[] =>
        [0.02, 0.5, 0.98].flatMap((x) =>
          [0.02, 0.5, 0.98].map((y) => document.elementFromPoint(innerWidth * x, innerHeight * y)?.className ?? ''),
        );
      const before = covered();
      for (let n = 0; n < 3; n += 1) {
        for (const kind of ['keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(kind, { key: 'Shift' }));
      }
      const third = performance.now();
      const painted = new Promise<number>((resolve) =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - third);
          channel.port2.postMessage(null);
        }),
      );
      return painted.then((milliseconds) => ({ before, after: covered(), title: document.title, milliseconds }));
    });
    expect(seen.before).not.toContain('exit-cover');
    expect(new Set(seen.after)).toEqual(new Set(['exit-cover']));
    expect(seen.title).not.toMatch(/\w/);
    process.stderr.write(`the cover was painted ${seen.milliseconds.toFixed(1)} ms after the third Shift\n`);
    held.resolve(null);
    await expectCalendar(page);
  });

  test('a member’s page that the browser brings back as it was is asked for anew', async ({ page, context }) => {
    await signUp(page);
    await page.goto('/fi/mine');
    await context.clearCookies();
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect(page).toHaveURL(/sign-in/);
  });

  test('quick exit empties the browser’s cache of the site', async ({ page, context }) => {
    // A tab keeps what it uses in its own memory until it is closed, so each look is one of a new tab.
    const styleBytes = async (): Promise<number | undefined> => {
      const tab = await context.newPage();
      await tab.goto('/fi');
      const bytes = await tab.evaluate(() => {
        const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        return entries.find(({ name }) => name.endsWith('.css'))?.transferSize;
      });
      await tab.close();
      return bytes;
    };
    await page.goto('/fi/help');
    expect(await styleBytes()).toBe(0);
    const cleared = page.waitForResponse('**/exit/clear');
    await exitLink(page).click();
    await (await cleared).finished();
    await page.close();
    expect(await styleBytes()).toBeGreaterThan(0);
  });
});

/** Everything that a site can leave on a device, beside the cache. */
async function leftOnDevice(page: Page): Promise<string[]> {
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
    ...(window.name === '' ? [] : [`window name ${window.name}`]),
  ]);
  return [...stored, ...(await cookiesOf(page.context())).map(({ name }) => `cookie ${name}`)];
}

const guestPages = ['', '/boards', '/boards/yolla-valveilla', '/boards/yolla-valveilla/write', '/help', '/about', '/promises'];
const morePages = ['/policy', '/sign-in', '/sign-up', '/reports', '/leave?to=https%3A%2F%2Fexample.org%2F', '/mine', '/nothing-here'];

test('reading leaves nothing on the device, on no page', async ({ page }) => {
  await page.goto('/');
  for (const path of [...guestPages, ...morePages]) {
    await page.goto(`/fi${path}`);
    expect([path, await leftOnDevice(page)]).toEqual([path, []]);
  }
  await page.goto('/fi/boards/yolla-valveilla');
  await page.locator('main a[href*="/threads/"]').first().click();
  expect(await leftOnDevice(page)).toEqual([]);
});

test('a member leaves one cookie on the device, and after quick exit nothing', async ({ page }) => {
  await signUp(page);
  const thread = await startThread(page, { board: 'yolla-valveilla', title: 'Laitteella', text: 'Ei jälkiä.' });
  for (const path of ['/fi', '/fi/mine', thread, '/fi/sign-out']) {
    await page.goto(path);
    expect([path, await leftOnDevice(page)]).toEqual([path, ['cookie rinnalla']]);
  }
  await exitLink(page).click();
  await expectCalendar(page);
  expect(await leftOnDevice(page)).toEqual([]);
});

test('control: whatever a page might leave is seen, and quick exit clears it', async ({ page, context }) => {
  await page.goto('/fi/help');
  await page.evaluate(async () => {
    localStorage.setItem('planted', 'x');
    sessionStorage.setItem('planted', 'x');
    await caches.open('planted');
    document.cookie = 'planted=x; path=/';
    indexedDB.open('planted');
  });
  const found = ['localStorage planted', 'sessionStorage planted', 'indexedDB planted', 'cache planted', 'cookie planted'];
  await expect.poll(() => leftOnDevice(page)).toEqual(found);
  await exitLink(page).click();
  await expectCalendar(page);
  await expect.poll(() => leftOnDevice(page)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('no title in a tab or a history tells what the site is about, and every page has the way out as its second skip link', async ({
  page,
}) => {
  const telling =
    /mielentervey|päih|itsem|itsetuho|masennu|kriisi|psyk|mental|substan|suicid|depress|crisis|självm|missbruk|rusmedel|yksin|ensam|alone/i;
  for (const language of languages) {
    for (const path of [...guestPages, ...morePages]) {
      await page.goto(`/${language}${path}`);
      const title = await page.title();
      expect([path, title, telling.test(title)]).toEqual([path, title, false]);
      expect(title.endsWith(renderIn(language, m.shell_name))).toBe(true);
      await expect(page.locator('a').nth(1)).toHaveAttribute('href', '#quick-exit');
    }
    await page.goto(`/fi/boards/yolla-valveilla`);
    const thread = page.locator('main a[href*="/threads/"]').first();
    const name = (await thread.textContent()) ?? '';
    await thread.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name.trim());
    expect(await page.title()).not.toContain(name.trim());
  }
});
