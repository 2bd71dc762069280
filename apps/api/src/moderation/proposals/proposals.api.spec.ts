import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { claim, claimAbout, decide, itemAbout, newModerator, newPost, report, stateOf } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newProfessional, newReply, newStaff, submission } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { answerProposal, proposeSanction, restrictionsOf, sanctions } from '../../../test/sanction-under-test.ts';

/** What reaches the whole service, and a closed account, takes two staff accounts. */

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
});
afterAll(() => api.stop());

async function proposed(sanction: object = sanctions.close, kind = 'remove'): Promise<PostUnderTest & { proposalId: string }> {
  const post = await newPost(api);
  return { ...post, proposalId: await proposeSanction(api, aino, { ...post, kind, sanction }) };
}

interface ProposalSeen {
  readonly state: string;
  readonly availableAnswers: string[];
  readonly outdated: boolean;
  readonly somebodyCanAnswer: boolean;
  readonly reason: string | null;
}

const seenBy = async (
  { bearer }: StaffUnderTest,
  post: PostUnderTest,
): Promise<{ proposals: ProposalSeen[]; availableDecisions: string[] }> =>
  api.ask(
    bearer,
    `query ($id: Id!) { reviewable(id: $id) { availableDecisions
      proposals { state availableAnswers outdated somebodyCanAnswer reason sanction { kind reach } } } }`,
    { id: await itemAbout(api, post) },
  );

const newsOf = async (author: string): Promise<unknown[]> =>
  (await api.ask<{ decisions: unknown[] }>(author, '{ myThings { decisions { decisionId } } }')).decisions;

const actsOn = async (post: PostUnderTest): Promise<string[]> => {
  const rows = await api.database.rows<{ act: string }>(`select act from audit_entry where target_id = $1 order by number`, [
    await itemAbout(api, post),
  ]);
  return rows.map(({ act }) => act);
};

test.each([
  ['a closed account', sanctions.close],
  ['a pause everywhere', sanctions.pauseEverywhere],
  ['staying out everywhere', sanctions.suspendEverywhere],
])('%s holds only once another account has confirmed it; until then the author knows nothing', async (_, sanction) => {
  const post = await proposed(sanction);
  expect([await stateOf(api, post), await newsOf(post.author), await restrictionsOf(api, post.author)]).toEqual(['visible', [], []]);
  expect(await answerProposal(api, aino, post)).toMatchObject({ __typename: 'NotAllowed', reason: 'same_decider' });
  expect(await answerProposal(api, bo, post)).toEqual({ __typename: 'ProposalAnswered' });
  expect(await answerProposal(api, bo, post)).toEqual({ __typename: 'ProposalAnswered' });
  expect([await stateOf(api, post), (await newsOf(post.author)).length]).toEqual(['removed', 1]);
  expect(await restrictionsOf(api, post.author)).toHaveLength(1);
  expect(await actsOn(post)).toEqual(['claim', 'propose', 'confirm_proposal']);
});

test('while it waits the queue says for whom, and nobody decides past it', async () => {
  const post = await proposed();
  const reviewableId = await itemAbout(api, post);
  const { items } = await api.ask<{ items: { id: string; proposedBy: string | null }[] }>(
    bo.bearer,
    '{ reviewQueue { items { id proposedBy } } }',
  );
  expect(items.find(({ id }) => id === reviewableId)?.proposedBy).toBe(aino.name);
  const { version } = await claim(api, bo, reviewableId);
  expect(await decide(api, bo, { reviewableId, version, kind: 'no_action' })).toMatchObject({ reason: 'not_available' });
  expect((await seenBy(bo, post)).proposals[0]).toMatchObject({ state: 'open', availableAnswers: ['confirmed', 'refused'] });
  expect((await seenBy(aino, post)).proposals[0]).toMatchObject({ state: 'open', availableAnswers: ['withdrawn'] });
  await answerProposal(api, bo, { ...post, answer: 'refused', reason: 'A pause is enough.' });
});

test('what was refused goes back to the queue with its reason, and leaves nothing behind', async () => {
  const post = await proposed();
  expect(await answerProposal(api, bo, { ...post, answer: 'refused' })).toMatchObject({
    problems: [{ field: 'reason', problem: 'empty' }],
  });
  await answerProposal(api, bo, { ...post, answer: 'refused', reason: 'A pause is enough.' });
  expect([await stateOf(api, post), await newsOf(post.author), await restrictionsOf(api, post.author)]).toEqual(['visible', [], []]);
  expect((await seenBy(aino, post)).proposals[0]).toMatchObject({ state: 'refused', reason: 'A pause is enough.', availableAnswers: [] });
  const held = await claimAbout(api, aino, post);
  expect(await decide(api, aino, { ...held, sanction: sanctions.pauseOnBoard })).toMatchObject({ __typename: 'Decided' });
});

test('whoever proposed it takes it back, and nobody else', async () => {
  const post = await proposed();
  expect(await answerProposal(api, bo, { ...post, answer: 'withdrawn' })).toMatchObject({ reason: 'not_available' });
  expect(await answerProposal(api, aino, { ...post, answer: 'withdrawn' })).toEqual({ __typename: 'ProposalAnswered' });
  expect(await answerProposal(api, bo, post)).toMatchObject({ reason: 'already_decided' });
});

test('a text that changed since is not decided on: neither screen counts any more', async () => {
  const post = await proposed();
  const edit = 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }';
  const input = { submission: submission(), postId: post.postId, revisionId: post.revisionId, text: 'I am sorry.', contentNotes: [] };
  expect(await api.ask(post.author, edit, { input })).toEqual({ __typename: 'PostEdited' });
  expect(await answerProposal(api, bo, post)).toMatchObject({ __typename: 'Changed' });
  expect((await seenBy(bo, post)).proposals[0]).toMatchObject({ outdated: true });
  expect(await answerProposal(api, aino, { ...post, answer: 'withdrawn' })).toEqual({ __typename: 'ProposalAnswered' });
});

test('two who confirm and refuse at once make one answer', async () => {
  const cecilia = await newModerator(api);
  const post = await proposed();
  const answers = await Promise.all([
    answerProposal(api, bo, post),
    answerProposal(api, cecilia, { ...post, answer: 'refused', reason: 'No.' }),
  ]);
  expect(answers.filter(({ __typename }) => __typename === 'ProposalAnswered')).toHaveLength(1);
});

test('the same form sent twice makes one proposal', async () => {
  const post = await newPost(api);
  await report(api, undefined, post);
  const input = { submission: submission(), ...(await claimAbout(api, aino, post)), sanction: sanctions.close };
  const [one, other] = [await decide(api, aino, input), await decide(api, aino, input)];
  expect([one.__typename, other.proposalId]).toEqual(['Proposed', one.proposalId]);
});

test('nobody confirms what is about an own post', async () => {
  const both = await newProfessional(api);
  await api.database.rows(`update staff_account set roles = '{professional,moderator}' where id = $1`, [both.id]);
  const { threadId } = await newPost(api);
  const { postId } = await newReply(api, both.bearer, { threadId });
  const post = { author: both.bearer, threadId, postId, revisionId: '' };
  const row = await api.database.first<{ revisionId: string }>('select revision_id as "revisionId" from post where id = $1', [postId]);
  const proposalId = await proposeSanction(api, aino, { ...post, revisionId: row!.revisionId, sanction: sanctions.pauseEverywhere });
  expect(await answerProposal(api, both, { proposalId })).toMatchObject({ reason: 'own_post' });
});

test('a team of one sees that it waits, and why', async () => {
  const alone = await startApiUnderTest();
  try {
    const only = await newModerator(alone);
    const post = await newPost(alone);
    await newStaff(alone, { roles: ['verifier'] });
    await proposeSanction(alone, only, { ...post, sanction: sanctions.close });
    const item = await alone.ask<{ proposals: ProposalSeen[] }>(
      only.bearer,
      'query ($id: Id!) { reviewable(id: $id) { proposals { somebodyCanAnswer availableAnswers } } }',
      { id: await itemAbout(alone, post) },
    );
    expect(item.proposals).toEqual([{ somebodyCanAnswer: false, availableAnswers: ['withdrawn'] }]);
  } finally {
    await alone.stop();
  }
});
