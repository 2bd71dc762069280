import type { Difference } from './chain.rules.ts';
import { hexOf } from './noted-link.rules.ts';
import type { NotedLink } from './noted-link.rules.ts';
import type { ChainState } from './verify-chain.query.ts';

/** What an operator at the command line is told, and whether all is well. */
export interface ChainWords {
  readonly sentence: string;
  readonly isWell: boolean;
}

const differences: Record<Difference, string> = {
  gap: 'entries before it are missing',
  link: 'it does not carry the hash of the entry before it',
  content: 'what it says is not what was written',
};

/** Pure: the state of the chain in words, in English as everything at the command line. `noted`: what was asked for with --since. */
export function chainInWords(state: ChainState, noted: NotedLink | null): ChainWords {
  if (state.kind === 'broken') return wrong(brokenInWords(state));
  const { last } = state;
  const whole =
    last.number === 0
      ? 'The audit log has no entries yet.'
      : `The audit log holds together: ${counted(last.number)}. The hash of the last one is\n${hexOf(last.hash)}\n` +
        'Write it down somewhere else: npm run audit:verify -- --since HASH then tells whether the log was written anew.';
  if (noted === null) return { sentence: whole, isWell: true };
  if (state.noted === null) return wrong(`${whole}\n${lostInWords(noted)}`);
  const { number, hash } = state.noted;
  const found =
    noted.kind === 'hash'
      ? `The hash that you gave is that of entry ${number}; ${counted(last.number - number)} came after it.`
      : `Entry ${number} is there, and ${counted(last.number - number)} came after it. Compare its hash with the one that you noted:\n${hexOf(hash)}`;
  return { sentence: `${whole}\n${found}`, isWell: true };
}

const wrong = (sentence: string): ChainWords => ({ sentence, isWell: false });

const counted = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

function brokenInWords({ number, differs, before }: Extract<ChainState, { kind: 'broken' }>): string {
  const holds = before.number === 0 ? 'It is the first one.' : `Up to entry ${before.number} it holds.`;
  return `The audit log is broken at entry ${number}: ${differs.map((each) => differences[each]).join(', and ')}. ${holds}`;
}

const lostInWords = (noted: NotedLink): string =>
  noted.kind === 'hash'
    ? 'But no entry has the hash that you gave: the log was written anew or cut off, or the hash was not written down rightly.'
    : `But there is no entry ${noted.number}: the log was cut off or written anew.`;
