import type { Page } from '@playwright/test';
import { m, renderIn } from '@rinnalla/i18n';
import { button, enterAs, link, signUp, startThread } from '../people.ts';
import { expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

/** The two projects run on one site at the same time: each has a title and names of its own. */
const own = (words: string, project: string): string => `${words} ${project.replace('-', ' ')}`;

async function join(page: Page, code: string): Promise<void> {
  await page.goto('/fi/join');
  await page.getByLabel(fi(m.spaces_join_code), { exact: true }).fill(code);
  await button(page, m.spaces_join_send).click();
}

test('a guest sees that a group is by invitation, is led to an account, and comes in with the code', async ({ page, newPerson }, info) => {
  const title = own('Torstain jälkeen', info.project.name);
  await page.goto('/fi/boards/torstairyhma');
  await expect(page.getByRole('heading', { name: fi(m.spaces_door_title) })).toBeVisible();
  await expect(page.getByRole('heading', { name: fi(m.community_threads) })).toHaveCount(0);
  await link(page, m.spaces_door_have_code).click();
  await page.getByRole('link', { name: fi(m.accounts_sign_up_title) }).click();
  await signUp(page, page.url());
  await expect(page).toHaveURL(/\/fi\/join/);
  const code = await codeOf(page, 'Torstairyhmä');

  await join(page, '2222-3333-4444-7777');
  await expect(page.getByText(fi(m.spaces_join_wrong)).first()).toBeVisible();
  await expect(page.getByLabel(fi(m.spaces_join_code), { exact: true })).toHaveValue('2222-3333-4444-7777');
  await page.getByLabel(fi(m.spaces_join_code), { exact: true }).fill(code.toLowerCase());
  await button(page, m.spaces_join_send).click();
  await expect(page).toHaveURL(/\/fi\/boards\/torstairyhma$/);
  await expect(page.getByText(fi(m.spaces_who_enters))).toBeVisible();
  const thread = await startThread(page, { board: 'torstairyhma', title, text: 'Oliko teillä ikävä?' });

  const stranger = await newPerson();
  expect((await stranger.goto(thread))?.status()).toBe(404);
  await stranger.goto('/fi/boards');
  await expect(stranger.getByText(title)).toHaveCount(0);
  await signUp(stranger);
  expect((await stranger.goto(thread))?.status()).toBe(404);
  await stranger.goto('/fi/boards/torstairyhma');
  await expect(stranger.getByText(title)).toHaveCount(0);

  await page.goto('/fi/mine');
  await link(page, m.spaces_mine_title).click();
  await page.getByRole('link', { name: renderIn('fi', () => m.spaces_mine_leave_label({ name: 'Torstairyhmä' })) }).click();
  await button(page, m.spaces_leave_do).click();
  await expect(page.getByText(fi(m.spaces_mine_none))).toBeVisible();
  expect((await page.goto(thread))?.status()).toBe(404);
});

test('an adult cannot join the space for the young, and somebody aged 13 to 17 can', async ({ page, newPerson }) => {
  await signUp(page);
  await page.goto('/fi/join');
  const code = await codeOf(page, 'Nuorten oma');
  await join(page, code);
  await expect(page.getByText(fi(m.spaces_join_other_age)).first()).toBeVisible();

  const minor = await newPerson();
  await signUp(minor, '/fi/sign-up', m.accounts_age_young);
  await join(minor, code);
  await expect(minor.getByText(fi(m.spaces_young_age))).toBeVisible();
  await expect(minor.getByRole('link', { name: fi(m.policy_plain_title) })).toBeVisible();
  await minor.goto('/fi/mine/handles');
  await expect(minor.getByText(fi(m.spaces_handles_young))).toBeVisible();
  await expect(button(minor, m.spaces_handle_make)).toHaveCount(0);
});

test('a child under 13 is led to those who listen to children, and no account is made', async ({ page }) => {
  await page.goto('/fi/sign-up');
  await page.getByLabel(fi(m.accounts_age_child)).check();
  await button(page, m.accounts_show_words).click();
  await expect(page.getByRole('link', { name: /MLL/ })).toHaveAttribute('href', 'tel:116111');
  await expect(page.getByText(fi(m.spaces_child_nothing_kept))).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
});

test('a lasting name is made knowingly, refused where it is another’s, and given up', async ({ page, newPerson }, info) => {
  const name = own('Vaapukka', info.project.name === 'with-script' ? 'k' : 'm');
  await signUp(page);
  await page.goto('/fi/mine/handles');
  await expect(page.getByText(fi(m.spaces_handles_price))).toBeVisible();
  await makeHandle(page, name);
  await expect(page.getByText(name, { exact: true })).toBeVisible();

  const other = await newPerson();
  await signUp(other);
  await makeHandle(other, name.toUpperCase());
  await expect(other.getByText(fi(m.spaces_handle_taken)).first()).toBeVisible();
  await expect(other.getByLabel(fi(m.spaces_handle_name))).toHaveValue(name.toUpperCase());

  await page.getByRole('link', { name: renderIn('fi', () => m.spaces_handle_retire_label({ name })) }).click();
  await button(page, m.spaces_handle_retire).click();
  await expect(page.getByText(fi(m.spaces_handles_none))).toBeVisible();
});

test('a moderator makes a code that is shown once, and closes it', async ({ page, newPerson }, info) => {
  const label = own('Kevään ryhmä', info.project.name);
  await enterAs(page, moderators[info.project.name] ?? '');
  await page.goto('/fi/staff/boards');
  await page.getByRole('link', { name: 'Torstairyhmä' }).click();
  await page.getByLabel(fi(m.spaces_staff_make_label)).fill(label);
  await button(page, m.spaces_staff_make).click();
  const code = (await page.locator('.reference').textContent()) ?? '';
  expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  await link(page, m.spaces_staff_made_back).click();
  await expect(page.getByText(code)).toHaveCount(0);

  const [member, late] = [await newPerson(), await newPerson()];
  await signUp(member);
  await join(member, code);
  await expect(member).toHaveURL(/torstairyhma$/);
  await page.getByRole('button', { name: renderIn('fi', () => m.spaces_staff_close_label({ label })) }).click();
  await expect(page.getByText(`${label} · ${fi(m.spaces_staff_code_closed)}`)).toBeVisible();
  await signUp(late);
  await join(late, code);
  await expect(late.getByText(fi(m.spaces_join_wrong)).first()).toBeVisible();
});

/** A moderator of the demo for each project. */
const moderators: Record<string, string> = { 'with-script': 'Sari Nieminen', 'without-script': 'Johan Ek' };

async function makeHandle(page: Page, name: string): Promise<void> {
  await page.goto('/fi/mine/handles');
  await page.getByLabel(fi(m.spaces_handle_name)).fill(name);
  await button(page, m.spaces_handle_make).click();
}

/** The code that the demo shows beside the name of a group. */
async function codeOf(page: Page, group: string): Promise<string> {
  return (await page.locator(`dt:text-is("${group}") + dd`).textContent()) ?? '';
}
