import { m } from '@rinnalla/i18n';
import type { SignInMutation } from '@rinnalla/contract';
import type { Problem } from '../../shell/visit.ts';

type NotUsable = Pick<Extract<SignInMutation['signIn'], { __typename: 'WayInNotUsable' }>, 'problem' | 'positions'>;

/** What is wrong with a way in, as a problem of its field; the places of unknown words follow the code: `unknown_words 3 7`. */
export const wayInProblem = (field: string, { problem, positions }: NotUsable): Problem => ({
  field,
  problem: [problem, ...positions].join(' '),
});

const phraseTexts: Record<string, () => string> = {
  empty: m.accounts_phrase_empty,
  wrong_count: m.accounts_phrase_wrong_count,
  wrong_checksum: m.accounts_phrase_wrong_checksum,
  not_found: m.accounts_phrase_not_found,
  busy: m.accounts_busy,
  unavailable: m.accounts_unavailable,
};

/** The text of a problem with the phrase, or null for any other. */
export function explainPhrase({ problem }: Pick<Problem, 'problem'>): string | null {
  const [code = '', ...places] = problem.split(' ');
  if (code === 'unknown_words') return m.accounts_phrase_unknown_words({ places: places.join(', ') });
  return phraseTexts[code]?.() ?? null;
}

const passwordTexts: Record<string, () => string> = {
  not_found: m.accounts_password_not_found,
  busy: m.accounts_busy,
  unavailable: m.accounts_unavailable,
};

/** The text of a problem with a sign-in name and its password, or null for any other. */
export const explainPassword = ({ problem }: Pick<Problem, 'problem'>): string | null => passwordTexts[problem]?.() ?? null;
