const longest = 2000;

/** Characters that end an address wherever it stands. Brackets end it too, so that no address is read twice. */
const ending = /[\s<>"`[\]{}|\\^]/;

/** Whether an http or https address begins here. */
export const startsAddress = (text: string, at: number): boolean =>
  (text[at] === 'h' || text[at] === 'H') && /^https?:\/\//i.test(text.slice(at, at + 8));

/** Where the address that begins at `from` ends, round brackets in pairs; `step` is called for each character that is read. */
export const addressEnd = (text: string, from: number, step: () => void): number => {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    step();
    const character = text.charAt(at);
    if (ending.test(character)) return at;
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return at;
  }
  return text.length;
};

/** The same without what ends the sentence and not the address. */
export const bareAddressEnd = (text: string, from: number, step: () => void): number => {
  let end = addressEnd(text, from, step);
  while (end > from && /[.,;:!?'*…”’»]/.test(text.charAt(end - 1))) {
    step();
    end--;
  }
  return end;
};

/**
 * The address in the browser's own spelling, where a look-alike name shows as `xn--`; null unless it is http or https, names a
 * host, carries no sign-in name (`https://thl.fi@elsewhere`), and has at most 2,000 characters.
 */
export const readAddress = (text: string): string | null => {
  if (text.length > longest || !startsAddress(text, 0)) return null;
  const address = URL.parse(text);
  if (address?.username !== '' || address.password !== '' || address.href.length > longest) return null;
  return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : null;
};
