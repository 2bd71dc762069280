import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { button, link, postWith, reply, signUp, startThread } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

const board = 'yolla-valveilla';
const otherBoard = 'paihteet-ja-toipuminen';

const replyField = (page: Page) => page.getByLabel(fi(m.community_reply_label));

test('a followed thread brings news until it is followed no more', async ({ page, newPerson }) => {
  const author = await newPerson();
  await signUp(author);
  const title = `Seurattava ${Date.now()}`;
  const thread = await startThread(author, { board, title, text: 'Aloitan.' });
  await signUp(page);
  await page.goto(thread);
  await button(page, m.keeping_follow).click();
  await expect(page.getByText(fi(m.keeping_following))).toBeVisible();
  await reply(author, thread, 'Vielä tämä.');
  await page.goto('/fi/mine');
  await expect(page.getByRole('link', { name: `Uusi vastaus: ${title}` })).toBeVisible();
  await page.getByRole('link', { name: new RegExp(`^${fi(m.keeping_follows_change)}.*${title}`) }).click();
  await button(page, m.keeping_follow_end).click();
  await expect(page).toHaveURL(/\/fi\/mine$/);
  await expect(page.getByText(title)).toHaveCount(0);
});

test('posts of a muted writer are folded for me alone, and open again when I say so', async ({ page, newPerson }) => {
  const [loud, other] = [await newPerson(), await newPerson()];
  await signUp(page);
  const thread = await startThread(page, { board, title: 'Hiljaa', text: 'Aloitan.' });
  await signUp(loud);
  await reply(loud, thread, 'Kovaääninen vastaus.');
  await page.goto(thread);
  const post = postWith(page, 'Kovaääninen vastaus.');
  await post.getByRole('link', { name: /^Vaimenna kirjoittaja/ }).click();
  await page.getByRole('button', { name: /^Vaimenna kirjoittaja/ }).click();
  await expect(page.getByText('Kovaääninen vastaus.')).toBeHidden();
  await page.getByText(fi(m.keeping_muted_open)).click();
  await expect(page.getByText('Kovaääninen vastaus.')).toBeVisible();
  for (const reader of [loud, other]) {
    await reader.goto(thread);
    await expect(reader.getByText('Kovaääninen vastaus.')).toBeVisible();
  }
  await page.goto('/fi/mine');
  await expect(page.getByRole('link', { name: /^Uusi vastaus/ })).toHaveCount(0);
  await page.getByRole('link', { name: /^Näytä kirjoittaja taas/ }).click();
  await page.getByRole('button', { name: /^Näytä kirjoittaja taas/ }).click();
  await page.goto(thread);
  await expect(page.getByText('Kovaääninen vastaus.')).toBeVisible();
});

test('a draft of a reply is saved, stands in the form again, is sent, and is then gone', async ({ page, newPerson }) => {
  const author = await newPerson();
  await signUp(author);
  const thread = await startThread(author, { board, title: 'Luonnosta varten', text: 'Aloitan.' });
  await signUp(page);
  await page.goto(thread);
  await replyField(page).fill('Keskeneräinen ajatus.');
  await button(page, m.keeping_draft_keep).click();
  await expect(page.getByText(fi(m.keeping_draft_here))).toBeVisible();
  await page.goto('/fi/mine');
  await page.getByRole('link', { name: 'Keskeneräinen ajatus.', exact: true }).click();
  await expect(replyField(page)).toHaveValue('Keskeneräinen ajatus.');
  await replyField(page).fill('Valmis ajatus.');
  await button(page, m.keeping_draft_keep).click();
  await expect(replyField(page)).toHaveValue('Valmis ajatus.');
  await button(page, m.community_send).click();
  await expect(postWith(page, 'Valmis ajatus.')).toBeVisible();
  await expect(replyField(page)).toHaveValue('');
  await page.goto('/fi/mine');
  await expect(page.getByText(fi(m.keeping_drafts_title))).toHaveCount(0);
});

test('a draft of a thread keeps its title and kind, and discarding it asks first', async ({ page }) => {
  await signUp(page);
  await page.goto(`/fi/boards/${otherBoard}/write`);
  await page.getByLabel(fi(m.community_title_label)).fill('Otsikko jää');
  await page.getByLabel(fi(m.community_kind_check_in)).check();
  await button(page, m.keeping_draft_keep).click();
  await expect(page.getByLabel(fi(m.community_title_label))).toHaveValue('Otsikko jää');
  await expect(page.getByLabel(fi(m.community_kind_check_in))).toBeChecked();
  await link(page, m.keeping_draft_discard).click();
  await link(page, m.keeping_discard_go_on).click();
  await expect(page.getByLabel(fi(m.community_title_label))).toHaveValue('Otsikko jää');
  await link(page, m.keeping_draft_discard).click();
  await button(page, m.keeping_discard_do).click();
  await page.goto(`/fi/boards/${otherBoard}/write`);
  await expect(page.getByLabel(fi(m.community_title_label))).toHaveValue('');
});

test('a draft that cannot be saved as it is says why, and nothing typed is lost', async ({ page }) => {
  await signUp(page);
  await page.goto(`/fi/boards/${board}/write`);
  await button(page, m.keeping_draft_keep).click();
  await expect(page).toHaveTitle(/^Virhe:/);
  await page.getByLabel(fi(m.community_text_label)).fill('x'.repeat(10_001));
  await button(page, m.keeping_draft_keep).click();
  await expect(page).toHaveTitle(/^Virhe:/);
  await expect(page.getByLabel(fi(m.community_text_label))).toHaveValue('x'.repeat(10_001));
});

test('a session that ends while a draft is being saved gives it back, and signing in saves it', async ({ page, context }) => {
  const phrase = await signUp(page);
  const thread = await startThread(page, { board, title: 'Kesken jäi luonnos', text: 'Aloitan tästä.' });
  await replyField(page).fill('Tämä luonnos ei saa kadota.');
  await context.clearCookies();
  await button(page, m.keeping_draft_keep).click();
  await page.locator('form').getByRole('button').first().click();
  await page.getByLabel(fi(m.accounts_phrase_label)).fill(phrase);
  await button(page, m.shell_sign_in).click();
  await page.locator('main form').getByRole('button').first().click();
  await page.goto(thread);
  await expect(replyField(page)).toHaveValue('Tämä luonnos ei saa kadota.');
  await expect(postWith(page, 'Tämä luonnos ei saa kadota.')).toHaveCount(0);
});

test('a guest’s thread page offers nothing to keep', async ({ page, newPerson }) => {
  const author = await newPerson();
  await signUp(author);
  const thread = await startThread(author, { board, title: 'Vieraalle', text: 'Aloitan.' });
  await page.goto(thread);
  await expect(page.getByText('Aloitan.')).toBeVisible();
  for (const text of [fi(m.keeping_news_title), fi(m.keeping_mute), fi(m.keeping_draft_keep)])
    await expect(page.getByText(text)).toHaveCount(0);
  await expect(page.locator('form')).toHaveCount(0);
  for (const path of [`${thread}/follow`, '/fi/mutes/00000000-0000-0000-0000-000000000001']) {
    await page.goto(path);
    await expect(page).toHaveURL(/sign-in/);
  }
});

test('the pages of what is kept have no flaw that axe can see', async ({ page, newPerson, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'axe looks through a script; the pages themselves are the same');
  const loud = await newPerson();
  await signUp(page);
  const thread = await startThread(page, { board, title: 'Esteettä', text: 'Aloitan.' });
  await signUp(loud);
  await reply(loud, thread, 'Vastaan.');
  await page.goto(thread);
  await replyField(page).fill('Luonnos.');
  await button(page, m.keeping_draft_keep).click();
  expect(await axeViolations(page)).toEqual([]);
  await link(page, m.keeping_draft_discard).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.goto(thread);
  await postWith(page, 'Vastaan.')
    .getByRole('link', { name: /^Vaimenna/ })
    .click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Vaimenna kirjoittaja/ }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.goto(`${thread}/follow`);
  await button(page, m.keeping_silence).click();
  await page.goto('/fi/mine');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: /^Näytä kirjoittaja taas/ }).click();
  expect(await axeViolations(page)).toEqual([]);
});
