import { defineConfig } from '@playwright/test';
import { browserFile } from './stack/browser-file.ts';
import { findFreePort } from '../../tools/database/free-port.ts';

// Workers load this file again and inherit the environment: the ports are drawn once.
process.env['E2E_PORT'] ??= String(await findFreePort());
process.env['E2E_API_PORT'] ??= String(await findFreePort());

const phone = { width: 390, height: 844 };

/** Real Chromium against the whole of Rinnalla as `npm start` runs it, with and without JavaScript. */
export default defineConfig({
  testDir: 'tests',
  outputDir: '../../test-results',
  globalSetup: './stack/start-site.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? '../../test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${process.env['E2E_PORT']}`,
    viewport: phone,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    launchOptions: {
      executablePath: await browserFile(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'without-script', use: { javaScriptEnabled: false } },
    { name: 'with-script', use: { javaScriptEnabled: true } },
  ],
});
