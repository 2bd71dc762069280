import type { ApiUnderTest } from './api-under-test.ts';
import type { StaffUnderTest } from './personas.ts';

export interface UndoAnswer {
  readonly __typename: string;
  readonly reason?: string;
  readonly problems?: { field: string; problem: string }[];
}

/** Takes a decision back. */
export const undo = (
  api: ApiUnderTest,
  { bearer }: StaffUnderTest,
  { decisionId, reason = 'That was the wrong post.' }: { decisionId: string; reason?: string },
): Promise<UndoAnswer> =>
  api.ask(
    bearer,
    `mutation ($input: UndoDecisionInput!) { undoDecision(input: $input) {
      __typename ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } } } }`,
    { input: { decisionId, reason } },
  );
