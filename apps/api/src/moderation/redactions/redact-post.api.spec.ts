import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { appealAgainst, appealAsAuthor, decideAppeal } from '../../../test/appeal-under-test.ts';
import { itemAbout, newModerator, newPost, report, revisionOf, stateOf } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newBoard, newMember, newStaff, submission } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { cover, readBy } from '../../../test/redaction-under-test.ts';
import { moveDecision } from '../../../test/restriction-rows.ts';
import { readByWords } from '../../../test/screening-under-test.ts';
import { Clock, hourOf } from '../../platform/clock.ts';
import { ClearOutlived } from '../../retention/index.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

const told = 'Maija Virtanen told me so. I asked Maija Virtanen again, and slept badly.';
const covered = '███ told me so. I asked ███ again, and slept badly.';
const newTold = (but: Parameters<typeof newPost>[1] = {}): Promise<PostUnderTest> => newPost(api, { text: told, ...but });

async function coverName(post: PostUnderTest): Promise<string> {
  const { decisionId, ...answer } = await cover(api, aino, { ...post, words: ['Maija Virtanen'] });
  expect(answer.__typename).toBe('Decided');
  return decisionId;
}

async function overturn(post: PostUnderTest, decisionId: string, outcome = 'overturned'): Promise<void> {
  await appealAsAuthor(api, post.author, { decisionId });
  expect(await decideAppeal(api, bo, { appealId: await appealAgainst(api, decisionId), outcome })).toEqual({ __typename: 'AppealDecided' });
}

async function edit(post: PostUnderTest, text: string): Promise<{ outcome: string }> {
  const input = { submission: submission(), postId: post.postId, revisionId: await revisionOf(api, post.postId), text, contentNotes: [] };
  return api.ask(post.author, 'mutation ($input: EditPostInput!) { editPost(input: $input) { ... on PostEdited { outcome } } }', { input });
}

const mine = (as: Bearer, id: string): Promise<Record<string, unknown>> =>
  api.ask(as, 'query ($id: Id!) { myDecision(id: $id) { kind text covered { words what } mayUncover appealable } }', { id });

const shownTo = async (as: Bearer, post: PostUnderTest): Promise<string> => JSON.stringify(await readBy(api, as, post));

const item = `query ($id: Id!) { reviewable(id: $id) { post { tree } revisions { number tree covered } signals { quote { marked } }
  context { tree } decisions { hasCovered } } }`;

test('nobody reads covered words: no guest, no member, no professional, nor a moderator on the page of the item', async () => {
  const post = await newTold();
  const [member, professional] = [await newMember(api), await newStaff(api, { roles: ['professional'] })];
  const viewers = [undefined, member, professional.bearer, aino.bearer];
  // Control: until it is decided, each of them is answered the words, so that what finds nothing later would have found them.
  for (const as of viewers) expect(await shownTo(as, post)).toContain('Virtanen');
  await coverName(post);
  for (const as of viewers) {
    expect(await shownTo(as, post)).not.toContain('Virtanen');
    expect(await shownTo(as, post)).toContain('"kind":"covered","what":"personal_data"');
  }
  const seen = await api.ask(aino.bearer, item, { id: await itemAbout(api, post) });
  expect(JSON.stringify(seen)).not.toContain('Virtanen');
  expect(seen).toMatchObject({
    revisions: [
      { number: 2, covered: false },
      { number: 1, covered: true, tree: [] },
    ],
    decisions: [{ hasCovered: true }],
  });
  expect(await stateOf(api, post)).toBe('visible');
});

test('of what screening had seen there, nothing is quoted any more', async () => {
  readByWords(api);
  const post = await newTold({ text: 'My number is PHONE, call me.' });
  const quotes = async (): Promise<unknown> =>
    (await api.ask<{ signals: unknown }>(aino.bearer, item, { id: await itemAbout(api, post) })).signals;
  expect(await quotes()).toEqual([{ quote: { marked: 'PHONE' } }]);
  await cover(api, aino, { ...post, words: ['PHONE'] });
  expect(await quotes()).toEqual([{ quote: null }]);
});

test('the author sees exactly what was covered, keeps the text and edits on from the covered one', async () => {
  const post = await newTold();
  const decisionId = await coverName(post);
  expect(await mine(post.author, decisionId)).toEqual({
    ...{ kind: 'redact', text: told, mayUncover: false, appealable: true },
    covered: [{ words: 'Maija Virtanen', what: 'personal_data' }],
  });
  expect((await readBy(api, post.author, post)).data?.post.text).toBe(covered);
  expect(await edit(post, `${covered} Today is better.`)).toEqual({ outcome: 'published' });
  expect(await shownTo(undefined, post)).toContain('"covered"');
});

test('marks that somebody types in a post of which nothing was covered are text', async () => {
  const post = await newPost(api, { text: 'I was here.' });
  await edit(post, 'I was ███ here.');
  expect(await shownTo(undefined, post)).toContain('I was ███ here.');
  expect(await shownTo(undefined, post)).not.toContain('"covered"');
});

test('words that come back in an edit or in a reply of the same face wait for a person; anybody else’s do not', async () => {
  const board = await newBoard(api);
  const post = await newTold({ board });
  await coverName(post);
  const reply = (as: Bearer): Promise<{ outcome: string }> =>
    api.ask(as, 'mutation ($input: ReplyInput!) { reply(input: $input) { ... on PostWritten { outcome } } }', {
      input: { submission: submission(), threadId: post.threadId, text: 'I mean maija  virtanen.', contentNotes: [] },
    });
  expect(await reply(await newMember(api))).not.toEqual({ outcome: 'held' });
  expect(await reply(post.author)).toEqual({ outcome: 'held' });
  expect(await edit(post, told)).toEqual({ outcome: 'held' });
  const signal = await api.database.first(`select 1 from signal where kind = 'covered_words' and reviewable_id = $1`, [
    await itemAbout(api, post),
  ]);
  expect(signal).toBeDefined();
});

test('overturned, the words stand as before, and may be written again', async () => {
  const post = await newTold();
  const decisionId = await coverName(post);
  await overturn(post, decisionId);
  expect((await readBy(api, undefined, post)).data?.thread.posts[0]?.tree).toEqual([{ kind: 'p', of: [told] }]);
  expect(await edit(post, `${told} Truly.`)).not.toEqual({ outcome: 'held' });
});

test('overturned in part, the words stay covered', async () => {
  const post = await newTold();
  await overturn(post, await coverName(post), 'partly');
  expect(await shownTo(undefined, post)).not.toContain('Virtanen');
});

test('overturned after the author wrote anew, the new text stays and the words are offered', async () => {
  const post = await newTold();
  const decisionId = await coverName(post);
  await edit(post, `I changed it: ${covered}`);
  await overturn(post, decisionId);
  expect((await readBy(api, post.author, post)).data?.post.text).toBe(`I changed it: ${covered}`);
  expect(await mine(post.author, decisionId)).toMatchObject({ mayUncover: true, text: told });
  expect(await edit(post, told)).not.toEqual({ outcome: 'held' });
  expect(await mine(post.author, decisionId)).toMatchObject({ mayUncover: false });
});

test('of two decisions that covered words, an appeal gives back the words of its own alone', async () => {
  const post = await newTold();
  const first = await coverName(post);
  await cover(api, aino, { ...post, words: ['slept badly'] });
  await overturn(post, first);
  expect((await readBy(api, post.author, post)).data?.post.text).toBe('Maija Virtanen told me so. I asked Maija Virtanen again, and ███.');
  const second = await api.database.first<{ id: string }>(
    'select decision_id as id from redaction where post_id = $1 and lifted_hour is null',
    [post.postId],
  );
  await overturn(post, second?.id ?? '');
  expect((await readBy(api, post.author, post)).data?.post.text).toBe(told);
});

test('a held post is covered and published', async () => {
  const post = await newTold({ board: await newBoard(api, { premoderated: true }) });
  expect(await stateOf(api, post)).toBe('held');
  await coverName(post);
  expect(await stateOf(api, post)).toBe('visible');
});

test('on the care path a post is covered and published with a person’s words alone', async () => {
  readByWords(api);
  const post = await newTold({ text: 'URGENT: I have the method in my drawer.' });
  expect(await cover(api, aino, { ...post, words: ['in my drawer'] })).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ field: 'careMessage' }],
  });
  expect(await stateOf(api, post)).toBe('held');
});

test('words that stand nowhere in the text are told, and nothing is written', async () => {
  const post = await newTold();
  expect(await cover(api, aino, { ...post, words: ['Maija', 'Liisa'] })).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ field: 'words', problem: 'unknown_value' }],
  });
  expect(await cover(api, aino, { ...post, words: [] })).toMatchObject({ problems: [{ field: 'words', problem: 'empty' }] });
  expect(await revisionOf(api, post.postId)).toBe(post.revisionId);
});

test('the sheet shows what a choice covers, and where else the words stand, which nothing covers', async () => {
  const post = await newTold();
  await api.ask(await newMember(api), 'mutation ($input: ReplyInput!) { reply(input: $input) { __typename } }', {
    input: { submission: submission(), threadId: post.threadId, text: '> Maija Virtanen told me\n\nWho?', contentNotes: [] },
  });
  await report(api, undefined, post);
  const query = `query ($id: Id!, $cover: CoverInput) { redactionSheet(reviewableId: $id, cover: $cover) { tree count missing inTitle elsewhere { position } } }`;
  const chosen = { words: 'maija virtanen\nLiisa', what: 'personal_data', places: [] };
  expect(await api.ask(aino.bearer, query, { id: await itemAbout(api, post), cover: chosen })).toMatchObject({
    ...{ count: 2, missing: ['Liisa'], inTitle: false, elsewhere: [{ position: 2 }] },
  });
  expect(await shownTo(undefined, post)).toContain('Maija Virtanen told me so');
});

const look = (as: StaffUnderTest, decisionId: string): Promise<unknown> =>
  api.ask(
    as.bearer,
    'mutation ($id: Id!) { lookAtCovered(decisionId: $id) { __typename ... on CoveredLookedAt { passages { what quote { marked } } } ... on NotAllowed { reason } } }',
    { id: decisionId },
  );

test('a moderator looks at covered words while somebody can appeal, and each look stands in the audit log', async () => {
  const post = await newTold();
  const decisionId = await coverName(post);
  const passage = { what: 'personal_data', quote: { marked: 'Maija Virtanen' } };
  expect(await look(bo, decisionId)).toEqual({ __typename: 'CoveredLookedAt', passages: [passage, passage] });
  const entry = await api.database.first(
    `select 1 from audit_entry where act = 'look_at_covered' and staff_account_id = $1 and detail ->> 'decisionId' = $2`,
    [bo.id, decisionId],
  );
  expect(entry).toBeDefined();
  await api.database.transaction((statements) => moveDecision(statements, decisionId, hourOf(new Date()) - 190 * 24));
  expect(await look(bo, decisionId)).toEqual({ __typename: 'NotAllowed', reason: 'too_late' });
});

const clearAfter = (days: number): Promise<number> => {
  const clock = new Clock();
  return clock.at(new Date(Date.now() + days * 86_400_000), () => new ClearOutlived(api.database, clock).clearAll());
};

const holdsWords = async (post: PostUnderTest): Promise<boolean> => {
  const rows = await api.database.rows<{ text: string }>('select text || tree::text as text from revision where post_id = $1', [
    post.postId,
  ]);
  return rows.some(({ text }) => text.includes('Virtanen'));
};

test('after the time to appeal no copy holds the words, and the covered text stays', async () => {
  const post = await newTold();
  await coverName(post);
  await clearAfter(200);
  // Control: a job that leaves them is seen; in these days somebody may still wait for an answer.
  expect(await holdsWords(post)).toBe(true);
  await clearAfter(211);
  expect(await holdsWords(post)).toBe(false);
  expect((await readBy(api, undefined, post)).data?.thread.posts[0]?.tree).not.toEqual([]);
});
