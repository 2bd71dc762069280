import type { ApiUnderTest } from './api-under-test.ts';
import type { Outcome } from './care-under-test.ts';
import { submission } from './personas.ts';
import type { StaffUnderTest } from './personas.ts';

export interface ContactUnderTest {
  readonly reviewableId: string;
  readonly submission?: string;
  readonly authority?: string | null;
  readonly authorityName?: string | null;
  readonly why?: string;
  readonly passedOn?: string;
  readonly calledHoursAgo?: number | null;
  readonly words?: string;
  readonly untoldReason?: string;
}

/** What a moderator notes who called 112 at once and told the author. */
export const contactInput = (given: ContactUnderTest): object => ({
  submission: submission(),
  authority: 'emergency',
  authorityName: null,
  why: 'Somebody has taken tablets and says goodbye.',
  passedOn: 'The words of the post and its hour.',
  calledHoursAgo: 0,
  words: 'We were worried for your life and called 112.',
  untoldReason: '',
  ...given,
});

const outcome = '__typename ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } }';

export const noteContact = (
  api: ApiUnderTest,
  { bearer }: Pick<StaffUnderTest, 'bearer'>,
  { reviewableId, ...given }: ContactUnderTest,
): Promise<Outcome & { contactId: string }> => {
  const known = [...['submission', 'authority', 'authorityName', 'why', 'passedOn', 'calledHoursAgo', 'words', 'untoldReason']];
  const chosen = Object.fromEntries(Object.entries(given).filter(([name]) => known.includes(name)));
  return api.ask(
    bearer,
    `mutation ($input: ContactAuthoritiesInput!) { contactAuthorities(input: $input) { ${outcome} ... on ContactNoted { contactId } } }`,
    { input: contactInput({ reviewableId, ...chosen }) },
  );
};

export const answerContact = (
  api: ApiUnderTest,
  { bearer }: StaffUnderTest,
  { contactId, answer = 'confirmed', objection = '' }: { contactId: string; answer?: string; objection?: string },
): Promise<Outcome> =>
  api.ask(bearer, `mutation ($input: AnswerContactInput!) { answerContact(input: $input) { ${outcome} } }`, {
    input: { contactId, answer, objection },
  });
