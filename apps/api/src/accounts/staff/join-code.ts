import { createHash, randomBytes } from 'node:crypto';

/** No vowels, so that no word appears by chance, and of each pair that looks alike only one. */
const alphabet = '23479BCDFGHJKMPQRTVWXY';
const readAs: Record<string, string> = { 8: 'B', 6: 'G', Z: '2', U: 'V' };
const length = 24;

/** A new code such as `7KQM-2XVD-9HTW-4CRB-PJYG-3DFK`: 24 characters of 22, 107 bits. Shown once; only its hash is stored. */
export const drawJoinCode = (): string => codeText(randomBytes(32));

/** The code that this form makes: the same form sent twice shows the same code. A submission is a secret of whoever fills the form in. */
export const joinCodeFromSubmission = (submission: string): string =>
  codeText(createHash('sha256').update(`rinnalla/1/staff join code/submission\0${submission}`).digest());

/** 32 bytes to store and look up in place of what somebody typed, in any case, with or without dashes and spaces; null: no code is like it. */
export function hashJoinCode(typed: string): Uint8Array | null {
  if (typed.length > 200) return null;
  const plain = typed.toUpperCase().replace(/[\s\p{Pd}._]/gu, '');
  const code = Array.from(plain, (character) => readAs[character] ?? character).join('');
  if (code.length !== length || !Array.from(code).every((character) => alphabet.includes(character))) return null;
  return new Uint8Array(createHash('sha256').update(`rinnalla/1/staff join code/hash\0${code}`).digest());
}

/** 256 bits as a number in base 22: so many more than are needed that no character is likelier than another. */
function codeText(bytes: Uint8Array): string {
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let code = '';
  while (code.length < length) {
    code += alphabet.charAt(Number(rest % BigInt(alphabet.length)));
    rest /= BigInt(alphabet.length);
  }
  return (code.match(/.{4}/g) ?? []).join('-');
}
