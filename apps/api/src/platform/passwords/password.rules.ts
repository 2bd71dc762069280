import { commonWords } from './common-words.ts';

/** Code points. A password alone opens an account, so it is as long as NIST SP 800-63B-4 asks of a single factor. */
export const shortestPassword = 15;
export const longestPassword = 256;

/** What must be left of a password without the commonest words in it, and how many different characters; code points. */
const leastOfItsOwn = 6;
const leastDifferent = 5;

export type PasswordProblem = 'empty' | 'too_short' | 'too_long' | 'too_common';

export type ReadPassword = { readonly kind: 'password'; readonly password: string } | { readonly kind: PasswordProblem };

/**
 * Pure: a new password in NFKC, or why it will not do. Any characters are welcome and none is asked for. Refused is what is hardly
 * more than the commonest passwords, the service's name and `names` (the person's own) in a row.
 */
export function readPassword(typed: string, names: readonly string[] = []): ReadPassword {
  const password = typed.normalize('NFKC');
  const length = [...password].length;
  if (length === 0) return { kind: 'empty' };
  if (length < shortestPassword) return { kind: 'too_short' };
  if (length > longestPassword) return { kind: 'too_long' };
  return isCommon(password, names) ? { kind: 'too_common' } : { kind: 'password', password };
}

function isCommon(password: string, names: readonly string[]): boolean {
  const folded = fold(password);
  if (new Set(folded).size < leastDifferent) return true;
  const words = [...commonWords, ...names.map(fold).filter((name) => name.length > 2)].sort((a, b) => b.length - a.length);
  const left = words.reduce((rest, word) => rest.replaceAll(word, ''), folded);
  return [...left].length < leastOfItsOwn;
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
