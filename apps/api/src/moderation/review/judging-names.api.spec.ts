import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BlankPosts, ErasePersona } from '../../community/index.ts';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { appealAgainst, appealAsAuthor, decideAppeal } from '../../../test/appeal-under-test.ts';
import { newModerator, newPost, revisionOf, statusAt } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newBoard, newMember, newProfessional, newReply, newThread } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { decideTarget, itemOf, nameOf, reportTarget, targetsOf } from '../../../test/target-under-test.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
});
afterAll(() => api.stop());

const reply = async (as: string, { threadId }: Pick<PostUnderTest, 'threadId'>): Promise<Pick<PostUnderTest, 'postId' | 'revisionId'>> => {
  const { postId } = await newReply(api, as, { threadId });
  return { postId, revisionId: await revisionOf(api, postId) };
};

async function newRename(): Promise<PostUnderTest & { decisionId: string; reference: string; earlier: string }> {
  const post = await newPost(api);
  const earlier = (await nameOf(api, post)) ?? '';
  const { reference } = await reportTarget(api, undefined, { ...post, about: 'persona' });
  const { decisionId } = await decideTarget(api, aino, { about: 'persona', post, decision: { newTitle: null } });
  return { ...post, decisionId, reference, earlier };
}

const own = (post: PostUnderTest, id: string): Promise<{ about: string; ownWords: string | null; faceName: string }> =>
  api.ask(post.author, 'query ($id: Id!) { myDecision(id: $id) { about ownWords faceName } }', { id });

test('a name is replaced by one that the site draws, everywhere it shows; the author is told and keeps the face', async () => {
  const post = await newRename();
  const name = await nameOf(api, post);
  expect(name).not.toBe(post.earlier);
  expect(name).toMatch(/^\p{Lu}\p{L}+/u);
  expect(await own(post, post.decisionId)).toEqual({ about: 'persona', ownWords: post.earlier, faceName: name });
  expect((await statusAt(api, post.reference))?.outcome).toMatchObject({ kind: 'rename' });
  const page = await api.send(undefined, 'query ($id: Id!) { thread(id: $id) { posts { author { name } } } }', { id: post.threadId });
  expect(JSON.stringify(page)).toContain(name);
  expect(JSON.stringify(page)).not.toContain(post.earlier);
  const next = await reply(post.author, post);
  expect(await nameOf(api, next)).toBe(name);
});

test('nobody is drawn the name that may come back', async () => {
  const post = await newRename();
  const names = new Set<string | undefined>();
  for (let n = 0; n < 12; n += 1) names.add(await nameOf(api, await reply(await newMember(api), post)));
  expect(names.has(post.earlier)).toBe(false);
  const taken = await api.database.rows<{ name: string }>(
    'select own_name as name from persona join post on post.persona_id = persona.id where post.id = $1',
    [post.postId],
  );
  expect(taken).toEqual([{ name: post.earlier }]);
});

test.each([
  ['upheld', false],
  ['overturned', true],
])('after an appeal that is %s the earlier name is back: %s', async (outcome, isBack) => {
  const post = await newRename();
  await appealAsAuthor(api, post.author, { decisionId: post.decisionId });
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, post.decisionId), outcome });
  expect((await nameOf(api, post)) === post.earlier).toBe(isBack);
});

test('one face is one item, whichever of its posts it was seen with; a member reports a name once', async () => {
  const post = await newPost(api);
  const second = await reply(post.author, post);
  const member = await newMember(api);
  expect(await reportTarget(api, member, { ...post, about: 'persona' })).toMatchObject({ alreadyReported: false });
  expect(await reportTarget(api, member, { ...second, about: 'persona' })).toMatchObject({ alreadyReported: true });
  expect(await reportTarget(api, undefined, { ...second, about: 'persona' })).toMatchObject({ alreadyReported: false });
  expect(await itemOf(api, 'persona', second)).toBe('');
  expect(
    await api.database.first('select count(*)::int as reports from report where reviewable_id = $1', [await itemOf(api, 'persona', post)]),
  ).toEqual({ reports: 2 });
});

test('two faces of one member stay two: nothing about the name of one reaches the other', async () => {
  const author = await newMember(api);
  const [one, other] = [await newPost(api, { author }), await newPost(api, { author })];
  const before = await nameOf(api, other);
  for (const post of [one, other]) await reportTarget(api, undefined, { ...post, about: 'persona' });
  expect(await itemOf(api, 'persona', one)).not.toBe(await itemOf(api, 'persona', other));
  await decideTarget(api, aino, { about: 'persona', post: one, decision: { newTitle: null } });
  expect(await nameOf(api, other)).toBe(before);
  const item = await api.send(
    bo.bearer,
    `query ($id: Id!) { reviewable(id: $id) { words ownWords context { author { id name } } decisions { id } } }`,
    { id: await itemOf(api, 'persona', other) },
  );
  expect(JSON.stringify(item)).not.toContain((await nameOf(api, one)) ?? 'a name');
});

test('an own name is refused kindly; a professional bears the name of an account, and only the badge is reported', async () => {
  const post = await newPost(api);
  expect(await reportTarget(api, post.author, { ...post, about: 'persona' })).toMatchObject({ reason: 'own_post' });
  const professional = await newProfessional(api);
  const board = await newBoard(api);
  const answer = await newThread(api, professional.bearer, { board });
  const seen = { postId: answer.postId, revisionId: await revisionOf(api, answer.postId) };
  expect((await targetsOf(api, undefined, seen)).map(({ kind }) => kind).sort()).toEqual(['professional_claim', 'thread']);
  expect(await reportTarget(api, undefined, { ...seen, about: 'persona', seen: 1 })).toMatchObject({ reason: 'not_available' });
  expect(await reportTarget(api, professional.bearer, { ...seen, about: 'professional_claim' })).toMatchObject({ reason: 'own_post' });
});

test('the name of a face that was erased comes back by no appeal', async () => {
  const post = await newRename();
  await appealAsAuthor(api, post.author, { decisionId: post.decisionId });
  const [face] = await api.database.rows<{ id: string }>('select persona_id as id from post where id = $1', [post.postId]);
  await api.database.transaction((statements) => new ErasePersona(new BlankPosts()).execute(statements, face!.id));
  expect(await api.database.first('select name, own_name from persona where id = $1', [face!.id])).toEqual({ name: '', own_name: null });
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, post.decisionId) });
  expect(await nameOf(api, post)).toBe('');
});
