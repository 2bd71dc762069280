import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { appealAsAuthor, appealAsReporter, newDecidedCase } from '../../../test/appeal-under-test.ts';
import { decisionFor, newModerator, newPost, report, setClock } from '../../../test/case-under-test.ts';
import { newMember } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  aino = await newModerator(api);
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

const noAction = { kind: 'no_action', reason: 'It sells nothing.' };

test('everybody appeals once; the same words sent twice are one appeal', async () => {
  const post = await newDecidedCase(api, aino);
  const lodge = (): Promise<unknown> => appealAsAuthor(api, post.author, { decisionId: post.decisionId });
  expect(new Set((await Promise.all([lodge(), lodge(), lodge()])).map((one) => JSON.stringify(one))).size).toBe(1);
  expect(await appealAsAuthor(api, post.author, { decisionId: post.decisionId, text: 'And another thing.' })).toEqual({
    __typename: 'NotAllowed',
    reason: 'not_available',
  });
  await appealAsReporter(api, post.reference);
  expect(await appealAsReporter(api, post.reference, 'And another thing.')).toEqual({ __typename: 'NotAllowed', reason: 'not_available' });
  expect(await api.database.rows('select 1 from appeal where decision_id = $1', [post.decisionId])).toHaveLength(2);
});

test('an author cannot appeal what restricts nothing, nor anybody the decision about another', async () => {
  const { decisionId, author } = await newDecidedCase(api, aino, { decision: noAction });
  expect(await appealAsAuthor(api, author, { decisionId })).toEqual({ __typename: 'NotFound', noun: 'decision' });
  const other = await newDecidedCase(api, aino);
  expect(await appealAsAuthor(api, author, { decisionId: other.decisionId })).toEqual({ __typename: 'NotFound', noun: 'decision' });
  expect(await appealAsAuthor(api, author, { decisionId: 'nonsense' })).toEqual({ __typename: 'NotFound', noun: 'decision' });
});

test('a report that waits, and a reference that is none, cannot be appealed', async () => {
  const { reference } = await report(api, undefined, await newPost(api));
  expect([await appealAsReporter(api, reference), await appealAsReporter(api, 'nonsense')]).toEqual(
    Array(2).fill({ __typename: 'NotFound', noun: 'report' }),
  );
});

test('an appeal needs words', async () => {
  const { author, decisionId } = await newDecidedCase(api, aino);
  expect(await appealAsAuthor(api, author, { decisionId, text: ' ' })).toEqual({
    __typename: 'InvalidInput',
    problems: [{ field: 'text', problem: 'empty' }],
  });
});

test('after six months and a day it is too late', async () => {
  const author = await newMember(api);
  setClock(api, new Date(Date.now() - 190 * 24 * 3_600_000));
  const { decisionId, reference } = await newDecidedCase(api, aino, { author });
  jest.restoreAllMocks();
  const tooLate = { __typename: 'NotAllowed', reason: 'too_late' };
  expect([await appealAsAuthor(api, author, { decisionId }), await appealAsReporter(api, reference)]).toEqual([tooLate, tooLate]);
  expect(await decisionFor(api, author, decisionId)).toMatchObject({ appealable: false });
});
