import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { generateSync } from 'otplib';
import { button } from './people.ts';
import { fi } from './words.ts';

const root = join(import.meta.dirname, '../..');

/** Somebody who signs in with a password and one-time codes. */
export interface StaffInBrowser {
  readonly signInName: string;
  readonly password: string;
  /** The secret of the codes, as the page showed it. */
  readonly key: string;
}

/** The code by which an operator joins, from the command line of the site under test. */
export async function inviteOperator(name: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/operator/main.ts', name], {
    cwd: root,
    env: {
      ...process.env,
      RINNALLA_DATA_DIR: process.env['E2E_DATA_DIR'],
      PORT: process.env['E2E_PORT'],
      API_PORT: process.env['E2E_API_PORT'],
      RINNALLA_MODE: 'demo',
    },
  });
  return /Code {2}([0-9A-Z-]+)/.exec(stdout)?.[1] ?? '';
}

/** Types a join code; the page then shows the ways to choose from. */
export async function showJoinCode(page: Page, code: string): Promise<void> {
  await page.goto('/fi/staff/join');
  await page.getByLabel(fi(m.staff_join_code_label)).fill(code.toLowerCase());
  await button(page, m.staff_join_go_on).click();
}

/** Chooses a password with one-time codes, and is signed in. */
export async function joinWithPassword(page: Page, code: string, signInName: string): Promise<StaffInBrowser> {
  await showJoinCode(page, code);
  const key = ((await page.locator('.reference').textContent()) ?? '').replaceAll(' ', '');
  const password = 'hiljainen metsätie illalla';
  await page.getByLabel(fi(m.staff_name_label)).fill(signInName);
  await page.getByLabel(fi(m.staff_password_label)).fill(password);
  await page.getByLabel(fi(m.staff_codes_first)).fill(generateSync({ secret: key }));
  await button(page, m.staff_join_with_password).click();
  await expect(page).toHaveURL(/\/fi\/staff\/(?!join)/);
  return { signInName, password, key };
}

/** Types name, password and code on the staff's sign-in page. */
export async function signInAsStaff(page: Page, { signInName, password }: StaffInBrowser, code: string): Promise<void> {
  await page.getByLabel(fi(m.staff_name_label)).fill(signInName);
  await page.getByLabel(fi(m.staff_password_label)).fill(password);
  await page.getByLabel(fi(m.staff_code_label)).fill(code);
  await button(page, m.staff_sign_in_do).click();
}

/** A code that was not used: of the half-minute to come, which the site takes already. */
export const codeToCome = ({ key }: StaffInBrowser): string => generateSync({ secret: key, epoch: Math.floor(Date.now() / 1_000) + 30 });

/** A device with passkeys that says yes to everything, as Chromium simulates one. */
export async function addDevice(page: Page): Promise<void> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
