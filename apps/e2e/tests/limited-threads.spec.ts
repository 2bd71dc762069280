import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { claimReported, giveReasons } from '../moderators.ts';
import { button, enterAs, link, report, reply, signUp, startThread } from '../people.ts';
import { axeViolations, expect, test, type NewPerson } from '../site-test.ts';
import { letHoursPass } from '../time.ts';
import { fi } from '../words.ts';

test.setTimeout(240_000);

const board = 'yolla-valveilla';

/** What axe finds; nothing is looked for where there is no script. */
const flaws = (page: Page, scripted: boolean | undefined): Promise<string[]> =>
  scripted === false ? Promise.resolve([]) : axeViolations(page);

interface Quarrel {
  readonly opener: Page;
  readonly member: Page;
  readonly thread: string;
  readonly mark: string;
}

/** A thread by one member that a guest has reported, and another member who may write there. */
async function newQuarrel(newPerson: NewPerson, project: string): Promise<Quarrel> {
  const [opener, member, guest] = [await newPerson(), await newPerson(), await newPerson()];
  const mark = `${project} ${Date.now()}`;
  const text = `Kuka on oikeassa? (${mark})`;
  await signUp(opener);
  const thread = await startThread(opener, { board, title: `Kinaa ${mark}`, text });
  await report(guest, { thread, text, why: `Kinaa ${mark}` });
  await signUp(member);
  return { opener, member, thread, mark };
}

/** Opens the page on which the thread is limited, and gives reasons; how it is limited is still to be chosen. */
async function openLimit(moderator: Page, { mark }: Quarrel): Promise<void> {
  await enterAs(moderator, 'Sari Nieminen');
  await claimReported(moderator, `Kinaa ${mark}`);
  await link(moderator, m.redaction_decide_limit).click();
  await giveReasons(moderator, { reason: `Rauhoitetaan hetkeksi (${mark}).`, facts: 'Keskustelussa riidellään.', point: 'P2' });
}

const reading = (page: Page): Promise<string> => page.getByLabel(fi(m.community_text_label)).inputValue();

test('a thread is locked while somebody writes: a kind sentence, and the text is kept; the lock ends by itself', async ({
  page,
  newPerson,
  javaScriptEnabled,
}, info) => {
  const quarrel = await newQuarrel(newPerson, info.project.name);
  const { opener, member, thread, mark } = quarrel;
  await member.goto(thread);
  await member.getByLabel(fi(m.community_reply_label)).fill(`Tätä kirjoitin pitkään (${mark}).`);

  await openLimit(page, quarrel);
  await button(page, m.redaction_limit_send).click();
  await expect(page.getByText(fi(m.redaction_limit_kind_missing)).first()).toBeVisible();
  await expect(page.getByLabel(fi(m.moderation_decide_reason), { exact: true })).toHaveValue(`Rauhoitetaan hetkeksi (${mark}).`);
  expect(await flaws(page, javaScriptEnabled)).toEqual([]);
  await page.getByLabel(fi(m.redaction_limit_lock), { exact: true }).check();
  await page.getByLabel(fi(m.redaction_limit_hours)).selectOption('6');
  await button(page, m.redaction_limit_send).click();
  await expect(page.getByText(fi(m.moderation_queue_decided))).toBeVisible();

  await button(member, m.community_send).click();
  await expect(member.getByText(fi(m.forms_problem_thread_locked)).first()).toBeVisible();
  await expect(member.getByText(fi(m.redaction_thread_lock))).toBeVisible();
  expect(await reading(member)).toBe(`Tätä kirjoitin pitkään (${mark}).`);
  expect(await flaws(member, javaScriptEnabled)).toEqual([]);
  await button(member, m.keeping_draft_keep).click();

  await opener.goto('/fi/mine');
  await opener.getByRole('link', { name: new RegExp(`^Päätös viestistäsi: Kinaa ${mark}`) }).click();
  await expect(opener.getByRole('heading', { name: fi(m.redaction_yours_limit) })).toBeVisible();
  await expect(opener.getByText(`Rauhoitetaan hetkeksi (${mark}).`)).toBeVisible();
  expect(await flaws(opener, javaScriptEnabled)).toEqual([]);

  await letHoursPass(thread, 5);
  await member.goto(thread);
  await expect(member.getByText(fi(m.redaction_thread_lock_title))).toBeVisible();
  await letHoursPass(thread, 1);
  await member.goto(thread);
  await expect(member.getByText(fi(m.redaction_thread_lock_title))).toHaveCount(0);
  await expect(member.getByLabel(fi(m.community_reply_label))).toHaveValue(`Tätä kirjoitin pitkään (${mark}).`);
  await button(member, m.community_send).click();
  await expect(member.getByText(`Tätä kirjoitin pitkään (${mark}).`)).toBeVisible();
  await opener.reload();
  await expect(opener.getByText(fi(m.redaction_yours_limit_over))).toBeVisible();
});

test('in a slowed thread everybody writes once, reads when they may write again, and loses nothing that was typed too soon', async ({
  page,
  newPerson,
  javaScriptEnabled,
}, info) => {
  const quarrel = await newQuarrel(newPerson, info.project.name);
  const { member, thread, mark } = quarrel;
  await openLimit(page, quarrel);
  await page.getByLabel(fi(m.redaction_limit_slow), { exact: true }).check();
  await button(page, m.redaction_limit_send).click();
  await expect(page.getByText(fi(m.redaction_limit_between_missing)).first()).toBeVisible();
  await page.getByLabel(fi(m.redaction_limit_between)).selectOption('3');
  await page.getByLabel(fi(m.redaction_limit_hours)).selectOption('24');
  await button(page, m.redaction_limit_send).click();
  await expect(page.getByText(fi(m.moderation_queue_decided))).toBeVisible();

  await member.goto(thread);
  await expect(member.getByText(fi(m.redaction_thread_slow_title))).toBeVisible();
  expect(await flaws(member, javaScriptEnabled)).toEqual([]);
  // A second tab, opened before the first one sent.
  const tab = await member.context().newPage();
  await tab.goto(thread);
  await tab.getByLabel(fi(m.community_reply_label)).fill(`Toinen ajatus (${mark}).`);
  await reply(member, thread, `Ensimmäinen ajatus (${mark}).`);
  await expect(member.getByText(/^Voit kirjoittaa tähän keskusteluun taas/)).toBeVisible();
  await button(tab, m.community_send).click();
  await expect(tab.getByText(fi(m.redaction_problem_slowed)).first()).toBeVisible();
  expect(await reading(tab)).toBe(`Toinen ajatus (${mark}).`);
  expect(await flaws(tab, javaScriptEnabled)).toEqual([]);

  await letHoursPass(thread, 3);
  await reply(member, thread, `Kolmas ajatus (${mark}).`);
  await letHoursPass(thread, 21);
  await member.goto(thread);
  await expect(member.getByText(fi(m.redaction_thread_slow_title))).toHaveCount(0);
});
