import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { button, enterAs, postWith, signUp, startThread, typeWordsBack } from '../people.ts';
import { expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

const password = 'iltapäivän hiljainen metsätie';

/** Sets a password and gives the name that goes with it. */
async function setPassword(page: Page, phrase: string): Promise<string> {
  await page.goto('/fi/account/password');
  const name = (await page.locator('.reference').textContent()) ?? '';
  await page.getByLabel(fi(m.accounts_new_password_label), { exact: true }).fill(password);
  await page.getByLabel(fi(m.accounts_new_password_again), { exact: true }).fill(password);
  await page.getByLabel(fi(m.accounts_proof_phrase)).fill(phrase);
  await button(page, m.accounts_new_password_do).click();
  await expect(page.getByRole('heading', { level: 1, name: fi(m.accounts_password_set_title) })).toBeVisible();
  await expect(page.locator('.reference')).toHaveText(name);
  return name;
}

async function signInWithWords(page: Page, phrase: string): Promise<void> {
  await page.getByLabel(fi(m.accounts_phrase_label)).fill(phrase);
  await button(page, m.shell_sign_in).click();
}

async function signInWithPassword(page: Page, name: string, typed = password): Promise<void> {
  if (!(await page.getByLabel(fi(m.accounts_name_label)).isVisible())) await page.getByText(fi(m.accounts_have_password)).click();
  await page.getByLabel(fi(m.accounts_name_label)).fill(name);
  await page.getByLabel(fi(m.accounts_password_label), { exact: true }).fill(typed);
  await button(page, m.accounts_sign_in_with_password).click();
}

const heading = (page: Page, message: () => string) => page.getByRole('heading', { level: 1, name: fi(message) });

for (const way of ['the words', 'a password'] as const) {
  test(`a session ended from another browser in the middle of writing: the text waits in the sign-in form, and is sent after signing in with ${way}`, async ({
    page,
    newPerson,
  }) => {
    const phrase = await signUp(page);
    const name = await setPassword(page, phrase);
    const thread = await startThread(page, { board: 'yolla-valveilla', title: `Kesken ${way}`, text: 'Aloitan tästä.' });
    await page.getByLabel(fi(m.community_reply_label)).fill('Tämä ei saa kadota.');
    const elsewhere = await newPerson();
    await elsewhere.goto('/fi/sign-in');
    await signInWithWords(elsewhere, phrase);
    await elsewhere.goto('/fi/account');
    await button(elsewhere, m.accounts_end_one)
      .or(elsewhere.getByRole('button', { name: /^Päätä muu/ }))
      .first()
      .click();
    await expect(elsewhere.getByText(fi(m.accounts_done_ended))).toBeVisible();

    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await button(page, m.community_send).click();
    expect((await answered).status()).toBe(401);
    await expect(heading(page, m.shell_signed_out_title)).toBeVisible();
    await expect(page.getByText('Tämä ei saa kadota.')).toBeVisible();
    await button(page, m.shell_sign_in_and_go_on).click();
    await expect(page.getByText(fi(m.accounts_kept_along))).toBeVisible();
    if (way === 'the words') {
      await signInWithWords(page, 'nämä eivät ole oikeat sanat');
      await expect(page.getByText(fi(m.accounts_kept_along))).toBeVisible();
      await signInWithWords(page, phrase);
    } else {
      await signInWithPassword(page, name, 'väärä salasana ei kadota tekstiä');
      await expect(page.getByText(fi(m.accounts_kept_along))).toBeVisible();
      await signInWithPassword(page, name);
    }
    await expect(heading(page, m.accounts_signed_in_title)).toBeVisible();
    await button(page, m.shell_send_again).click();
    await page.goto(thread);
    await expect(postWith(page, 'Tämä ei saa kadota.')).toHaveCount(1);
  });
}

test('new words take the place of the old ones, and another browser is signed out', async ({ page, newPerson }) => {
  const phrase = await signUp(page);
  const elsewhere = await newPerson();
  await elsewhere.goto('/fi/sign-in');
  await signInWithWords(elsewhere, phrase);
  await expect(elsewhere).toHaveURL(/\/fi\/mine/);

  await page.goto('/fi/account/phrase');
  await button(page, m.accounts_renew_show).click();
  const fresh = await page.locator('ol.phrase li').allTextContents();
  await typeWordsBack(page, fresh);
  await page.getByLabel(fi(m.accounts_proof_phrase)).fill(fresh.join(' '));
  await button(page, m.accounts_renew_do).click();
  await expect(page.getByRole('alert')).toContainText(fi(m.accounts_proof_not_this));
  expect(await page.locator('ol.phrase li').allTextContents()).toEqual(fresh);
  await page.getByLabel(fi(m.accounts_proof_phrase)).fill(phrase);
  await button(page, m.accounts_renew_do).click();
  await expect(page.getByText(fi(m.accounts_done_phrase))).toBeVisible();

  await elsewhere.goto('/fi/mine');
  await expect(elsewhere).toHaveURL(/sign-in/);
  await signInWithWords(elsewhere, phrase);
  await expect(elsewhere.getByRole('alert')).toContainText(fi(m.accounts_phrase_not_found));
  await signInWithWords(elsewhere, fresh.join(' '));
  await expect(elsewhere).toHaveURL(/\/fi\/mine/);
});

test('what is typed is hidden at first, shown by a button, and the form keeps all of it', async ({ page }) => {
  await page.goto('/fi/sign-in');
  const field = page.getByLabel(fi(m.accounts_phrase_label));
  await expect(field).toHaveAttribute('type', 'password');
  await field.fill('yksi kaksi kolme');
  await button(page, m.accounts_show_typed).first().click();
  await expect(field).toHaveValue('yksi kaksi kolme');
  await expect(field).toHaveAttribute('id', 'sign-in-secret_phrase');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await button(page, m.accounts_hide_typed).click();
  await expect(field).toHaveAttribute('type', 'password');
  await expect(field).toHaveValue('yksi kaksi kolme');
});

test('a name that nobody has and a wrong password are answered by the same page', async ({ page }) => {
  const name = await setPassword(page, await signUp(page));
  await page.context().clearCookies();
  const answers: string[] = [];
  for (const typed of [name, 'lusab-badon-gutik-tugad']) {
    await page.goto('/fi/sign-in');
    await signInWithPassword(page, typed, 'tämä ei ole se salasana');
    await expect(page.getByRole('alert')).toContainText(fi(m.accounts_password_not_found));
    const html = await page.locator('main').evaluate((main) => main.innerHTML);
    answers.push(html.replaceAll(typed, 'NAME').replace(/name="submission" value="[\w-]+"/g, 'SUBMISSION'));
  }
  expect(answers[0]).toBe(answers[1]);
});

test('a member of the demo is not told of words that it does not have', async ({ page }) => {
  await enterAs(page, fi(m.accounts_demo_newcomer));
  await page.goto('/fi/sign-out');
  await expect(page.getByText(fi(m.accounts_sign_out_demo))).toBeVisible();
  await expect(page.getByText(fi(m.accounts_sign_out_words))).toHaveCount(0);
  await page.goto('/fi/account');
  await expect(page.getByText(fi(m.accounts_ways_in_demo))).toBeVisible();
});
