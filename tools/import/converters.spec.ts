import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { ThreadLine } from './thread-line.rules.ts';

jest.setTimeout(30_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rinnalla-convert-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a converter as an operator does, on an export of these JSON values. */
function convert(
  name: 'discourse' | 'nodebb',
  values: readonly unknown[],
  more: readonly string[] = ['--map', 'nights=awake:en', '--map', '5=awake:en'],
) {
  writeFileSync(join(folder, 'export'), values.map((value) => JSON.stringify(value)).join('\n'));
  const script = join(import.meta.dirname, `convert-${name}.ts`);
  const { status, stderr } = spawnSync(process.execPath, [script, 'export', 'lines', ...more], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  const lines = existsSync(join(folder, 'lines')) ? readFileSync(join(folder, 'lines'), 'utf8').split('\n').filter(Boolean) : [];
  return { status, said: stderr, lines: lines.map((line) => JSON.parse(line) as ThreadLine) };
}

const row = {
  topic_id: 12,
  category: 'nights',
  title: 'Awake again',
  archetype: 'regular',
  topic_gone: false,
  restricted: false,
  post_number: 1,
  post_type: 1,
  post_gone: false,
  user_id: 4,
  created_at: '2024-05-31T20:15:00.123456',
  raw: 'It is three, @kettu77.',
};

test('a Discourse topic becomes a line, without what was deleted, hidden, whispered or done by the system', () => {
  const rows = [
    row,
    { ...row, post_number: 2, user_id: 9, raw: 'Me too.' },
    { ...row, post_number: 3, post_gone: true, raw: 'taken away' },
    { ...row, post_number: 4, post_type: 4, raw: 'whispered' },
    { ...row, post_number: 5, post_type: 3, user_id: -1, raw: '' },
    { ...row, post_number: 6, raw: 'Good night.', created_at: '2024-06-01 01:00:00.5 UTC' },
  ];
  const { status, lines } = convert('discourse', rows);
  expect(status).toBe(0);
  expect(lines).toEqual([
    {
      board: 'awake',
      lang: 'en',
      title: 'Awake again',
      text: 'It is three, [author].',
      by: '4',
      postedAt: '2024-05-31T20:15:00Z',
      replies: [
        { text: 'Me too.', by: '9', postedAt: '2024-05-31T20:15:00Z' },
        { text: 'Good night.', by: '4', postedAt: '2024-06-01T01:00:00Z' },
      ],
    },
  ]);
});

test.each([
  ['a private message', { archetype: 'private_message' }, '1 not public'],
  ['a topic of a closed category', { restricted: true }, '1 not public'],
  ['a deleted topic', { topic_gone: true }, '1 deleted or hidden'],
  ['a topic whose opening is gone', { post_gone: true }, '1 deleted or hidden'],
  ['a category that is not named', { category: 'cars' }, '1 of the category cars, which no --map names'],
])('%s of a Discourse is left out and counted', (_name, difference, said) => {
  const answer = convert('discourse', [{ ...row, ...difference }]);
  expect(answer.lines).toEqual([]);
  expect(answer.said).toContain(`Left out: ${said}.`);
});

test('the download of a Data Explorer query is read as well', () => {
  const columns = Object.keys(row);
  const rows = [Object.values(row).map((value) => (typeof value === 'boolean' ? String(value).slice(0, 1) : String(value)))];
  const { lines } = convert('discourse', [{ success: true, errors: [], result_count: 1, params: {}, columns, default_limit: 1000, rows }]);
  expect(lines).toMatchObject([{ title: 'Awake again', by: '4' }]);
});

test('an export that is not ordered, or lacks what keeps private things out, is refused', () => {
  const unordered = convert('discourse', [row, { ...row, topic_id: 13 }, { ...row, post_number: 2 }]);
  expect([unordered.status, unordered.said]).toEqual([1, expect.stringContaining('Line 3: the export is not ordered by topic.')]);
  rmSync(join(folder, 'lines'));
  const { archetype: _, ...without } = row;
  const lacking = convert('discourse', [without]);
  expect([lacking.status, lacking.said]).toEqual([1, expect.stringContaining('(archetype)')]);
});

const topic = { _key: 'topic:7', tid: 7, cid: 5, uid: 2, title: 'Nights', mainPid: 20, deleted: 0 };
const post = { _key: 'post:20', pid: 20, tid: 7, uid: 2, content: 'Is anybody here?', timestamp: 1717186500000, deleted: 0 };

test('a NodeBB topic becomes a line, its posts by time, without deleted ones, whatever the order and the types of the export', () => {
  const objects = [
    { _id: { $oid: '65' }, ...post, _key: 'post:23', pid: '23', uid: '0', content: 'A guest.', timestamp: '1717190100000', deleted: '0' },
    { ...post, _key: 'post:22', pid: 22, content: 'Gone.', timestamp: 1717186600000, deleted: 1 },
    {
      ...post,
      _key: 'post:21',
      pid: 21,
      uid: 3,
      content: '@kettu77 said in [Nights](/post/20):\n> Is anybody here?\n\nI am.',
      timestamp: 1717186700000,
    },
    post,
    topic,
    { _key: 'user:2', uid: 2, username: 'kettu77', email: 'kettu@post.example' },
    { _key: 'message:1', content: 'a private message', fromuid: 2 },
  ];
  const { lines } = convert('nodebb', objects);
  expect(lines).toEqual([
    {
      board: 'awake',
      lang: 'en',
      title: 'Nights',
      text: 'Is anybody here?',
      by: '2',
      postedAt: 1717186500,
      replies: [
        { text: '> Is anybody here?\n\nI am.', by: '3', postedAt: 1717186700 },
        { text: 'A guest.', postedAt: 1717190100 },
      ],
    },
  ]);
});

test.each([
  ['a deleted topic', [{ ...topic, deleted: 1 }, post], '1 deleted or hidden'],
  ['a topic that is to appear later', [{ ...topic, scheduled: 1 }, post], '1 deleted or hidden'],
  ['a topic whose opening is gone', [topic, { ...post, deleted: 1 }], '1 deleted or hidden'],
  ['a category that is not named', [{ ...topic, cid: 6 }, post], '1 of the category 6, which no --map names'],
])('%s of a NodeBB is left out and counted', (_name, objects, said) => {
  const answer = convert('nodebb', objects);
  expect(answer.lines).toEqual([]);
  expect(answer.said).toContain(`Left out: ${said}.`);
});

test('a long title is cut and kept whole in the text; a long post goes on in the next', () => {
  const title = 'A title that says a great deal about everything that happened to me during this long night '.repeat(2).trim();
  const raw = Array.from({ length: 250 }, (_, n) => `Paragraph ${n} of a long night, which has no end.`).join('\n\n');
  const [line] = convert('discourse', [{ ...row, title, raw }]).lines;
  expect(Array.from(line?.title ?? '').length).toBeLessThanOrEqual(120);
  expect(line?.text.startsWith(`**${title}**`)).toBe(true);
  const texts = [line?.text ?? '', ...(line?.replies.map(({ text }) => text) ?? [])];
  expect(texts.length).toBe(2);
  for (const text of texts) expect(Array.from(text).length).toBeLessThanOrEqual(10_000);
  expect(texts.join('\n\n')).toBe(`**${title}**\n\n${raw}`);
});

test('what was written before is not written over, and is for its owner alone', () => {
  expect(convert('discourse', [row]).status).toBe(0);
  expect(statSync(join(folder, 'lines')).mode & 0o077).toBe(0);
  expect(convert('discourse', [row]).said).toContain('is there already');
});

test.each([[['--map', 'nights=awake']], [['--map', 'nights=awake:de']], [[]]])(
  'a command line of %j is answered with how it should be',
  (more) => {
    expect(convert('discourse', [row], more).said).toContain('--map CATEGORY=BOARD:LANGUAGE');
  },
);
