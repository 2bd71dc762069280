import type { ReadPhrase } from '@rinnalla/anonymity';
import type { PhraseNotUsable } from './account.type.ts';

/** The answer to a phrase that cannot be read as one. */
export function phraseNotUsable(read: Exclude<ReadPhrase, { kind: 'phrase' }> | { kind: 'not_found' }): PhraseNotUsable {
  return { __typename: 'PhraseNotUsable', problem: read.kind, positions: read.kind === 'unknown_words' ? read.positions : [] };
}
