import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { handOver, sendCareMessage, setFollowUp } from '../../test/care-under-test.ts';
import { claim, claimAbout, decide, itemAbout, newModerator, newPost, report } from '../../test/case-under-test.ts';
import type { PostUnderTest } from '../../test/case-under-test.ts';
import { newInvitedBoard } from '../../test/invited-board.ts';
import { newBoard, newStaff } from '../../test/personas.ts';
import type { BoardUnderTest, StaffUnderTest } from '../../test/personas.ts';
import { answerProposal, proposeSanction, sanctions } from '../../test/sanction-under-test.ts';
import { moderatorOf } from '../../test/scoped-moderator.ts';

/** A moderator has to do with what is in their grants: the queue, items, claims, decisions, proposals, appeals, hand-overs, invited boards. */

let api: ApiUnderTest;
let swedish: BoardUnderTest;
let finnish: BoardUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [swedish, finnish] = [await newBoard(api, { language: 'sv' }), await newBoard(api, { language: 'fi' })];
});
afterAll(() => api.stop());

async function reported(board: BoardUnderTest): Promise<PostUnderTest> {
  const post = await newPost(api, { board });
  await report(api, undefined, post);
  return post;
}

const queueOf = async ({ bearer }: StaffUnderTest): Promise<{ ids: string[]; openCount: number }> => {
  const queue = await api.ask<{ openCount: number; items: { id: string }[] }>(bearer, '{ reviewQueue { openCount items { id } } }');
  return { ids: queue.items.map(({ id }) => id), openCount: queue.openCount };
};
const sees = async ({ bearer }: StaffUnderTest, id: string): Promise<boolean> =>
  (await api.ask<unknown>(bearer, 'query ($id: Id!) { reviewable(id: $id) { id } }', { id })) !== null;

test('the queue shows what is in scope and counts nothing else, by language and by board', async () => {
  const [inSwedish, inFinnish] = [await itemAbout(api, await reported(swedish)), await itemAbout(api, await reported(finnish))];
  const [ofSwedish, ofFinnishBoard, ofBoth] = [
    await moderatorOf(api, { language: 'sv' }),
    await moderatorOf(api, { board: finnish }),
    await moderatorOf(api, { language: 'sv' }, { board: finnish }),
  ];
  const queues = [await queueOf(ofSwedish), await queueOf(ofFinnishBoard), await queueOf(ofBoth), await queueOf(await newModerator(api))];
  expect(queues.map(({ ids }) => [ids.includes(inSwedish), ids.includes(inFinnish)])).toEqual([
    [true, false],
    [false, true],
    [true, true],
    [true, true],
  ]);
  expect(queues[0]!.openCount + queues[1]!.openCount).toBe(queues[2]!.openCount);
});

test('out of scope an item is answered as one that does not exist, whatever is asked of it; control: in scope it is not', async () => {
  const [there, other] = [await moderatorOf(api, { board: swedish }), await moderatorOf(api, { language: 'fi' })];
  const post = await reported(swedish);
  const { reviewableId, version } = await claimAbout(api, there, post);
  const asked = async (as: StaffUnderTest): Promise<unknown[]> => [
    await sees(as, reviewableId),
    (await claim(api, as, reviewableId)).__typename,
    (await decide(api, as, { reviewableId, version, kind: 'no_action' })).__typename,
    (await sendCareMessage(api, as, { reviewableId, text: 'How are you?' })).__typename,
    (await setFollowUp(api, as, { reviewableId, hours: 3 })).__typename,
    (await handOver(api, as, { reviewableId, to: null })).__typename,
  ];
  const nothing = [false, 'NotFound', 'NotFound', 'NotFound', 'NotFound', 'NotFound'];
  expect(await asked(other)).toEqual(nothing);
  expect(await asked(await moderatorOf(api, { language: 'sv' }))).not.toContain('NotFound');
  const unknown = await decide(api, other, { reviewableId: randomId(), version, kind: 'no_action' });
  expect(unknown).toEqual(await decide(api, other, { reviewableId, version, kind: 'no_action' }));
});

test('an item is given only to somebody who moderates its board', async () => {
  const [giver, there, elsewhere] = [
    await moderatorOf(api, { board: swedish }),
    await moderatorOf(api, { language: 'sv' }),
    await moderatorOf(api, { language: 'fi' }),
  ];
  const { reviewableId } = await claimAbout(api, giver, await reported(swedish));
  const offered = await api.ask<{ care: { colleagues: { id: string }[] } }>(
    giver.bearer,
    'query ($id: Id!) { reviewable(id: $id) { care { colleagues { id } } } }',
    { id: reviewableId },
  );
  const ids = offered.care.colleagues.map(({ id }) => id);
  expect([ids.includes(there.id), ids.includes(elsewhere.id)]).toEqual([true, false]);
  expect(await handOver(api, giver, { reviewableId, to: elsewhere.id })).toMatchObject({ reason: 'not_available' });
  expect((await handOver(api, giver, { reviewableId, to: there.id })).__typename).toBe('HandedOver');
});

test('a grant that is taken away holds from the next request, also for an item that is held', async () => {
  const moderator = await moderatorOf(api, { board: swedish }, { language: 'fi' });
  const { reviewableId, version } = await claimAbout(api, moderator, await reported(swedish));
  await api.database.rows('delete from staff_grant where staff_account_id = $1 and board_id is not null', [moderator.id]);
  expect((await decide(api, moderator, { reviewableId, version, kind: 'no_action' })).__typename).toBe('NotFound');
});

test('an invited board opens to its moderators alone, and they alone run it', async () => {
  const { id, slug } = await newInvitedBoard(api);
  const [there, elsewhere] = [await moderatorOf(api, { board: { id } }), await moderatorOf(api, { board: finnish })];
  const seen = async ({ bearer }: StaffUnderTest): Promise<unknown[]> => [
    (await api.ask<{ entry: string } | null>(bearer, 'query ($slug: String!) { board(slug: $slug) { entry } }', { slug }))?.entry,
    (await api.ask<{ board: { id: string } }[]>(bearer, '{ invitedBoards { board { id } } }')).some(({ board }) => board.id === id),
    (await api.ask<{ __typename: string }>(bearer, 'mutation ($id: Id!) { beginSeason(boardId: $id, season: 9) { __typename } }', { id }))
      .__typename,
  ];
  expect(await seen(there)).toEqual(['open', true, 'Changed']);
  expect(await seen(elsewhere)).toEqual(['by_invitation', false, 'NotFound']);
});

test('what reaches the whole service is confirmed by a senior moderator of the board where there is one, and by any other after a day', async () => {
  const board = await newBoard(api, { language: 'sv' });
  const [proposer, plain] = [await moderatorOf(api, { board }), await moderatorOf(api, { board })];
  const senior = await moderatorOf(api, { board, senior: true });
  const seniorElsewhere = await moderatorOf(api, { board }, { board: finnish, senior: true });
  const proposed = async (): Promise<string> =>
    proposeSanction(api, proposer, { ...(await newPost(api, { board })), sanction: sanctions.close });
  const [first, second] = [await proposed(), await proposed()];
  for (const as of [plain, seniorElsewhere]) expect((await answerProposal(api, as, { proposalId: first })).reason).toBe('only_seniors');
  expect((await answerProposal(api, senior, { proposalId: first })).__typename).toBe('ProposalAnswered');
  await api.database.rows('update proposal set hour = hour - 24 where id = $1', [second]);
  expect((await answerProposal(api, plain, { proposalId: second })).__typename).toBe('ProposalAnswered');
});

test('control: without a senior moderator who could answer, any other moderator of the board does', async () => {
  const board = await newBoard(api, { language: 'sv' });
  const [senior, plain] = [await moderatorOf(api, { board, senior: true }), await moderatorOf(api, { board })];
  const proposalId = await proposeSanction(api, senior, { ...(await newPost(api, { board })), sanction: sanctions.close });
  expect((await answerProposal(api, plain, { proposalId })).__typename).toBe('ProposalAnswered');
});

test('roles and grants follow one another, so that nobody has the one without the other', async () => {
  const { id } = await newStaff(api, { roles: ['editor'] });
  const stand = async (): Promise<unknown> => {
    const [account] = await api.database.rows<{ roles: string[] }>('select roles from staff_account where id = $1', [id]);
    const grants = await api.database.rows('select senior, language from staff_grant where staff_account_id = $1 order by language', [id]);
    return [account?.roles, grants];
  };
  const set = (roles: string[]): Promise<unknown> => api.database.rows('update staff_account set roles = $2 where id = $1', [id, roles]);
  await set(['editor', 'moderator', 'senior_moderator']);
  expect(await stand()).toEqual([['editor', 'moderator', 'senior_moderator'], [{ senior: true, language: null }]]);
  await api.database.rows(`update staff_grant set senior = false, language = 'sv' where staff_account_id = $1`, [id]);
  expect(await stand()).toEqual([['editor', 'moderator'], [{ senior: false, language: 'sv' }]]);
  await set(['moderator', 'verifier']);
  expect(await stand()).toEqual([['moderator', 'verifier'], [{ senior: false, language: 'sv' }]]);
  await api.database.rows('delete from staff_grant where staff_account_id = $1', [id]);
  expect(await stand()).toEqual([['verifier'], []]);
});

test('the database refuses a grant to oneself, one by anybody but an operator, two scopes in one, and a senior who is no moderator', async () => {
  const [operator, moderator] = [await newStaff(api, { roles: ['operator'] }), await newModerator(api)];
  const grant = (to: string, by: string, language: string | null = 'sv', board: string | null = null): Promise<unknown> =>
    api.database.rows('insert into staff_grant (id, staff_account_id, language, board_id, granted_by) values ($1, $2, $3, $4, $5)', [
      ...[randomId(), to, language, board, by],
    ]);
  await expect(grant(operator.id, operator.id)).rejects.toThrow('nobody_grants_themselves');
  await expect(grant(operator.id, moderator.id)).rejects.toThrow('only an operator gives a grant');
  await expect(grant(moderator.id, operator.id, 'sv', swedish.id)).rejects.toThrow('one_scope');
  await expect(api.database.rows(`update staff_account set roles = '{senior_moderator}' where id = $1`, [operator.id])).rejects.toThrow(
    'a_senior_moderator_is_a_moderator',
  );
  await grant(moderator.id, operator.id);
});
