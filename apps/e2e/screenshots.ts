import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { findFreePort } from '../../tools/database/free-port.ts';
import { enterAs, signUp } from './people.ts';
import { browserFile } from './stack/browser-file.ts';
import startSite from './stack/start-site.ts';
import { fi } from './words.ts';

/** Makes the pictures in docs/screenshots on a fresh demo: `npm run screenshots`. */
const folder = join(import.meta.dirname, '../../docs/screenshots');

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly theme?: 'light' | 'dark';
  readonly go: (page: Page) => Promise<unknown>;
}

const openThread = async (page: Page): Promise<void> => {
  await page.goto('/fi/boards/kysy-ammattilaiselta');
  await page.getByRole('link', { name: /paniikkiin/ }).click();
};

const openAccount = async (page: Page): Promise<void> => {
  await signUp(page);
  await page.goto('/fi/account');
};

const openItem = async (page: Page): Promise<void> => {
  await enterAs(page, 'Sari Nieminen');
  await page.goto('/fi/staff/queue');
  await page
    .getByRole('button', { name: /^Ota käsittelyyn/ })
    .first()
    .click();
};

const pictures: readonly Picture[] = [
  { name: 'front-fi-phone', width: 390, go: (page) => page.goto('/fi') },
  { name: 'thread-fi-phone', width: 390, go: openThread },
  { name: 'thread-fi-phone-dark', width: 390, theme: 'dark', go: openThread },
  { name: 'boards-sv-desk', width: 1280, go: (page) => page.goto('/sv/boards') },
  { name: 'help-en-phone', width: 390, go: (page) => page.goto('/en/help') },
  { name: 'welcome-fi-phone', width: 390, go: (page) => signUp(page) },
  { name: 'queue-item-fi-desk', width: 1280, go: openItem },
  { name: 'promises-fi-phone', width: 390, go: (page) => page.goto('/fi/promises#limits') },
  { name: 'account-fi-phone', width: 390, go: openAccount },
  { name: 'paused-fi-phone', width: 390, go: (page) => enterAs(page, fi(m.accounts_demo_paused)) },
];

async function take(browser: Browser, { name, width, theme = 'light', go }: Picture): Promise<void> {
  const context = await browser.newContext({
    baseURL: `http://localhost:${process.env['E2E_PORT']}`,
    viewport: { width, height: width === 390 ? 844 : 900 },
    colorScheme: theme,
    javaScriptEnabled: false,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
  });
  const page = await context.newPage();
  await go(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

process.env['E2E_PORT'] = String(await findFreePort());
process.env['E2E_API_PORT'] = String(await findFreePort());
await mkdir(folder, { recursive: true });
const stop = await startSite();
const browser = await chromium.launch({ executablePath: await browserFile(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const picture of pictures) await take(browser, picture);
} finally {
  await browser.close();
  await stop();
}
