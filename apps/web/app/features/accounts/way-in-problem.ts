import { m } from '@rinnalla/i18n';
import type { SignInMutation } from '@rinnalla/contract';
import type { Problem } from '../../shell/visit.ts';
import { phraseField } from './phrase-offer.ts';

type NotUsable = Extract<SignInMutation['signIn'], { __typename: 'PhraseNotUsable' }>;

/** What is wrong with a phrase, as a problem of its field; the places of unknown words follow the code: `unknown_words 3 7`. */
export const phraseProblem = ({ problem, positions }: Pick<NotUsable, 'problem' | 'positions'>): Problem => ({
  field: phraseField,
  problem: [problem, ...positions].join(' '),
});

/** The text of a problem with the phrase, or null for any other. */
export function explainPhrase({ problem }: Problem): string | null {
  const [code, ...places] = problem.split(' ');
  if (code === 'empty') return m.accounts_phrase_empty();
  if (code === 'wrong_count') return m.accounts_phrase_wrong_count();
  if (code === 'unknown_words') return m.accounts_phrase_unknown_words({ places: places.join(', ') });
  if (code === 'wrong_checksum') return m.accounts_phrase_wrong_checksum();
  if (code === 'not_found') return m.accounts_phrase_not_found();
  return code === 'unavailable' ? m.accounts_unavailable() : null;
}
