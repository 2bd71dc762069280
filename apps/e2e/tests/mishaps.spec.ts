import { m } from '@rinnalla/i18n';
import { button, postWith, signUp, startThread, typeWordsBack } from '../people.ts';
import { expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

test('a wrong word typed back shows the same phrase again', async ({ page }) => {
  await page.goto('/fi/sign-up');
  await page.getByLabel(fi(m.accounts_age_adult)).check();
  await page.getByLabel(fi(m.accounts_consent_label)).check();
  await button(page, m.accounts_show_words).click();
  const phrase = await page.locator('ol.phrase li').allTextContents();
  await typeWordsBack(
    page,
    phrase.map(() => 'väärin'),
  );
  await button(page, m.accounts_confirm_do).click();
  await expect(page).toHaveTitle(/^Virhe:/);
  expect(await page.locator('ol.phrase li').allTextContents()).toEqual(phrase);
  await typeWordsBack(page, phrase);
  await button(page, m.accounts_confirm_do).click();
  await expect(page.getByText(fi(m.accounts_welcome))).toBeVisible();
});

test('an empty post is named as what to mend before the reader’s eyes, and the title that was typed stays', async ({ page }) => {
  await signUp(page);
  await page.goto('/fi/boards/yolla-valveilla/write');
  await page.getByLabel(fi(m.community_title_label)).fill('Otsikko jää');
  await button(page, m.community_send).click();
  await expect(page).toHaveTitle(/^Virhe:/);
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel(fi(m.community_title_label))).toHaveValue('Otsikko jää');
});

test('a session that ended in the middle of writing gives the text back inside the sign-in form, and signing in sends it on', async ({
  page,
  context,
}) => {
  const phrase = await signUp(page);
  const thread = await startThread(page, { board: 'yolla-valveilla', title: 'Kesken jäi', text: 'Aloitan tästä.' });
  await page.getByLabel(fi(m.community_reply_label)).fill('Tämä ei saa kadota.');
  await context.clearCookies();
  await button(page, m.community_send).click();
  await expect(
    page
      .getByText('Tämä ei saa kadota.')
      .or(page.locator('textarea', { hasText: 'Tämä ei saa kadota.' }))
      .first(),
  ).toBeAttached();
  const phraseField = page.getByLabel(fi(m.accounts_phrase_label));
  if ((await phraseField.count()) === 0) await page.locator('form').getByRole('button').first().click();
  await phraseField.fill(phrase);
  await button(page, m.shell_sign_in).click();
  await page.locator('main form').getByRole('button').first().click();
  await page.goto(thread);
  await expect(postWith(page, 'Tämä ei saa kadota.')).toHaveCount(1);
});

test('a page of another site cannot send a form of ours', async ({ page, baseURL, request }) => {
  await signUp(page);
  const answer = await request.post(`${baseURL}/fi/sign-out`, { form: {}, headers: { origin: 'https://elsewhere.example' } });
  expect(answer.status()).toBe(403);
});

test('reading sets no cookie on any page', async ({ page, context }) => {
  for (const path of ['/fi', '/fi/boards', '/fi/boards/yolla-valveilla', '/fi/help', '/fi/sign-in', '/fi/sign-up', '/fi/reports'])
    await page.goto(path);
  expect(await context.cookies()).toEqual([]);
});

test('words of support are left and taken back without a script', async ({ page, newPerson }) => {
  const author = await newPerson();
  await signUp(author);
  const thread = await startThread(author, { board: 'yolla-valveilla', title: 'Tukea', text: 'Raskas yö.' });
  await signUp(page);
  await page.goto(thread);
  const support = (): Promise<void> =>
    postWith(page, 'Raskas yö.')
      .getByRole('link', { name: /^(Anna tukea|Sinulta)/ })
      .click();
  await support();
  await page.getByRole('button', { name: new RegExp(`^${fi(m.community_reaction_hear_you)}`) }).click();
  await expect(postWith(page, 'Raskas yö.').getByText(fi(m.community_reaction_hear_you)).first()).toBeVisible();
  await support();
  await page.getByRole('button', { name: new RegExp(`^${fi(m.community_support_take_back)}`) }).click();
  await expect(postWith(page, 'Raskas yö.').getByText(fi(m.community_reaction_hear_you))).toHaveCount(0);
});
