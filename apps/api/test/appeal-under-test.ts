import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { decideOn, newPost, report } from './case-under-test.ts';
import type { PostUnderTest } from './case-under-test.ts';
import type { StaffUnderTest } from './personas.ts';

export interface DecidedCase extends PostUnderTest {
  readonly decisionId: string;
  readonly reference: string;
}

/** A post that a guest reported and a moderator decided on. */
export async function newDecidedCase(
  api: ApiUnderTest,
  moderator: StaffUnderTest,
  given: { author?: string; decision?: object } = {},
): Promise<DecidedCase> {
  const post = await newPost(api, given);
  const { reference } = await report(api, undefined, post);
  return { ...post, reference, decisionId: await decideOn(api, moderator, { ...post, ...given.decision }) };
}

const answer = '{ __typename ... on NotAllowed { reason } ... on NotFound { noun } ... on InvalidInput { problems { field problem } } }';

export const appealAsAuthor = (api: ApiUnderTest, as: Bearer, given: { decisionId: string; text?: string }): Promise<unknown> =>
  api.ask(as, `mutation ($decisionId: Id!, $text: String!) { appealAsAuthor(decisionId: $decisionId, text: $text) ${answer} }`, {
    text: 'I named nobody.',
    ...given,
  });

export const appealAsReporter = (api: ApiUnderTest, reference: string, text = 'Please look again.'): Promise<unknown> =>
  api.ask(undefined, `mutation ($reference: String!, $text: String!) { appealAsReporter(reference: $reference, text: $text) ${answer} }`, {
    reference,
    text,
  });

/** The id of the one appeal against a decision. */
export const appealAgainst = async (api: ApiUnderTest, decisionId: string): Promise<string> =>
  (await api.database.first<{ id: string }>('select id from appeal where decision_id = $1', [decisionId]))?.id ?? '';

export const decideAppeal = (
  api: ApiUnderTest,
  { bearer }: StaffUnderTest,
  given: { appealId: string; outcome?: string },
): Promise<unknown> =>
  api.ask(bearer, `mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) ${answer} }`, {
    input: { outcome: 'overturned', reason: 'It names nobody.', ...given },
  });
