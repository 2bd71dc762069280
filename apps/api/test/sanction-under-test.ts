import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { claimAbout, decide, decideOn, pause, report } from './case-under-test.ts';
import type { Answered, PostUnderTest } from './case-under-test.ts';
import type { StaffUnderTest } from './personas.ts';

/** Sanctions of each kind that one moderator can decide, and those that need two. */
export const sanctions = {
  warn: { kind: 'warn', nextStep: false },
  pauseInThread: pause,
  pauseOnBoard: { ...pause, reach: 'board' },
  nextStep: { kind: 'pause', reach: 'thread', nextStep: true },
  suspendFromBoard: { kind: 'suspend', reach: 'board', hours: 72, nextStep: false },
  pauseEverywhere: { ...pause, reach: 'site' },
  suspendEverywhere: { kind: 'suspend', reach: 'site', hours: 720, nextStep: false },
  close: { kind: 'close', nextStep: false },
};

export interface SanctionUnderTest {
  readonly sanction: object;
  /** What becomes of the post; it stays unless told otherwise. */
  readonly kind?: string;
}

/** Reports a post and decides about its author; gives the id of the decision. */
export async function sanctionAuthor(
  api: ApiUnderTest,
  moderator: StaffUnderTest,
  { sanction, kind = 'no_action', ...post }: PostUnderTest & SanctionUnderTest,
): Promise<string> {
  await report(api, undefined, post);
  return decideOn(api, moderator, { ...post, kind, sanction });
}

/** Reports a post and proposes a sanction that needs a second pair of eyes; gives the id of the proposal. */
export async function proposeSanction(
  api: ApiUnderTest,
  moderator: StaffUnderTest,
  { sanction, kind = 'no_action', ...post }: PostUnderTest & SanctionUnderTest,
): Promise<string> {
  await report(api, undefined, post);
  const answer = await decide(api, moderator, { ...(await claimAbout(api, moderator, post)), kind, sanction });
  if (answer.__typename !== 'Proposed') throw new Error(`proposing was answered with ${JSON.stringify(answer)}`);
  return answer.proposalId;
}

/** Answers a proposal with the version that stands. */
export async function answerProposal(
  api: ApiUnderTest,
  { bearer }: StaffUnderTest,
  { proposalId, answer = 'confirmed', reason = '' }: { proposalId: string; answer?: string; reason?: string },
): Promise<Answered> {
  const row = await api.database.first<{ version: number }>(
    `select reviewable.version + revision.number as version
       from proposal join reviewable on reviewable.id = proposal.reviewable_id
       join post on post.id = reviewable.target_id join revision on revision.id = post.revision_id where proposal.id = $1`,
    [proposalId],
  );
  return api.ask(
    bearer,
    `mutation ($input: AnswerProposalInput!) { answerProposal(input: $input) { __typename ... on Changed { version }
      ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } } } }`,
    { input: { proposalId, answer, reason, version: row?.version ?? 0 } },
  );
}

/** Proposed by one, confirmed by the other; gives the id of the decision. */
export async function sanctionByTwo(
  api: ApiUnderTest,
  [first, second]: readonly [StaffUnderTest, StaffUnderTest],
  given: PostUnderTest & SanctionUnderTest,
): Promise<string> {
  const proposalId = await proposeSanction(api, first, given);
  const answer = await answerProposal(api, second, { proposalId });
  if (answer.__typename !== 'ProposalAnswered') throw new Error(`confirming was answered with ${JSON.stringify(answer)}`);
  return (await api.database.first<{ id: string }>('select decision_id as id from proposal where id = $1', [proposalId]))?.id ?? '';
}

export interface OwnRestrictionUnderTest {
  readonly decisionId: string;
  readonly kind: string;
  readonly reach: string;
  readonly untilHour: number | null;
}

/** What holds for somebody now. */
export const restrictionsOf = (api: ApiUnderTest, as: Bearer): Promise<OwnRestrictionUnderTest[]> =>
  api.ask(as, '{ myRestrictions { decisionId kind reach untilHour } }');
