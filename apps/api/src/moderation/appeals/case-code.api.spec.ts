import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { appealAgainst, appealAsAuthor, decideAppeal, newDecidedCase } from '../../../test/appeal-under-test.ts';
import { newModerator, newPost, report, stateOf } from '../../../test/case-under-test.ts';
import { dump } from '../../../test/footprint.ts';
import { leave, newMemberWithPhrase, startWorkerUnderTest } from '../../../test/leaving-under-test.ts';
import { newBoard, newMember, newReply } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { sanctionAuthor, sanctionByTwo, sanctions } from '../../../test/sanction-under-test.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
let cleo: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo, cleo] = [await newModerator(api), await newModerator(api), await newModerator(api)];
});
afterAll(() => api.stop());

interface ByCode {
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
  readonly text: string;
  readonly appealable: boolean;
  readonly caseCode: string | null;
  readonly appeal: { state: string; reason: string | null } | null;
  readonly sanction: { kind: string; nextStep: boolean; untilHour: number | null; holds: boolean } | null;
}

const fields = 'id kind reason text appealable caseCode appeal { state reason } sanction { kind nextStep untilHour holds }';

/** The case code that a decision's own page shows. */
const codeOf = async (author: string, id: string): Promise<string> =>
  (await api.ask<ByCode | null>(author, `query ($id: Id!) { myDecision(id: $id) { ${fields} } }`, { id }))?.caseCode ?? '';

const decisionsBy = (code: string): Promise<ByCode[]> =>
  api.ask(undefined, `query ($code: String!) { decisionsByCaseCode(code: $code) { ${fields} } }`, { code });

const appealBy = (code: string, given: { decisionId: string; text?: string }): Promise<unknown> =>
  api.ask(
    undefined,
    `mutation ($code: String!, $decisionId: Id!, $text: String!) { appealByCaseCode(code: $code, decisionId: $decisionId, text: $text)
      { __typename ... on NotAllowed { reason } ... on NotFound { noun } ... on InvalidInput { problems { field problem } } } }`,
    { code, text: 'I named nobody.', ...given },
  );

const faceOf = async (postId: string): Promise<{ id: string; hash: Buffer }> =>
  (await api.database.first<{ id: string; hash: Buffer }>(
    'select persona.id, case_hash as hash from persona join post on post.persona_id = persona.id where post.id = $1',
    [postId],
  ))!;

const notFound = { __typename: 'NotFound', noun: 'decision' };

test('a closed account that has lost its session reads the decision by the code, appeals, and is answered there', async () => {
  const post = await newPost(api);
  const decisionId = await sanctionByTwo(api, [aino, bo], { ...post, kind: 'remove', sanction: sanctions.close });
  const code = await codeOf(post.author, decisionId);
  await api.ask(post.author, 'mutation { signOut { __typename } }');
  expect(await decisionsBy(code)).toEqual([
    expect.objectContaining({
      id: decisionId,
      kind: 'remove',
      appealable: true,
      caseCode: null,
      sanction: expect.objectContaining({ kind: 'close', holds: true }),
    }),
  ]);
  expect(await appealBy(code.toLowerCase().replaceAll('-', ' '), { decisionId })).toMatchObject({ __typename: 'AppealLodged' });
  await decideAppeal(api, cleo, { appealId: await appealAgainst(api, decisionId) });
  expect(await decisionsBy(code)).toEqual([
    expect.objectContaining({
      appealable: false,
      appeal: { state: 'overturned', reason: 'It names nobody.' },
      sanction: expect.objectContaining({ holds: false }),
    }),
  ]);
  expect(await stateOf(api, post)).toBe('visible');
});

test('the author appeals once, with the code or without', async () => {
  const { author, decisionId } = await newDecidedCase(api, aino);
  const code = await codeOf(author, decisionId);
  await appealAsAuthor(api, author, { decisionId });
  expect(await appealBy(code, { decisionId, text: 'And another thing.' })).toEqual({ __typename: 'NotAllowed', reason: 'not_available' });
  expect(await api.database.rows('select from appeal where decision_id = $1', [decisionId])).toHaveLength(1);
});

test('reading a decision, with its code or by it, writes nothing at all', async () => {
  const { author, decisionId } = await newDecidedCase(api, aino);
  const before = await dump(api.database);
  await decisionsBy(await codeOf(author, decisionId));
  expect([...(await dump(api.database)).keys()]).toEqual([...before.keys()]);
});

test('control: the same comparison sees an appeal', async () => {
  const { author, decisionId } = await newDecidedCase(api, aino);
  const code = await codeOf(author, decisionId);
  const before = await dump(api.database);
  await appealBy(code, { decisionId });
  expect([...(await dump(api.database)).keys()]).not.toEqual([...before.keys()]);
});

test('a code opens what was decided about its own face, and nothing of the other faces of its author', async () => {
  const board = await newBoard(api);
  const author = await newMember(api);
  const [one, other] = [await newDecidedCase(api, aino, { author }), await newPost(api, { author, board })];
  await report(api, undefined, other);
  const otherDecision = await sanctionAuthor(api, aino, { ...other, sanction: sanctions.warn });
  const [code, otherCode] = [await codeOf(author, one.decisionId), await codeOf(author, otherDecision)];
  expect(code).not.toBe(otherCode);
  expect((await decisionsBy(code)).map(({ id }) => id)).toEqual([one.decisionId]);
  expect((await decisionsBy(otherCode)).map(({ id }) => id)).toEqual([otherDecision]);
  expect(await appealBy(code, { decisionId: otherDecision })).toEqual(notFound);
});

/** Where a code, in any way of writing it, stands in a copy of the database. */
async function placesOf(code: string): Promise<string[]> {
  const written = [code, code.slice(2), code.slice(2).replaceAll('-', '')].flatMap((text) => [text, Buffer.from(text).toString('hex')]);
  return [...(await dump(api.database)).values()].flatMap(({ table, row }) =>
    written.some((text) => JSON.stringify(row).includes(text)) ? [table] : [],
  );
}

test('a copy of the database holds neither the code nor one value at two faces of its author', async () => {
  const author = await newMember(api);
  const cases = [await newDecidedCase(api, aino, { author }), await newDecidedCase(api, aino, { author })];
  for (const { decisionId } of cases) expect(await placesOf(await codeOf(author, decisionId))).toEqual([]);
  const kept = await api.database.rows<{ faces: number }>(
    `select (select count(*)::int from persona other where other.case_hash = persona.case_hash) as faces
       from persona join post on post.persona_id = persona.id where post.id = any($1)`,
    [cases.map(({ postId }) => postId)],
  );
  expect(kept).toEqual([{ faces: 1 }, { faces: 1 }]);
});

test('control: a code that was left at the face is found in the copy', async () => {
  const { author, decisionId } = await newDecidedCase(api, aino);
  const code = await codeOf(author, decisionId);
  await api.database.rows('update delivery set body = $2 where ref = $1', [decisionId, JSON.stringify({ code })]);
  expect(await placesOf(code)).toEqual(['delivery']);
});

test('neither a moderator nor whoever reported finds a code, and another member none of a decision that is not its own', async () => {
  const { decisionId, reference } = await newDecidedCase(api, aino);
  expect(await codeOf(await newMember(api), decisionId)).toBe('');
  expect(await decisionsBy(reference)).toEqual([]);
  const { __schema } = await api
    .send<{ __schema: { types: { name: string; fields: { name: string }[] | null }[] } }>(
      undefined,
      '{ __schema { types { name fields { name } } } }',
    )
    .then(({ data }) => data!);
  const showing = __schema.types.filter(({ fields: own }) =>
    own?.some(({ name }) => /case_?code|case_?hash/i.test(name) && name !== 'decisionsByCaseCode' && name !== 'appealByCaseCode'),
  );
  expect(showing.map(({ name }) => name)).toEqual(['DecisionForAuthor']);
});

test('a wrong code, a code of nobody and one of a face about which nothing was decided are answered alike', async () => {
  const { decisionId, author, threadId } = await newDecidedCase(api, aino);
  const replier = await newMember(api);
  await newReply(api, replier, { threadId });
  const right = await codeOf(author, decisionId);
  const wrong = right.slice(0, -1) + (right.endsWith('2') ? '3' : '2');
  for (const code of [wrong, 'nonsense', '', 'C-2222-2222-2222-2222-2222', 'C'.repeat(100_000)]) {
    expect(await decisionsBy(code)).toEqual([]);
    expect(await appealBy(code, { decisionId })).toEqual(notFound);
  }
  expect(await api.database.rows('select from appeal where decision_id = $1', [decisionId])).toEqual([]);
});

test('by the code nobody learns how long a step is: that takes the session', async () => {
  const author = await newMember(api);
  for (let n = 0; n < 3; n += 1) await sanctionAuthor(api, aino, { ...(await newPost(api, { author })), sanction: sanctions.nextStep });
  const last = await sanctionAuthor(api, aino, { ...(await newPost(api, { author })), sanction: sanctions.nextStep });
  expect(await decisionsBy(await codeOf(author, last))).toEqual([
    expect.objectContaining({ sanction: { kind: 'pause', nextStep: true, untilHour: null, holds: true } }),
  ]);
});

test('the code of an author who has erased everything opens nothing', async () => {
  const member = await newMemberWithPhrase(api);
  const { decisionId, postId } = await newDecidedCase(api, aino, { author: member.bearer });
  const code = await codeOf(member.bearer, decisionId);
  expect(await decisionsBy(code)).toHaveLength(1);
  const face = await faceOf(postId);
  await leave(api, member, 'at_once');
  const worker = await startWorkerUnderTest();
  await worker.round();
  await worker.stop();
  expect(await decisionsBy(code)).toEqual([]);
  expect(await appealBy(code, { decisionId })).toEqual(notFound);
  // Control: it is the face's hash that opens, and that is gone.
  await api.database.rows('update persona set case_hash = $2 where id = $1', [face.id, face.hash]);
  expect(await decisionsBy(code)).toHaveLength(1);
});

test('an imported face and one of before this was built have no code, and say so', async () => {
  const { author, decisionId, postId } = await newDecidedCase(api, aino);
  await api.database.rows('update persona set case_hash = null from post where post.persona_id = persona.id and post.id = $1', [postId]);
  expect(await codeOf(author, decisionId)).toBe('');
});
