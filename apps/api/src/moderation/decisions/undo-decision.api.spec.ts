import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { appealAgainst, appealAsAuthor, appealAsReporter, decideAppeal, newDecidedCase } from '../../../test/appeal-under-test.ts';
import type { DecidedCase } from '../../../test/appeal-under-test.ts';
import { newHeldWithCare } from '../../../test/care-under-test.ts';
import {
  claim,
  claimAbout,
  decide,
  decideOn,
  decisionFor,
  minutesFrom,
  newModerator,
  newPost,
  pause,
  report,
  revisionOf,
  setClock,
  stateOf,
  statusAt,
} from '../../../test/case-under-test.ts';
import { newBoard, newMember, newReply, submission } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { restrictionsOf, sanctionByTwo, sanctions } from '../../../test/sanction-under-test.ts';
import { undo } from '../../../test/undo-under-test.ts';
import { ExportStatements } from '../statement-export/export-statements.query.ts';

/** Whoever decided takes the decision back, as long as nobody has built on it. */

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
let cecilia: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo, cecilia] = [await newModerator(api), await newModerator(api), await newModerator(api)];
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => api.stop());

/** A decision that leaves the post where people can report it again. */
const note = { kind: 'add_content_note', contentNotes: ['loss'] };
const undone = { __typename: 'DecisionUndone' };
const edit = 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }';

interface Seen {
  readonly state: string;
  readonly claimedByMe: boolean;
  readonly availableDecisions: string[];
  readonly undoable: { refusal: string | null; decision: { id: string } } | null;
  readonly decisions: { undone: { by: string; reason: string } | null }[];
}
const seenBy = async ({ bearer }: StaffUnderTest, { postId }: { postId: string }): Promise<Seen> => {
  const item = await api.database.first<{ id: string }>('select id from reviewable where target_id = $1', [postId]);
  return api.ask(
    bearer,
    `query ($id: Id!) { reviewable(id: $id) { state claimedByMe availableDecisions undoable { refusal decision { id } }
      decisions { undone { by reason } } } }`,
    { id: item?.id },
  );
};

test('a decision that is taken back counts as nothing: the post is back, the item lies before the same moderator, reports wait again', async () => {
  const decided = await newDecidedCase(api, aino);
  expect((await seenBy(aino, decided)).undoable).toEqual({ refusal: null, decision: { id: decided.decisionId } });
  expect(await undo(api, aino, decided)).toEqual(undone);
  expect([await stateOf(api, decided), (await statusAt(api, decided.reference))?.outcome]).toEqual(['visible', null]);
  expect(await seenBy(aino, decided)).toMatchObject({
    ...{ state: 'open', claimedByMe: true, undoable: null },
    decisions: [{ undone: { by: aino.name, reason: 'That was the wrong post.' } }],
  });
  expect((await seenBy(aino, decided)).availableDecisions).toContain('remove');
});

test('the author reads in one line of the news that it was taken back, and why, also where nothing was seen yet', async () => {
  const decided = await newDecidedCase(api, aino);
  await undo(api, aino, decided);
  const { news, decisions } = await api.ask<{ news: { kind: string; decisionId: string }[]; decisions: { undoneHour: number | null }[] }>(
    decided.author,
    '{ myThings { news { kind decisionId } decisions { undoneHour } } }',
  );
  expect(news.map(({ kind }) => kind).sort()).toEqual(['decision', 'decision_undone']);
  expect(decisions).toEqual([{ undoneHour: expect.any(Number) }]);
  const mine = await api.ask(decided.author, 'query ($id: Id!) { myDecision(id: $id) { undoneHour undoneReason appealable postState } }', {
    id: decided.decisionId,
  });
  expect(mine).toEqual({
    undoneHour: expect.any(Number),
    undoneReason: 'That was the wrong post.',
    appealable: false,
    postState: 'visible',
  });
});

test('an author who was told of nothing is not told of the taking back either', async () => {
  const decided = await newDecidedCase(api, aino, { decision: { kind: 'no_action' } });
  expect(await undo(api, aino, decided)).toEqual(undone);
  expect((await api.ask<{ news: unknown[] }>(decided.author, '{ myThings { news { kind } } }')).news).toEqual([]);
  expect(await decisionFor(api, decided.author, decided.decisionId)).toBeNull();
});

test('a new decision in the same round answers the same reports, as a notice', async () => {
  const decided = await newDecidedCase(api, aino);
  await undo(api, aino, decided);
  const decisionId = await decideOn(api, aino, { ...decided, kind: 'hide' });
  expect((await statusAt(api, decided.reference))?.outcome).toMatchObject({ kind: 'hide', decisionId });
  expect(await decisionFor(api, decided.author, decisionId)).toMatchObject({ statement: { source: 'notice' } });
});

test('a restriction goes with the decision, and does not count for the ladder', async () => {
  const decided = await newDecidedCase(api, aino, { decision: { kind: 'hide', sanction: pause } });
  expect(await restrictionsOf(api, decided.author)).toHaveLength(1);
  await undo(api, aino, decided);
  expect(await restrictionsOf(api, decided.author)).toEqual([]);
  expect(await api.database.rows('select from restriction where decision_id = $1', [decided.decisionId])).toHaveLength(0);
});

test('a post that was let through waits to be read again', async () => {
  const post = await newHeldWithCare(api);
  await api.database.rows(`update reviewable set class = 'amber' where id = $1`, [post.reviewableId]);
  const decisionId = await decideOn(api, aino, { ...post, kind: 'approve' });
  expect(await stateOf(api, post)).toBe('visible');
  expect(await undo(api, aino, { decisionId })).toEqual(undone);
  expect(await stateOf(api, post)).toBe('held');
  const { listed } = (await api.database.first<{ listed: boolean }>('select listed from thread where id = $1', [post.threadId]))!;
  expect(listed).toBe(false);
});

test('a reply that waits to be read again leaves its thread as old as it was; control: while it was let through, the thread was newer', async () => {
  const begun = new Date('2026-11-20T12:10:00Z');
  setClock(api, begun);
  const board = await newBoard(api, { premoderated: true });
  const opening = await newPost(api, { board });
  await decideOn(api, aino, { ...opening, kind: 'approve' });
  const letThrough = async (hours: number): Promise<string> => {
    setClock(api, minutesFrom(begun, hours * 60));
    const author = await newMember(api);
    const { postId } = await newReply(api, author, opening);
    return decideOn(api, aino, { ...opening, author, postId, revisionId: await revisionOf(api, postId), kind: 'approve' });
  };
  const age = async (): Promise<number> => {
    const thread = await api.database.first<{ hour: number }>('select last_hour as hour from thread where id = $1', [opening.threadId]);
    return thread!.hour - Math.floor(begun.getTime() / 3_600_000);
  };
  const [first, second] = [await letThrough(3), await letThrough(5)];
  expect(await age()).toBe(5);
  expect([await undo(api, aino, { decisionId: second }), await age()]).toEqual([undone, 3]);
  setClock(api, minutesFrom(begun, 180));
  expect([await undo(api, aino, { decisionId: first }), await age()]).toEqual([undone, 0]);
});

async function refusalOf(decided: DecidedCase, by = aino): Promise<(string | null | undefined)[]> {
  const offered = (await api.ask<{ refusal: string | null }>(by.bearer, 'query ($id: Id!) { decisionToUndo(id: $id) { refusal } }', {
    id: decided.decisionId,
  }))!;
  return [offered.refusal, (await undo(api, by, decided)).reason];
}

test.each<[string, (decided: DecidedCase) => Promise<unknown>]>([
  ['appealed', ({ author, decisionId }) => appealAsAuthor(api, author, { decisionId })],
  ['appealed', ({ reference }) => appealAsReporter(api, reference)],
  [
    'text_changed',
    ({ author, postId, revisionId }) =>
      api.ask(author, edit, { input: { submission: submission(), postId, revisionId, text: 'I am sorry.', contentNotes: [] } }),
  ],
  [
    'decided_since',
    async (decided) => {
      await report(api, undefined, { ...decided, category: 'personal_data' });
      await decideOn(api, bo, { ...decided, kind: 'no_action' });
    },
  ],
  ['too_late', () => Promise.resolve(setClock(api, minutesFrom(new Date(), 121)))],
])('what is %s is not taken back, and the page says the same as the rule', async (refusal, meanwhile) => {
  const decided = await newDecidedCase(api, aino, { decision: note });
  await meanwhile(decided);
  expect(await refusalOf(decided)).toEqual([refusal, refusal]);
});

test('a colleague takes nothing back; control: whoever decided does', async () => {
  const decided = await newDecidedCase(api, aino);
  expect(await refusalOf(decided, bo)).toEqual(['not_decider', 'not_decider']);
  expect(await undo(api, aino, decided)).toEqual(undone);
});

test('words of care cannot be unsaid', async () => {
  const post = await newHeldWithCare(api);
  await claim(api, aino, post.reviewableId);
  const { decisionId } = await decide(api, aino, {
    ...(await claimAbout(api, aino, post)),
    ...{ kind: 'approve', facts: null, ground: null, policyPoint: null, careMessage: 'I have read it. Are you safe?' },
  });
  expect(await undo(api, aino, { decisionId })).toMatchObject({ reason: 'words_said' });
});

test('what took two, either of the two takes back, and nobody else', async () => {
  const [post, other] = [await newPost(api), await newPost(api)];
  const decisionId = await sanctionByTwo(api, [aino, bo], { ...post, sanction: sanctions.close, kind: 'remove' });
  expect(await undo(api, await newModerator(api), { decisionId })).toMatchObject({ reason: 'not_decider' });
  expect(await undo(api, bo, { decisionId })).toEqual(undone);
  expect([await stateOf(api, post), await restrictionsOf(api, post.author)]).toEqual(['visible', []]);
  const second = await sanctionByTwo(api, [aino, bo], { ...other, sanction: sanctions.close, kind: 'remove' });
  expect(await undo(api, aino, { decisionId: second })).toEqual(undone);
});

test("the new look that somebody who reported was promised is still another person's once it is taken back and reported anew", async () => {
  const decided = await newDecidedCase(api, aino, { decision: { kind: 'no_action' } });
  await appealAsReporter(api, decided.reference);
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, decided.decisionId) });
  const decisionId = await decideOn(api, bo, { ...decided, kind: 'no_action' });
  await report(api, undefined, { ...decided, category: 'threat_or_abuse' });
  expect(await undo(api, bo, { decisionId })).toEqual(undone);
  const offeredTo = async (moderator: StaffUnderTest): Promise<string[]> => {
    await api.database.rows('update reviewable set claimed_by = null, claimed_until = null where target_id = $1', [decided.postId]);
    await claimAbout(api, moderator, decided);
    return (await seenBy(moderator, decided)).availableDecisions;
  };
  expect(await offeredTo(aino)).toEqual([]);
  expect(await offeredTo(cecilia)).toContain('remove');
});

test('it needs a reason; the same form sent twice undoes once, and the log keeps it', async () => {
  const decided = await newDecidedCase(api, aino);
  expect(await undo(api, aino, { ...decided, reason: ' ' })).toMatchObject({ problems: [{ field: 'reason', problem: 'empty' }] });
  expect([await undo(api, aino, decided), await undo(api, aino, decided)]).toEqual([undone, undone]);
  const rows = await api.database.rows(`select from audit_entry where act = 'undo_decision' and detail ->> 'decisionId' = $1`, [
    decided.decisionId,
  ]);
  expect(rows).toHaveLength(1);
});

test('what was taken back is not published; control: what stands is', async () => {
  const [one, other] = [await newDecidedCase(api, aino), await newDecidedCase(api, aino)];
  await undo(api, aino, one);
  const published: string[] = [];
  for await (const each of new ExportStatements(api.database).of({ from: null, to: null }))
    if (each.kind === 'line') published.push(each.line.puid);
  expect([published.includes(one.decisionId), published.includes(other.decisionId)]).toEqual([false, true]);
});

test('taking back and appealing at once: one of the two happens', async () => {
  for (let round = 0; round < 5; round += 1) {
    const decided = await newDecidedCase(api, aino);
    const [taken, appealed] = await Promise.all([
      undo(api, aino, decided),
      appealAsAuthor(api, decided.author, decided) as Promise<{ __typename: string }>,
    ]);
    expect([taken.__typename === 'DecisionUndone', appealed.__typename === 'AppealLodged'].filter(Boolean)).toHaveLength(1);
  }
});

test('taking back while somebody decides anew: what was decided later stands, and no round has two decisions', async () => {
  for (let round = 0; round < 5; round += 1) {
    const decided = await newDecidedCase(api, aino, { decision: note });
    await report(api, undefined, { ...decided, category: 'personal_data' });
    const held = await claimAbout(api, bo, decided);
    const [taken, again] = await Promise.all([undo(api, aino, decided), decide(api, bo, held)]);
    // Whoever comes second finds that something changed.
    expect([taken.__typename, again.__typename]).toEqual(
      taken.__typename === 'DecisionUndone' ? ['DecisionUndone', 'Changed'] : ['NotAllowed', 'Decided'],
    );
    expect(await stateOf(api, decided)).toBe(taken.__typename === 'DecisionUndone' ? 'visible' : 'removed');
  }
});
