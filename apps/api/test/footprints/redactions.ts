import { claimAbout, newModerator, newPost, removal, report } from '../case-under-test.ts';
import { submission } from '../personas.ts';
import type { StaffUnderTest } from '../personas.ts';
import type { Watching } from './watching.ts';

const decision = 'mutation ($input: DecideInput!) { decideReviewable(input: $input) { __typename ... on Decided { decisionId } } }';
const byDecision = (mutation: string): string => `mutation ($id: Id!) { ${mutation}(decisionId: $id) { __typename } }`;

/** Words covered and looked at, and a thread limited and opened again, carried out under watch. */
export async function walkRedactions(watching: Watching): Promise<void> {
  const { api, watch } = watching;
  const moderator = await newModerator(api);
  const cover = { words: 'Maija', what: 'personal_data', places: [] };
  const redacted = await decideUnderWatch(watching, moderator, { kind: 'redact', cover });
  const looking = { as: moderator.bearer, mutation: 'lookAtCovered', document: byDecision('lookAtCovered') };
  await watch({ ...looking, variables: { id: redacted }, expected: 'CoveredLookedAt' });
  const limited = await decideUnderWatch(watching, moderator, { kind: 'limit_interaction', limit: { kind: 'lock' } });
  const ending = { as: moderator.bearer, mutation: 'endThreadLimit', document: byDecision('endThreadLimit') };
  await watch({ ...ending, variables: { id: limited }, expected: 'LimitEnded' });
}

async function decideUnderWatch({ api, watch }: Watching, moderator: StaffUnderTest, decided: object): Promise<string> {
  const post = await newPost(api, { text: 'Maija told me.' });
  await report(api, undefined, post);
  const input = { ...removal, ...decided, ...(await claimAbout(api, moderator, post)), submission: submission() };
  const answer = await watch({
    as: moderator.bearer,
    mutation: 'decideReviewable',
    document: decision,
    variables: { input },
    expected: 'Decided',
  });
  return answer['decisionId']!;
}
