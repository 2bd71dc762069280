import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { newMember, newStaff } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { claim, decide, itemAbout, minutesFrom, newModerator, newPost, report, setClock } from '../../../test/case-under-test.ts';
import type { Answered } from '../../../test/case-under-test.ts';

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

async function newItem(): Promise<string> {
  const post = await newPost(api);
  await report(api, undefined, post);
  return itemAbout(api, post);
}

const release = ({ bearer }: StaffUnderTest, id: string): Promise<Answered> =>
  api.ask(bearer, 'mutation ($id: Id!) { releaseReviewable(id: $id) { __typename ... on NotAllowed { reason } } }', { id });

const look = (
  { bearer }: StaffUnderTest,
  id: string,
): Promise<{ claimedBy: string | null; claimedByMe: boolean; availableDecisions: string[] }> =>
  api.ask(bearer, 'query ($id: Id!) { reviewable(id: $id) { claimedBy claimedByMe availableDecisions } }', { id });

const acts = (id: string): Promise<{ act: string }[]> =>
  api.database.rows('select act from audit_entry where target_id = $1 order by number', [id]);

test('two moderators who reach for an item at once: one gets it, a hundred times over', async () => {
  const id = await newItem();
  for (let round = 0; round < 100; round += 1) {
    const answers = await Promise.all([claim(api, aino, id), claim(api, bo, id)]);
    const winners = [aino, bo].filter((_, n) => answers[n]?.__typename === 'Claimed');
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ reason }) => reason === 'claimed_by_another')).toHaveLength(1);
    for (const winner of winners) await release(winner, id);
  }
});

test('control: a claim that checks first and acts then would have two winners', async () => {
  const id = await newItem();
  const isFree = (): Promise<unknown> => api.database.first('select 1 from reviewable where id = $1 and claimed_by is null', [id]);
  const take = ({ id: by }: StaffUnderTest): Promise<unknown> =>
    api.database.first('update reviewable set claimed_by = $2, claimed_until = $3 where id = $1 returning id', [id, by, new Date()]);
  const checks = await Promise.all([isFree(), isFree()]);
  const taken = await Promise.all([aino, bo].filter((_, n) => checks[n] !== undefined).map(take));
  expect(taken.filter((row) => row !== undefined)).toHaveLength(2);
});

test('whoever holds an item is offered the decisions, and nobody else', async () => {
  const id = await newItem();
  expect((await look(aino, id)).availableDecisions).toEqual([]);
  await claim(api, aino, id);
  expect(await look(aino, id)).toEqual({
    claimedBy: aino.name,
    claimedByMe: true,
    availableDecisions: ['no_action', 'add_content_note', 'redact', 'limit_interaction', 'hide', 'remove'],
  });
  expect(await look(bo, id)).toEqual({ claimedBy: aino.name, claimedByMe: false, availableDecisions: [] });
});

test('a lapsed claim goes to whoever asks next', async () => {
  const [id, now] = [await newItem(), new Date()];
  await claim(api, aino, id);
  setClock(api, minutesFrom(now, 11));
  expect(await look(bo, id)).toMatchObject({ claimedBy: null });
  expect(await claim(api, bo, id)).toMatchObject({ __typename: 'Claimed' });
  expect(await claim(api, aino, id)).toMatchObject({ reason: 'claimed_by_another' });
});

test('claiming it again renews the lease of whoever holds it', async () => {
  const [id, now] = [await newItem(), new Date()];
  await claim(api, aino, id);
  setClock(api, minutesFrom(now, 9));
  await claim(api, aino, id);
  setClock(api, minutesFrom(now, 18));
  expect(await claim(api, bo, id)).toMatchObject({ reason: 'claimed_by_another' });
});

test('looking at an item renews nothing', async () => {
  const [id, now] = [await newItem(), new Date()];
  await claim(api, aino, id);
  setClock(api, minutesFrom(now, 9));
  await look(aino, id);
  setClock(api, minutesFrom(now, 11));
  expect(await claim(api, bo, id)).toMatchObject({ __typename: 'Claimed' });
});

test('a lapsed claim that nobody took still decides', async () => {
  const [id, now] = [await newItem(), new Date()];
  const { version } = await claim(api, aino, id);
  setClock(api, minutesFrom(now, 25));
  expect(await decide(api, aino, { reviewableId: id, version })).toMatchObject({ __typename: 'Decided' });
});

test('an item is handed back by its holder alone; handing back twice is one act', async () => {
  const id = await newItem();
  await claim(api, aino, id);
  expect(await release(bo, id)).toMatchObject({ reason: 'claimed_by_another' });
  expect(await release(aino, id)).toMatchObject({ __typename: 'Released' });
  expect(await release(aino, id)).toMatchObject({ __typename: 'Released' });
  expect(await acts(id)).toEqual([{ act: 'claim' }, { act: 'release' }]);
});

test('renewing a claim is no further act in the audit log', async () => {
  const id = await newItem();
  await claim(api, aino, id);
  await claim(api, aino, id);
  expect(await acts(id)).toEqual([{ act: 'claim' }]);
});

test('an unknown item is not found', async () => {
  expect(await claim(api, aino, 'nonsense')).toMatchObject({ __typename: 'NotFound' });
  expect(await look(aino, 'nonsense')).toBeNull();
});

const moderatorsOnly = [
  '{ reviewQueue { openCount } }',
  '{ reviewable(id: "x") { id } }',
  '{ appeal(id: "x") { id } }',
  'mutation { claimReviewable(id: "x") { __typename } }',
  'mutation { releaseReviewable(id: "x") { __typename } }',
  `mutation { decideReviewable(input: { submission: "x", reviewableId: "x", version: 1, kind: no_action, reason: "x", contentNotes: [] }) { __typename } }`,
  'mutation { decideAppeal(input: { appealId: "x", outcome: upheld, reason: "x" }) { __typename } }',
];

test.each(moderatorsOnly)('nobody but a moderator: %s', async (document) => {
  const others = (await newStaff(api, { roles: ['professional', 'verifier', 'editor', 'operator'] })).bearer;
  const answer = async (as: Bearer): Promise<string | undefined> => (await api.send(as, document)).errors?.[0]?.message;
  expect(await answer(undefined)).toMatch(/signed.out/i);
  expect(await answer(await newMember(api))).toMatch(/forbidden/i);
  expect(await answer(others)).toMatch(/forbidden/i);
  expect(await answer(aino.bearer)).toBeUndefined();
});
