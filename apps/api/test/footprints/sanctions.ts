import { randomId } from '@rinnalla/anonymity';
import { claimAbout, newModerator, newPost, removal, report } from '../case-under-test.ts';
import type { PostUnderTest } from '../case-under-test.ts';
import { submission } from '../personas.ts';
import type { StaffUnderTest } from '../personas.ts';
import { sanctions } from '../sanction-under-test.ts';
import type { Watching } from './watching.ts';

const versionOfItem = 'query ($id: Id!) { reviewable(id: $id) { version } }';

/** Sanctions of one and of two pairs of eyes, carried out under watch: none of them touches a way in or a visit. */
export async function walkSanctions(watching: Watching): Promise<void> {
  const { api, watch } = watching;
  const [first, second, third] = [await newModerator(api), await newModerator(api), await newModerator(api)];
  const paused = await newPost(api);
  await decideUnderWatch(watching, first, { post: paused, sanction: sanctions.pauseOnBoard, expected: 'Decided' });
  await watch({
    as: first.bearer,
    mutation: 'undoDecision',
    document: 'mutation ($input: UndoDecisionInput!) { undoDecision(input: $input) { __typename } }',
    variables: { input: { decisionId: await lastDecision(api, paused), reason: 'That was another post.' } },
    expected: 'DecisionUndone',
  });
  for (const answer of ['refused', 'withdrawn', 'confirmed']) {
    const post = await newPost(api, { author: paused.author });
    const { proposalId, reviewableId } = await decideUnderWatch(watching, first, { post, sanction: sanctions.close, expected: 'Proposed' });
    const { version } = await api.ask<{ version: number }>(second.bearer, versionOfItem, { id: reviewableId });
    await watch({
      as: answer === 'withdrawn' ? first.bearer : second.bearer,
      mutation: 'answerProposal',
      document: 'mutation ($input: AnswerProposalInput!) { answerProposal(input: $input) { __typename } }',
      variables: { input: { proposalId: proposalId ?? randomId(), version, answer, reason: 'Once more, please.' } },
      expected: 'ProposalAnswered',
    });
    if (answer === 'confirmed') await overturn(watching, third, { author: post.author, reviewableId: reviewableId ?? '' });
  }
}

async function lastDecision({ database }: Watching['api'], { revisionId }: PostUnderTest): Promise<string> {
  return (await database.first<{ id: string }>('select id from decision where revision_id = $1', [revisionId]))?.id ?? '';
}

async function decideUnderWatch(
  { api, watch }: Watching,
  moderator: StaffUnderTest,
  { post, sanction, expected }: { post: PostUnderTest; sanction: object; expected: string },
): Promise<Record<string, string>> {
  await report(api, undefined, post);
  const claimed = await claimAbout(api, moderator, post);
  return watch({
    as: moderator.bearer,
    mutation: 'decideReviewable',
    document: `mutation ($input: DecideInput!) { decideReviewable(input: $input) { __typename ... on Proposed { proposalId reviewableId } } }`,
    variables: { input: { submission: submission(), ...removal, ...claimed, sanction } },
    expected,
  });
}

/** Somebody appeals by the case code of a closed account, without its session, and it opens again. */
async function overturn(
  { api, watch }: Watching,
  third: StaffUnderTest,
  { author, reviewableId }: { author: string; reviewableId: string },
): Promise<void> {
  const decision = await api.database.first<{ id: string }>('select id from decision where reviewable_id = $1', [reviewableId]);
  const { caseCode } = await api.ask<{ caseCode: string }>(author, 'query ($id: Id!) { myDecision(id: $id) { caseCode } }', {
    id: decision?.id,
  });
  await watch({
    as: undefined,
    mutation: 'appealByCaseCode',
    document:
      'mutation ($code: String!, $id: Id!) { appealByCaseCode(code: $code, decisionId: $id, text: "It was not like that.") { __typename } }',
    variables: { code: caseCode, id: decision?.id },
    expected: 'AppealLodged',
  });
  const appeal = await api.database.first<{ id: string }>('select id from appeal where decision_id = $1', [decision?.id]);
  await watch({
    as: third.bearer,
    mutation: 'decideAppeal',
    document: 'mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { __typename } }',
    variables: { input: { appealId: appeal?.id, outcome: 'overturned', reason: 'It was not.' } },
    expected: 'AppealDecided',
  });
}
