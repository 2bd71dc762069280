import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { copyOf, decideOpenReviews, erasuresOf, life, report } from '../../test/life-under-test.ts';
import { leave, newMemberWithPhrase, signInAgain, startWorkerUnderTest } from '../../test/leaving-under-test.ts';
import type { WorkerUnderTest } from '../../test/leaving-under-test.ts';
import { newBoard, newMember, newReply, newThread } from '../../test/personas.ts';
import { WaysInUnderTest } from '../../test/ways-in-under-test.ts';
import { AllKept } from '../keeping/index.ts';
import { WaitingErasures } from '../platform/erasures/waiting-erasures.ts';
import { writeItem } from '../platform/sealed/sealed-items.ts';
import { ReadViewer } from '../platform/sessions/read-viewer.query.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import { OwnAccess } from './own-access.ts';

let api: ApiUnderTest;
let worker: WorkerUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  worker = await startWorkerUnderTest();
});
afterAll(async () => {
  await worker.stop();
  await api.stop();
});

const counted = async (): Promise<Record<string, number>> =>
  (await api.database.first<Record<string, number>>(
    `select (select count(*)::int from credential) as "waysIn", (select count(*)::int from session) as sessions,
            (select count(*)::int from sealed_item) as items`,
  )) ?? {};

test('leaving ends every way in, every session and every sealed item at once, and says within how many days the rest goes', async () => {
  const before = await counted();
  const { member } = await life(api);
  const other = await signInAgain(api, member.phrase);
  expect(await leave(api, member, 'spread')).toEqual({ __typename: 'Left', days: 7 });
  // Two more members answered in these threads; theirs stays.
  expect(await counted()).toEqual({ waysIn: before['waysIn']! + 2, sessions: before['sessions']! + 2, items: before['items']! });
  const again = await api.ask(undefined, 'mutation ($p: String!) { signIn(phrase: $p) { __typename } }', { p: member.phrase });
  expect(again).toEqual({ __typename: 'WayInNotUsable' });
  for (const ended of [member.bearer, other]) expect(await api.ask(ended, '{ viewer { kind } }')).toEqual({ kind: 'guest' });
});

test.each(['another member’s', 'a wrong'])('with %s phrase nothing happens', async (whose) => {
  const { member } = await life(api);
  const wrong = whose === 'a wrong' ? 'abandon '.repeat(12) : (await newMemberWithPhrase(api)).phrase;
  const before = erasuresOf(api).waiting();
  expect((await leave(api, { ...member, phrase: wrong })).__typename).toBe('WayInNotUsable');
  expect(await api.ask(member.bearer, '{ viewer { kind } }')).toEqual({ kind: 'member' });
  expect(erasuresOf(api).waiting()).toEqual(before);
});

test('what somebody wrote goes one face at a time within seven days, and not before its hour', async () => {
  const { member, threads, words } = await life(api);
  await worker.round(7 * 24);
  await leave(api, member, 'spread');
  const kinds = erasuresOf(api)
    .waiting()
    .map((name) => name.split('.')[1]);
  expect(kinds.sort()).toEqual(['credential', 'persona', 'persona', 'persona', 'reaction', 'sealed_item']);
  expect(await worker.round(0)).toBe(2);
  expect(await copyOf(api)).toContain(words.opening);
  expect(await worker.round(7 * 24)).toBe(4);
  const posts = await api.database.rows('select state, position from post where thread_id = $1 order by position', [threads[0]!.threadId]);
  expect(posts).toEqual([
    { state: 'deleted', position: 1 },
    { state: 'visible', position: 2 },
  ]);
  expect(erasuresOf(api).waiting()).toEqual([]);
});

test('judging test H: after leaving and settling, a copy holds no word of the member’s, no name, and nothing that opens or finds it', async () => {
  const lived = await life(api);
  await report(api, lived);
  const sealed = await api.database.rows<{ mine: string; wrap: string }>('select mine::text as mine, wrap::text as wrap from credential');
  const faces = await api.database.rows<{ name: string; tag: string; mine: string }>(
    `select distinct name, tag::text as tag, mine::text as mine from persona
       join post on post.persona_id = persona.id join revision on revision.post_id = post.id where revision.text like '%' || $1`,
    [lived.words.mark],
  );
  expect(faces).toHaveLength(3);
  await leave(api, lived.member);
  await worker.round(0);
  await decideOpenReviews(api);
  await worker.round(24);
  expect(await worker.settle(2)).toBe(true);
  const text = await copyOf(api);
  expect(Object.values(lived.words).filter((word) => text.includes(word))).toEqual([]);
  expect(faces.flatMap(({ name, tag, mine }) => [`"${name}"`, tag, mine]).filter((told) => text.includes(told))).toEqual([]);
  expect(sealed.filter(({ mine, wrap }) => text.includes(mine) || text.includes(wrap))).toHaveLength(sealed.length - 1);
});

test('control: before leaving, the same search finds every word', async () => {
  const lived = await life(api);
  await report(api, lived);
  const text = await copyOf(api);
  expect(Object.values(lived.words).filter((word) => !text.includes(word))).toEqual([]);
});

test('words to a moderator wait for the answer, whose they are does not', async () => {
  const lived = await life(api);
  await report(api, lived);
  await worker.round(24);
  const mine = (): Promise<object[]> => api.database.rows('select mine from report where explanation = $1', [lived.words.explanation]);
  const before = await mine();
  await leave(api, lived.member);
  await worker.round(0);
  const after = await mine();
  expect([before.length, after.length]).toEqual([1, 1]);
  expect(after).not.toEqual(before);
  await decideOpenReviews(api);
  await worker.round(24);
  expect(await mine()).toEqual([]);
});

test('no transaction holds two faces, and no line of the ledger stands beside another for a reason', async () => {
  const { member } = await life(api);
  await worker.round(24);
  const erased = (await api.database.rows<{ id: string }>(`select id from persona where name = ''`)).map(({ id }) => id);
  await leave(api, member);
  const due = erasuresOf(api).waiting().length;
  const before = new Set(erasuresOf(api).ledger());
  expect(await worker.round(0)).toBe(due);
  expect(
    erasuresOf(api)
      .ledger()
      .filter((line) => !before.has(line)),
  ).toHaveLength(due);
  for (const lines of erasuresOf(api).ledgerDays()) expect(lines).toEqual([...lines].sort());
  const together = await api.database.rows(
    `select count(*)::int as faces from persona where name = '' and id <> all($1) group by xmin::text`,
    [erased],
  );
  expect(together).toEqual([{ faces: 1 }, { faces: 1 }, { faces: 1 }]);
});

test('control: a ledger in the order of erasing would show in which order things went', async () => {
  const { member } = await life(api);
  await leave(api, member);
  const unsorted = erasuresOf(api).waiting().map(erasuresOf(api).hashOf);
  expect(unsorted.length).toBeGreaterThan(5);
  expect(unsorted).not.toEqual([...unsorted].sort());
});

test('whoever deletes a single post is on the same list and in the same ledger', async () => {
  await worker.round(24);
  const member = await newMember(api);
  const thread = await newThread(api, member, { board: await newBoard(api) });
  await api.ask(member, 'mutation ($id: Id!) { deletePost(postId: $id) { __typename } }', { id: thread.postId });
  const before = erasuresOf(api).ledger().length;
  expect(erasuresOf(api).waiting()).toEqual([expect.stringContaining(`.post.${thread.postId}`)]);
  expect(await worker.round(0)).toBe(1);
  expect(erasuresOf(api).ledger()).toHaveLength(before + 1);
});

test('what broke off is completed by asking again: the way in goes last, and nothing waits twice', async () => {
  const { member } = await life(api);
  await worker.round(7 * 24);
  const kept = api.app.get(AllKept, { strict: false });
  const breaks = jest.spyOn(kept, 'remove').mockRejectedValueOnce(new Error('the process is gone'));
  await expect(leave(api, member, 'spread')).rejects.toThrow();
  breaks.mockRestore();
  const begun = erasuresOf(api).waiting();
  const bearer = await signInAgain(api, member.phrase);
  expect(await leave(api, { ...member, bearer }, 'spread')).toMatchObject({ __typename: 'Left' });
  const waiting = erasuresOf(api).waiting();
  expect(waiting).toEqual(expect.arrayContaining(begun));
  expect(new Set(waiting.map((name) => name.slice(name.indexOf('.')))).size).toBe(waiting.length);
});

test('where only the last step was missing, asking again takes it, whatever is typed', async () => {
  const { member } = await life(api);
  const access = api.app.get(OwnAccess, { strict: false });
  const breaks = jest.spyOn(access, 'endThisSession').mockRejectedValueOnce(new Error('the process is gone'));
  await expect(leave(api, member, 'spread')).rejects.toThrow();
  breaks.mockRestore();
  expect(await leave(api, member, 'spread')).toMatchObject({ __typename: 'Left' });
  expect(await api.ask(member.bearer, '{ viewer { kind } }')).toEqual({ kind: 'guest' });
});

test('what another tab does while somebody leaves goes as well: a new session, a new way in, a post', async () => {
  const { member } = await life(api);
  const thread = await newThread(api, await newMember(api), { board: await newBoard(api) });
  const before = await counted();
  const access = api.app.get(OwnAccess, { strict: false });
  const asOnEarth = access.removeWaysIn.bind(access);
  const meanwhile = jest.spyOn(access, 'removeWaysIn').mockImplementationOnce(async (leaving) => {
    await newReply(api, await signInAgain(api, member.phrase), { ...thread, text: 'written meanwhile' });
    await asOnEarth(leaving);
  });
  await leave(api, member);
  meanwhile.mockRestore();
  const after = await counted();
  expect([after['sessions'], after['waysIn']]).toEqual([before['sessions']! - 1, before['waysIn']! - 1]);
  await worker.round(0);
  expect(await copyOf(api)).not.toContain('written meanwhile');
});

test('what is kept lets nothing stand behind a hole, wherever the removal breaks off and whatever the worker does meanwhile', async () => {
  const member = await newMemberWithPhrase(api);
  const { keys } = (await api.app.get(ReadViewer).of(`Bearer ${member.bearer}`)) as Member;
  const before = await counted();
  for (let n = 0; n < 130; n += 1) {
    await writeItem(api.database, keys, { kind: 'follow', n, parts: [{ n }], month: '2026-11', over: null });
  }
  const waiting = api.app.get(WaitingErasures, { strict: false });
  const add = waiting.add.bind(waiting);
  // The process is gone in the middle of noting the items of one block, in random order; then the worker carries out what is noted.
  const breaks = jest.spyOn(waiting, 'add').mockImplementation(async ({ erasables, ...how }) => {
    const broken = erasables.length === 64 && erasables[0]?.kind === 'sealed_item';
    await add({ erasables: broken ? erasables.filter((_, n) => n % 3 === 0) : erasables, ...how });
    if (broken) throw new Error('the process is gone');
  });
  await expect(leave(api, member)).rejects.toThrow();
  breaks.mockRestore();
  await worker.round(0);
  expect(await leave(api, { ...member, bearer: await signInAgain(api, member.phrase) })).toMatchObject({ __typename: 'Left' });
  expect((await counted())['items']).toBe(before['items']);
});

test('a way in that was replaced is in the ledger: a backup that is put back does not let it in', async () => {
  const { phrase, bearer } = await newMemberWithPhrase(api);
  const backup = await api.database.rows<Record<string, unknown>>('select * from credential');
  const renewed = await api.ask<string>(undefined, 'mutation { drawPhrase }');
  const confirmed = [3, 8].map((position) => ({ position, word: renewed.split(' ')[position - 1] }));
  await api.ask(bearer, 'mutation ($input: RenewPhraseInput!) { renewPhrase(input: $input) { __typename } }', {
    input: { proof: { phrase }, phrase: renewed, confirmed },
  });
  await worker.round(0);
  await api.database.rows('delete from credential');
  for (const { id, kind, find, salt, params, wrap, mine } of backup) {
    await api.database.rows('insert into credential (id, kind, find, salt, params, wrap, mine) values ($1, $2, $3, $4, $5, $6, $7)', [
      ...[id, kind, find, salt, params, wrap, mine],
    ]);
  }
  // Control: until the ledger is replayed, the backup lets it in.
  const signIn = (): Promise<object> =>
    api.ask(undefined, 'mutation ($phrase: String!) { signIn(phrase: $phrase) { __typename } }', { phrase });
  expect(await signIn()).toEqual({ __typename: 'SignedIn' });
  await worker.replay();
  expect(await signIn()).toEqual({ __typename: 'WayInNotUsable' });
});

test('so is a way in that was taken away', async () => {
  const people = new WaysInUnderTest(api);
  const { phrase, bearer } = await people.member();
  await people.setPassword(bearer, { phrase });
  await worker.round(0);
  const [password] = await api.database.rows<{ id: string }>(`select id from credential where kind = 'password'`);
  expect(await people.removeWayIn(bearer, 'password', { phrase })).toEqual({ __typename: 'WayInKept' });
  expect(erasuresOf(api).waiting()).toContainEqual(expect.stringContaining(`.credential.${password!.id}`));
});
