import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { answerCare, newWorry, sendCareMessage } from '../../test/care-under-test.ts';
import { claim, newModerator } from '../../test/case-under-test.ts';
import { dump } from '../../test/footprint.ts';
import { life, report } from '../../test/life-under-test.ts';
import { newMemberWithPhrase } from '../../test/leaving-under-test.ts';
import type { MemberUnderTest } from '../../test/leaving-under-test.ts';
import { newBoard, newThread } from '../../test/personas.ts';
import { settledTables } from '../settling/index.ts';
import { exportSections } from './read-export.query.ts';
import { exportedTables, notExported } from './exported-tables.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface Line {
  readonly section: string;
  readonly entry: Record<string, unknown>;
}

async function exported(bearer: string | undefined, proof: object): Promise<{ status: number; text: string; lines: Line[] }> {
  const authorization = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
  const headers = { 'content-type': 'application/json', ...authorization };
  const { statusCode, body } = await api.app.inject({ method: 'POST', url: '/export', headers, payload: JSON.stringify(proof) });
  const lines =
    statusCode === 200
      ? body
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Line)
      : [];
  return { status: statusCode, text: body, lines };
}
const own = ({ bearer, phrase }: MemberUnderTest): ReturnType<typeof exported> => exported(bearer, { phrase });
const entries = (lines: readonly Line[], section: string): Record<string, unknown>[] =>
  lines.filter((line) => line.section === section).map(({ entry }) => entry);

test('a member takes along every text with its earlier forms, every name, word, report, and what the account knows', async () => {
  const lived = await life(api);
  await report(api, lived);
  const { lines, text } = await own(lived.member);
  for (const word of Object.values(lived.words)) expect([word, text.includes(word)]).toEqual([word, true]);
  expect(entries(lines, 'faces')).toHaveLength(3);
  expect(entries(lines, 'posts')).toHaveLength(3);
  expect(
    entries(lines, 'posts')
      .map(({ revisions }) => (revisions as unknown[]).length)
      .sort(),
  ).toEqual([1, 1, 2]);
  expect(entries(lines, 'reactions')).toEqual([expect.objectContaining({ word: 'hear_you', threadId: lived.answered.threadId })]);
  expect(entries(lines, 'reports')).toEqual([expect.objectContaining({ category: 'spam', explanation: lived.words.explanation })]);
  expect(entries(lines, 'account')).toEqual([{ joinWeek: expect.any(String), ageBand: '18 or older', adultFrom: null, consentVersion: 1 }]);
  expect(entries(lines, 'waysIn')).toEqual([{ kind: 'phrase' }]);
  expect(entries(lines, 'kept').map(({ kind }) => kind)).toEqual(['news_marker']);
  expect(lines.at(-1)).toEqual({ section: 'end' });
});

test('what moderators and a member wrote to one another in a crisis is in it, both sides in full, and no moderator’s name', async () => {
  const [member, moderator] = [await newMemberWithPhrase(api), await newModerator(api)];
  const post = await newWorry(api, { author: member.bearer });
  await claim(api, moderator, post.reviewableId);
  await sendCareMessage(api, moderator, { ...post, text: 'Are you safe tonight?' });
  await answerCare(api, member.bearer, { ...post, text: 'Not really.' });
  const { lines, text } = await own(member);
  const message = (kind: string, place: number, words: string): object => ({
    id: expect.any(String),
    face: expect.any(String),
    kind,
    decisionId: null,
    postId: post.postId,
    place,
    body: { text: words },
    hour: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:00Z$/),
  });
  const messages = entries(lines, 'messages').toSorted((one, other) => Number(one['place']) - Number(other['place']));
  expect(messages).toEqual([message('care_message', 1, 'Are you safe tonight?'), message('care_answer', 2, 'Not really.')]);
  expect(text).not.toContain(moderator.name);
  expect((await own((await life(api)).member)).text).not.toContain('Not really.');
});

test('no title is in it whose opening text a moderator has hidden from everybody', async () => {
  const lived = await life(api);
  const titles = async (): Promise<unknown[]> =>
    entries((await own(lived.member)).lines, 'reactions').map(({ threadTitle }) => threadTitle);
  // Control: as long as everybody reads it, the title stands there.
  expect(await titles()).not.toEqual(['']);
  await api.database.rows('update thread set listed = false where id = $1', [lived.answered.threadId]);
  expect(await titles()).toEqual(['']);
});

test('nothing of another member’s is in it, not even an answer in the same thread', async () => {
  const [mine, others] = [await life(api), await life(api)];
  const { text } = await own(mine.member);
  expect(text).not.toContain(others.words.mark);
  expect(text).not.toContain('Somebody else answers.');
});

test('no secret is in it: no key, tag, number or wrap of the database', async () => {
  const { member } = await life(api);
  const { text } = await own(member);
  const secrets = await api.database.rows<{ secret: string }>(
    `select encode(tag, 'hex') as secret from persona union select encode(mine, 'hex') from persona union select encode(wrap, 'hex') from credential`,
  );
  expect(secrets.filter(({ secret }) => text.includes(secret))).toEqual([]);
});

test('three hundred posts come whole and once, and no row changes by it', async () => {
  const member = await newMemberWithPhrase(api);
  const thread = await newThread(api, member.bearer, { board: await newBoard(api), text: 'The first.' });
  await api.database.rows(
    `with more as (select gen_random_uuid() as id, gen_random_uuid() as revision, n from generate_series(2, 300) n),
          posts as (insert into post (id, thread_id, persona_id, position, hour, state, revision_id)
                    select more.id, $1, (select persona_id from post where id = $2), n, 1, 'visible', more.revision from more)
     insert into revision (id, post_id, number, text, tree, hour) select revision, id, 1, 'Post number ' || n || '.', '[]', 1 from more`,
    [thread.threadId, thread.postId],
  );
  const before = [...(await dump(api.database)).keys()].sort();
  const { lines } = await own(member);
  expect([...(await dump(api.database)).keys()].sort()).toEqual(before);
  const texts = entries(lines, 'posts').map(({ revisions }) => (revisions as { text: string }[])[0]!.text);
  expect(new Set(texts).size).toBe(300);
  expect(texts).toHaveLength(300);
});

test.each([
  ['a guest', async () => exported(undefined, { phrase: (await newMemberWithPhrase(api)).phrase }), 401],
  ['a wrong phrase', async () => exported((await newMemberWithPhrase(api)).bearer, { phrase: 'abandon '.repeat(12) }), 422],
  [
    'another member’s phrase',
    async () => exported((await newMemberWithPhrase(api)).bearer, { phrase: (await newMemberWithPhrase(api)).phrase }),
    422,
  ],
  ['no phrase', async () => exported((await newMemberWithPhrase(api)).bearer, {}), 422],
  ['something else than a form', async () => exported((await newMemberWithPhrase(api)).bearer, { phrase: 12 }), 422],
])('%s gets nothing', async (_who, ask, status) => {
  const { status: answered, text } = await ask();
  expect(answered).toBe(status);
  expect(text).not.toContain('"section"');
});

test('every table in which a member leaves a row is exported, or named with the reason why not', () => {
  const named = [...Object.keys(exportedTables), ...Object.keys(notExported)];
  expect(named.sort()).toEqual([...settledTables].sort());
  const sections: readonly string[] = exportSections;
  expect(
    Object.values(exportedTables)
      .flat()
      .filter((section) => !sections.includes(section)),
  ).toEqual([]);
});
