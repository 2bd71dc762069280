/** No vowels, so that no word appears by chance, and of each pair that looks alike only one: 22 characters, 4.46 bits each. */
const alphabet = '23479BCDFGHJKMPQRTVWXY';
const readAs: Record<string, string> = { 8: 'B', 6: 'G', Z: '2', U: 'V' };
const longestTyped = 200;

/** A code of `length` characters in groups of four, from 32 random bytes: so many more than are needed that no character is likelier than another. */
export const writtenCode = (bytes: Uint8Array, length: number): string => {
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let code = '';
  while (code.length < length) {
    code += alphabet.charAt(Number(rest % BigInt(alphabet.length)));
    rest /= BigInt(alphabet.length);
  }
  return grouped(code);
};

/** The code as `writtenCode` wrote it, from what a person typed in any case, with or without dashes, spaces and the leading `mark`; else null. */
export const readWrittenCode = (text: string, length: number, mark = ''): string | null => {
  if (text.length > longestTyped) return null;
  const typed = Array.from(text.toUpperCase().replace(/[\s\p{Pd}._]/gu, ''), (character) => readAs[character] ?? character).join('');
  const code = typed.length === length + mark.length && typed.startsWith(mark) ? typed.slice(mark.length) : typed;
  return code.length === length && Array.from(code).every((character) => alphabet.includes(character)) ? grouped(code) : null;
};

const grouped = (code: string): string => (code.match(/.{4}/g) ?? []).join('-');
