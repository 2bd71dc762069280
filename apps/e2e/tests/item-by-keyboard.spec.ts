import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { arrowTo, focused, keysListen, tabTo, typeOver, type Focused } from '../keyboard.ts';
import { button, enterAs, link, openReported, reply, signUp, startThread } from '../people.ts';
import { expect, test, type NewPerson } from '../site-test.ts';
import { codeToCome, inviteOperator, joinWithPassword, type StaffInBrowser } from '../staff.ts';
import { fi } from '../words.ts';

test.setTimeout(300_000);

/** A board of its own for each project, so that the two runs do not take each other's items. */
const boards: Record<string, string> = { 'with-script': 'alongside-somebody', 'without-script': 'som-narstaende' };
const templates = ['hide.P1', 'no_action.allowed', 'remove.P2', 'no_action.worry', 'hide.P5'] as const;
const decisions = [...templates, ...templates];

/** A moderator who was invited by an operator, signed out again. */
async function newModerator(newPerson: NewPerson, name: string): Promise<StaffInBrowser> {
  const [operator, moderator] = [await newPerson(), await newPerson()];
  await joinWithPassword(operator, await inviteOperator(`Kutsuja ${name}`), `keys.operator.${name}`);
  await operator.goto('/fi/staff/people');
  await operator.getByLabel(fi(m.staff_people_name_label)).fill(`Kutsuttu ${name}`);
  await operator.getByRole('checkbox', { name: fi(m.staff_role_moderator), exact: true }).check();
  await button(operator, m.staff_people_invite_do).click();
  return joinWithPassword(moderator, (await operator.locator('.reference').textContent()) ?? '', `keys.moderator.${name}`);
}

/** Ten posts in a thread, each reported by somebody else as a threat. */
async function reportTen(newPerson: NewPerson, board: string): Promise<void> {
  const [writer, reader] = [await newPerson(), await newPerson()];
  await signUp(writer);
  const thread = await startThread(writer, { board, title: `Ten to read ${Date.now()}`, text: 'Number 1 of ten.' });
  for (let number = 2; number <= decisions.length; number += 1) await reply(writer, thread, `Number ${number} of ten.`);
  await signUp(reader);
  await reader.goto(thread);
  const forms = await reader
    .locator('article a[href$="/report"]')
    .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
  expect(forms).toHaveLength(decisions.length);
  for (const form of forms) {
    await reader.goto(form);
    await reader.getByLabel(fi(m.moderation_category_threat_or_abuse)).check();
    const goodFaith = reader.getByLabel(fi(m.moderation_report_good_faith));
    if ((await goodFaith.count()) > 0) await goodFaith.check();
    await reader.getByRole('button', { name: /^Lähetä ilmoitus/ }).click();
    await expect(reader.getByRole('heading', { level: 1, name: fi(m.moderation_received_title) })).toBeVisible();
  }
}

/** Signs in by name, password and code, with nothing but keys. */
async function signInByKeys(page: Page, staff: StaffInBrowser): Promise<void> {
  await page.goto('/fi/staff/sign-in');
  for (const [label, text] of [
    [m.staff_name_label, staff.signInName],
    [m.staff_password_label, staff.password],
    [m.staff_code_label, codeToCome(staff)],
  ] as const) {
    const id = await page.getByLabel(fi(label)).getAttribute('id');
    await tabTo(page, (now) => now.id === id);
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await expect(link(page, m.moderation_staff_queue)).toBeVisible();
}

/** What waits on a board and nobody holds: a colleague who takes the next item may take one of these. */
const itemsOf = (page: Page, boardName: string): Promise<string[]> =>
  page
    .locator('ol.queue > .queue-item')
    .filter({ has: page.locator('button[value="claim"]') })
    .locator('a.queue-title')
    .filter({ hasText: boardName })
    .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));

const isField = ({ tag, name }: Focused): boolean => tag === 'textarea' && (name === 'reason' || name === 'facts');

/** Chooses a template and brings its words into the form; the focus is then where something is to be filled in. */
async function chooseTemplate(page: Page, template: string, hasScript: boolean): Promise<void> {
  if (hasScript) {
    await keysListen(page);
    await page.keyboard.press('t');
  } else await tabTo(page, ({ name }) => name === 'template');
  expect((await focused(page)).name).toBe('template');
  await arrowTo(page, template);
  await tabTo(page, ({ tag, value }) => tag === 'button' && value === 'template');
  await page.keyboard.press('Enter');
  await expect(page.locator('#decide-reason')).toHaveValue(/\[\[/);
  await expect.poll(async () => isField(await focused(page))).toBe(true);
  expect((await focused(page)).seen).toBe(true);
}

/** Writes own words in the place of each place of the template, in the fields one after the other. */
async function fillPlaces(page: Page, template: string): Promise<void> {
  await typeOver(page, (await focused(page)).value.replaceAll(/\[\[[^\]]*\]\]/g, 'own words'));
  if (template.startsWith('no_action')) return;
  const facts = await tabTo(page, isField);
  await typeOver(page, facts.value.replaceAll(/\[\[[^\]]*\]\]/g, 'own words'));
}

/** Brings the button into focus and presses it. No single key decides. */
async function send(page: Page, act: 'decide' | 'decide_next', hasScript: boolean): Promise<void> {
  const isButton = ({ tag, value }: Focused): boolean => tag === 'button' && value === act;
  if (hasScript) {
    const { url } = { url: page.url() };
    await tabTo(page, (now) => now.tag === 'input' || isButton(now));
    await page.keyboard.press(act === 'decide' ? 's' : 'n');
    expect([isButton(await focused(page)), page.url()]).toEqual([true, url]);
  } else await tabTo(page, isButton);
  await page.keyboard.press('Enter');
}

test('a moderator comes from the sign-in to ten decided items with nothing but the keyboard', async ({
  page,
  newPerson,
  javaScriptEnabled,
}, info) => {
  const hasScript = javaScriptEnabled !== false;
  const board = boards[info.project.name] ?? '';
  const staff = await newModerator(newPerson, info.project.name);
  await page.goto(`/fi/boards/${board}`);
  const boardName = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await reportTen(newPerson, board);

  await signInByKeys(page, staff);
  await page.goto('/fi/staff/queue');
  const boardId = await page.locator('select[name="board"] option').filter({ hasText: boardName }).getAttribute('value');
  const ofBoard = `/fi/staff/queue?board=${boardId ?? ''}`;
  await page.goto(ofBoard);
  const waiting = await itemsOf(page, boardName);
  expect(waiting.length).toBeGreaterThanOrEqual(decisions.length);
  const decided: string[] = [];

  for (const [place, template] of decisions.entries()) {
    const item = (await itemsOf(page, boardName))[0] ?? '';
    decided.push(item);
    if (hasScript) await keysListen(page);
    await tabTo(page, ({ href }) => href === item, hasScript ? 'j' : 'Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: fi(m.moderation_item_title) })).toBeVisible();
    if (hasScript) {
      await keysListen(page);
      await page.keyboard.press('c');
    } else {
      await tabTo(page, ({ tag, value }) => tag === 'button' && value === 'claim');
      await page.keyboard.press('Enter');
    }
    await expect(button(page, m.moderation_decide_send)).toBeVisible();
    await chooseTemplate(page, template, hasScript);
    await fillPlaces(page, template);
    const isLast = place === decisions.length - 1;
    await send(page, isLast ? 'decide_next' : 'decide', hasScript);
    await expect(page.getByText(isLast ? /Päätös on tehty/ : fi(m.moderation_queue_decided)).first()).toBeVisible();
    if (!isLast) await page.goto(ofBoard);
  }
  await page.goto(ofBoard);
  expect((await itemsOf(page, boardName)).filter((item) => decided.includes(item))).toEqual([]);
});

test('a template that is not filled in is refused in a sentence, and what was typed is still there', async ({
  page,
  newPerson,
  javaScriptEnabled,
}, info) => {
  const mark = `Mark ${info.project.name} ${Date.now()}`;
  const [writer, reader] = [await newPerson(), await newPerson()];
  await signUp(writer);
  const thread = await startThread(writer, { board: boards[info.project.name] ?? '', title: mark, text: 'One to read.' });
  await signUp(reader);
  await reader.goto(thread);
  await reader.goto((await reader.locator('article a[href$="/report"]').first().getAttribute('href')) ?? '');
  await reader.getByLabel(fi(m.moderation_category_threat_or_abuse)).check();
  await reader.getByLabel(fi(m.moderation_report_explanation)).fill(mark);
  await reader.getByRole('button', { name: /^Lähetä ilmoitus/ }).click();
  await enterAndOpen(page, mark);
  await page.getByLabel(fi(m.moderation_decide_reason), { exact: true }).fill('Omat sanat.');
  await page.locator('#decide-template').selectOption('hide.P1');
  await page.locator('button[value=template]').click();
  await expect(page.locator('#decide-reason')).toHaveValue(/^Omat sanat\.\n\n[^]*\[\[/);
  await expect(page.getByLabel(fi(m.moderation_decide_hide))).toBeChecked();
  await page.locator('#decide-reason').fill('Omat sanat, [ja puolikas.');
  await button(page, m.moderation_decide_send).click();
  await expect(page.locator('.error-summary')).toContainText(fi(m.templates_unfilled));
  await expect(page.locator('#decide-reason')).toHaveValue('Omat sanat, [ja puolikas.');
  await expect(page.locator('#decide-policyPoint')).toHaveValue('P1');
  if (javaScriptEnabled !== false) expect((await focused(page)).text).toContain(fi(m.forms_problems_title));
  await page.locator('#decide-reason').fill('Omat sanat.');
  await page.locator('#decide-facts').fill('Viestissä on nimi.');
  const told = await page.locator('.choice input:checked ~ .choice-more q').allTextContents();
  await button(page, m.moderation_decide_send).click();
  await expect(page.getByText(fi(m.moderation_queue_decided))).toBeVisible();

  // What stood beside the choice is what the author and whoever reported now read, word for word.
  await writer.goto('/fi/mine');
  await writer
    .getByRole('link', { name: /^Päätös viestistäsi/ })
    .first()
    .click();
  await reader.goto('/fi/mine');
  const pages = `${await writer.locator('main').innerText()}\n${await reader.locator('main').innerText()}`;
  expect(told.length).toBeGreaterThan(2);
  expect(told.filter((words) => !pages.includes(words))).toEqual([]);
});

/** Comes in as a moderator of the demo and claims the item that was reported with these words. */
async function enterAndOpen(page: Page, mark: string): Promise<void> {
  await enterAs(page, 'Sari Nieminen');
  await openReported(page, mark);
  await button(page, m.moderation_queue_claim).click();
  await expect(button(page, m.moderation_decide_send)).toBeVisible();
}
