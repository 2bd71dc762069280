import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newModerator } from '../../../test/case-under-test.ts';
import { dump } from '../../../test/footprint.ts';
import { newBoard, newMember, newStaff, submission } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { readByWords, recorded, reply, start } from '../../../test/screening-under-test.ts';

let api: ApiUnderTest;
let operator: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  operator = await newStaff(api, { roles: ['operator'] });
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

interface Added {
  readonly __typename: string;
  readonly entryId: string;
  readonly problems: { field: string; problem: string }[];
}

const add = (given: object): Promise<Added> =>
  api.ask(
    operator.bearer,
    `mutation ($input: AddWatchedInput!) { addWatched(input: $input) { __typename ... on WatchedAdded { entryId }
      ... on InvalidInput { problems { field problem } } } }`,
    { input: { submission: submission(), kind: 'word', text: 'ketunleipä*', happens: 'hold', note: '', ...given } },
  );
const remove = (entryId: string): Promise<{ __typename: string }> =>
  api.ask(operator.bearer, 'mutation ($id: Id!) { removeWatched(entryId: $id) { __typename } }', { id: entryId });
const list = (): Promise<{ id: string; text: string; board: { slug: string } | null }[]> =>
  api.ask(operator.bearer, '{ watchedEntries { id text board { slug } } }');

test('a watched word does what its operator chose, on its board alone, until it is watched no more', async () => {
  const [board, other, member] = [await newBoard(api), await newBoard(api), await newMember(api)];
  const { entryId } = await add({ boardSlug: board.slug, note: 'Sold by the gram.' });
  const text = 'Who has Ketunleipää today?';
  const held = await start(api, member, { ...board, text });
  expect(held.outcome).toBe('held');
  expect(await start(api, member, { ...other, text })).toMatchObject({ outcome: 'published' });
  const item = await api.database.first<{ id: string }>('select id from reviewable where target_id = $1', [held.postId]);
  const { signals } = await api.ask<{ signals: unknown[] }>(
    (await newModerator(api)).bearer,
    'query ($id: Id!) { reviewable(id: $id) { signals { kind rule note quote { marked } } } }',
    { id: item?.id },
  );
  const rule = `watched.${entryId}`;
  expect(signals).toEqual([{ kind: 'watched_word', rule, note: 'Sold by the gram.', quote: { marked: 'Ketunleipää' } }]);
  expect(await list()).toEqual([{ id: entryId, text: 'ketunleipä*', board: { slug: board.slug } }]);
  expect(await remove(entryId)).toEqual({ __typename: 'WatchedRemoved' });
  expect(await remove(entryId)).toEqual({ __typename: 'NotFound' });
  expect(await start(api, member, { ...board, text })).toMatchObject({ outcome: 'published' });
});

test('a watched link is kept as its host, and holds on every board', async () => {
  const { entryId } = await add({ kind: 'link', text: 'https://www.Shop.Example/path' });
  expect(await list()).toMatchObject([{ text: 'shop.example' }]);
  const member = await newMember(api);
  const { threadId } = await start(api, member, await newBoard(api));
  const { postId, outcome } = await reply(api, member, { threadId, text: 'At pills.shop.example now' });
  expect([outcome, await recorded(api, postId)]).toMatchObject(['held', { class: 'amber', kinds: ['watched_link'] }]);
  await remove(entryId);
});

test('a form that is sent twice makes one entry; the same text is watched once in one place', async () => {
  const form = { submission: submission(), text: 'once' };
  expect(await add(form)).toEqual(await add(form));
  expect(await add({ text: 'once' })).toMatchObject({ problems: [{ field: 'text', problem: 'taken' }] });
  expect((await list()).filter(({ text }) => text === 'once')).toHaveLength(1);
});

test.each([
  [{ text: 'a*b' }, 'text', 'malformed'],
  [{ text: ' ' }, 'text', 'empty'],
  [{ kind: 'link', text: 'no host' }, 'text', 'malformed'],
  [{ note: 'x'.repeat(401) }, 'note', 'too_long'],
  [{ submission: 'short' }, 'submission', 'malformed'],
])('%j is not watched', async (given, field, problem) => {
  expect(await add(given)).toMatchObject({ __typename: 'InvalidInput', problems: [{ field, problem }] });
});

test('whoever adds and removes stands in the audit log, without the word', async () => {
  const { entryId } = await add({ text: 'hemlighet' });
  await remove(entryId);
  const acts = await api.database.rows<{ act: string; detail: object }>(
    'select act, detail from audit_entry where target_id = $1 and staff_account_id = $2 order by number',
    [entryId, operator.id],
  );
  expect(acts.map(({ act }) => act)).toEqual(['add_watched', 'remove_watched']);
  expect(JSON.stringify(acts)).not.toContain('hemlighet');
});

interface Tried {
  readonly outcome: string;
  readonly care: string;
  readonly phases: { phase: string; outcome: string | null; signals: { rule: string; from: number; to: number }[] }[];
}

const attempt = (text: string, slug: string): Promise<Tried> =>
  api.ask(
    operator.bearer,
    `query ($text: String!, $slug: String!) { tryScreening(text: $text, boardSlug: $slug) { __typename
      ... on ScreeningTried { outcome care phases { phase outcome signals { kind rule reason watched from to words { fi sv en } } } } } }`,
    { text, slug },
  );

test('an operator tries a text and is told phase by phase what would happen; nothing of it is kept', async () => {
  readByWords(api);
  const board = await newBoard(api);
  const { entryId } = await add({ text: 'trial', happens: 'flag', boardSlug: board.slug });
  const before = await dump(api.database);
  const tried = await attempt('A trial that is URGENT: https://somewhere.example', board.slug);
  expect(tried).toMatchObject({ outcome: 'held_with_care', care: 'urgent' });
  expect(tried.phases.map(({ phase, outcome }) => [phase, outcome])).toEqual([
    ['flood', null],
    ['first_post', 'held'],
    ['board_policy', 'published_and_flagged'],
    ['links', null],
    ['covered_words', null],
    ['content_safety', 'held_with_care'],
  ]);
  expect(tried.phases[2]?.signals).toMatchObject([{ kind: 'watched_word', rule: `watched.${entryId}`, watched: 'trial', from: 2, to: 7 }]);
  expect([...(await dump(api.database)).keys()].sort()).toEqual([...before.keys()].sort());
  expect(await attempt('A text', 'no-such-board')).toEqual({ __typename: 'NotFound' });
  expect(await attempt('', board.slug)).toEqual({ __typename: 'InvalidInput' });
});
