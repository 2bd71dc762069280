import { formatCount, languages, m, renderingLanguage, renderIn } from '@rinnalla/i18n';
import type { Language } from '@rinnalla/i18n';
import type { APIResponse, Page } from '@playwright/test';
import { fieldsOf, send, type Fields } from '../forms.ts';
import { signUp, startThread } from '../people.ts';
import { expect, test } from '../site-test.ts';

/** What people and programs throw at the forms: a clear answer in the reader's language, what was typed is kept, nothing of ours is told. */

test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'what is sent here comes from no page; a script changes nothing');

const board = 'yolla-valveilla';
const internal = /\bat .*\.(?:ts|js|mjs):\d+|node_modules|Error:(?! )|INTERNAL|GraphQL|postgres/;

/** The answer as a person gets it, a page or the way to one; fails on a fault or where something of ours leaks. */
async function read(answer: APIResponse, language: Language): Promise<string> {
  const html = await answer.text();
  expect(answer.status()).toBeLessThan(500);
  if (answer.status() !== 302) expect(html).toContain(`<html lang="${language}"`);
  expect(internal.exec(html)?.[0]).toBeUndefined();
  return html;
}

const shown = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');

const texts: readonly { name: string; text: string; kept?: string; problem: () => string }[] = [
  { name: 'nothing', text: '', problem: m.forms_problem_empty },
  { name: 'spaces of every kind', text: ' \u00a0\u2003\u3000\n\t', kept: '', problem: m.forms_problem_empty },
  { name: 'nothing that can be seen', text: '\u200b\u200d\u2060', kept: '', problem: m.forms_problem_empty },
  {
    name: '64 kB',
    text: 'ä'.repeat(32 * 1024),
    problem: () => m.forms_problem_too_long({ count: 10_000, shown: formatCount(10_000, renderingLanguage()) }),
  },
  { name: 'a bell', text: 'Soi\u0007 vielä', kept: ' vielä', problem: m.forms_problem_control_character },
  { name: 'a null byte', text: 'Ennen\u0000jälkeen', kept: 'jälkeen', problem: m.forms_problem_control_character },
  { name: 'text turned round', text: 'Sano \u202egnihtemos', kept: 'gnihtemos', problem: m.forms_problem_control_character },
  { name: 'text set apart', text: 'Sano \u2066jotain\u2069', kept: 'jotain', problem: m.forms_problem_control_character },
];

for (const language of languages) {
  test(`a text that cannot be kept is answered in ${language}, with what to mend and all that was typed`, async ({ page }) => {
    await signUp(page);
    const write = `/${language}/boards/${board}/write`;
    await page.goto(write);
    const fields = await fieldsOf(page, 'start');
    for (const { name, text, kept = text, problem } of texts) {
      const html = await read(await send(page, write, { ...fields, kind: 'discussion', title: `Otsikko "${name}"`, text }), language);
      expect([name, html.includes(shown(`Otsikko "${name}"`)), html.includes(shown(kept))]).toEqual([name, true, true]);
      expect([name, html.includes(shown(renderIn(language, problem)))]).toEqual([name, true]);
    }
  });
}

test('a title of look-alike and turned letters cannot pass for another', async ({ page }) => {
  await signUp(page);
  const write = `/fi/boards/${board}/write`;
  await page.goto(write);
  const fields = { ...(await fieldsOf(page, 'start')), kind: 'discussion', text: 'Teksti.' };
  for (const title of ['Rinnalla\u202e', 'Yksi\nkaksi', '\u2067abc', 'a'.repeat(121), '\ufeff']) {
    const html = await read(await send(page, write, { ...fields, title }), 'fi');
    expect([title, /<title>Virhe: /.test(html)]).toEqual([title, true]);
  }
});

const grammar = [
  '**',
  '***a*b**',
  '> > > >',
  '- - - -',
  '[x](javascript:alert(1))',
  '*'.repeat(9_000),
  '&lt;b&gt;',
  '<b onclick=x>',
  '`'.repeat(500),
];

test('marks that do not close, and what looks like HTML, are shown as they were typed', async ({ page }) => {
  await signUp(page);
  const thread = await startThread(page, { board, title: 'Merkkejä', text: 'Alku.' });
  for (const text of grammar) {
    await page.goto(thread);
    const answer = await send(page, thread, { ...(await fieldsOf(page, 'answer')), text });
    expect([text, answer.status()]).toEqual([text, 302]);
  }
  await page.goto(thread);
  await expect(page.locator('article b, article [onclick], article a[href^="javascript"]')).toHaveCount(0);
  await expect(page.getByText('<b onclick=x>')).toBeVisible();
});

interface Site {
  readonly page: Page;
  /** Another person's thread and its first post. */
  readonly thread: string;
  readonly post: string;
  readonly token: Fields;
}

async function besideAnother(page: Page, newPerson: () => Promise<Page>): Promise<Site> {
  const other = await newPerson();
  await signUp(other);
  const thread = await startThread(other, { board, title: 'Toisen', text: 'Toisen teksti.' });
  await signUp(page);
  await page.goto(thread);
  const report = await page
    .getByRole('link', { name: /^Ilmoita viestistä/ })
    .first()
    .getAttribute('href');
  const { form: _form, ...token } = await fieldsOf(page, 'answer');
  return { page, thread, post: /posts\/([^/]+)/.exec(report ?? '')?.[1] ?? '', token };
}

const strangeIds = ['00000000-0000-0000-0000-000000000000', '1', '%27', '-', 'x'.repeat(300), 'null', '..%2f..'];

test('an id that does not exist leads to a page that says so, for reading and for writing', async ({ page, newPerson }) => {
  const { token } = await besideAnother(page, newPerson);
  for (const id of strangeIds) {
    for (const path of [`/fi/threads/${id}`, `/fi/posts/${id}/edit`, `/fi/posts/${id}/report`, `/fi/decisions/${id}`, `/fi/boards/${id}`]) {
      const answer = await page.request.get(path);
      await read(answer, 'fi');
      expect([path, [400, 404].includes(answer.status())]).toEqual([path, true]);
    }
    const answer = await send(page, `/fi/threads/${id}`, { ...token, form: 'answer', text: 'Tämä ei katoa.' });
    expect([id, (await read(answer, 'fi')).includes('Tämä ei katoa.') || answer.status() === 400]).toEqual([id, true]);
  }
});

test('what belongs to another cannot be changed, and one hears so', async ({ page, newPerson }) => {
  const { post, thread, token } = await besideAnother(page, newPerson);
  for (const act of ['edit', 'delete']) {
    await read(await page.request.get(`/fi/posts/${post}/${act}`), 'fi');
    const answer = await send(page, `/fi/posts/${post}/${act}`, {
      ...token,
      form: act === 'edit' ? 'edit' : 'confirm',
      text: 'Kaapattu.',
      revisionId: post,
    });
    await read(answer, 'fi');
    expect([act, answer.status() >= 400]).toEqual([act, true]);
  }
  await page.goto(thread);
  await expect(page.getByText('Toisen teksti.')).toBeVisible();
});

test('a form that is sent twice, also at once, is written once', async ({ page }) => {
  await signUp(page);
  const thread = await startThread(page, { board, title: 'Kaksoisklikkaus', text: 'Alku.' });
  await page.goto(thread);
  const fields = { ...(await fieldsOf(page, 'answer')), text: 'Vain kerran.' };
  const answers = await Promise.all(Array.from({ length: 5 }, () => send(page, thread, fields)));
  expect(answers.map((answer) => answer.status())).toEqual([302, 302, 302, 302, 302]);
  await page.goto(thread);
  await expect(page.getByText('Vain kerran.')).toHaveCount(1);
});

test('an edit of a text that has changed since is not written over it, and what was typed stays', async ({ page }) => {
  await signUp(page);
  const thread = await startThread(page, { board, title: 'Kaksi välilehteä', text: 'Ensimmäinen.' });
  const edit = (await page.locator('a[href*="/edit"]').first().getAttribute('href')) ?? '';
  await page.goto(edit);
  const [first, second] = [await fieldsOf(page, 'edit'), await page.goto(edit).then(() => fieldsOf(page, 'edit'))];
  expect((await send(page, edit, { ...first, text: 'Toinen.' })).status()).toBe(302);
  const html = await read(await send(page, edit, { ...second, text: 'Kolmas, kesken.' }), 'fi');
  expect(html).toContain('Kolmas, kesken.');
  expect(html).toContain(renderIn('fi', m.forms_problem_changed));
  await page.goto(thread);
  await expect(page.getByText('Toinen.')).toBeVisible();
});

test('a form from another page, of no page, or with fields of another sort is answered with a page', async ({ page, newPerson }) => {
  const { thread, post, token } = await besideAnother(page, newPerson);
  const { submission: _submission, ...withoutKey } = token;
  const sent: [string, Fields | string][] = [
    [thread, { ...token, form: 'start', title: 'x' }],
    [thread, { ...withoutKey, form: 'answer', submission: '../x', text: '' }],
    [`/fi/posts/${post}/report`, { ...token, form: 'report', category: 'nothing', explanation: 'x' }],
    [`/fi/posts/${post}/react`, { ...token, form: 'react', kind: 'hate' }],
    ['/fi/reports', { ...token, form: 'report', reference: '<x>' }],
    ['/fi/sign-up', { ...token, form: 'none' }],
    ['/fi/help', { ...token }],
    [thread, `csrf=${token['csrf']}&form=answer&text=%ff%fe%zz`],
    [thread, `csrf=${token['csrf']}&${'text=a&'.repeat(300)}`],
  ];
  for (const [path, fields] of sent)
    await read(await send(page, path, fields), 'fi').catch((error: Error) => expect([path, fields, error.message]).toBe(''));
});

test('other methods are turned down with a page in the language of the address', async ({ page }) => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    for (const language of languages) {
      const answer = await page.request.fetch(`/${language}/boards`, { method });
      expect(answer.status()).toBe(405);
      await read(answer, language);
    }
});
