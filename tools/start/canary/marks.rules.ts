/** Something by which a person could be known, in all the forms in which it could have been kept. */
export interface Mark {
  readonly name: string;
  /** Found anywhere, in capital letters or small ones. */
  readonly forms: readonly string[];
  /** Too short to be looked for within other characters: found only where no letter or digit stands beside it. */
  readonly alone: readonly string[];
}

/** A place that can keep something, and all that it holds. */
export interface Place {
  readonly name: string;
  readonly text: string;
}

/** A text, and what it becomes in hexadecimal, base64, an address, a form and JSON. */
export function markOf(name: string, text: string): Mark {
  return { name, forms: formsOf(text), alone: [] };
}

/** An IPv4 address such as `203.0.113.77`, as text and as a number, and its network of 256 addresses. */
export function markOfIpv4(address: string): Mark[] {
  const bytes = address.split('.').map(Number);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const prefix = `${bytes.slice(0, 3).join('.')}.`;
  return [
    { name: 'IPv4 address', forms: [...formsOf(address), `ffff${hex}`], alone: [hex, String(parseInt(hex, 16))] },
    { name: 'IPv4 prefix', forms: formsOf(prefix), alone: [] },
  ];
}

/** An IPv6 address with eight written groups, as text and in full, and its networks of 64 and 48 bits. */
export function markOfIpv6(address: string): Mark[] {
  const groups = address.split(':');
  const full = groups.map((group) => group.padStart(4, '0'));
  return [
    ...([8, 4, 3] as const).map((count) => ({
      name: `IPv6 ${count * 16} bits`,
      forms: [groups, full].flatMap((all) => formsOf(all.slice(0, count).join(':'))).concat(full.slice(0, count).join('')),
      alone: [],
    })),
  ];
}

/** A phrase: the whole, and every three words of it in a row, however they are joined. */
export function markOfPhrase(phrase: string): Mark {
  const words = phrase.split(' ');
  const runs = words.slice(2).map((_, place) => words.slice(place, place + 3));
  const joined = runs.flatMap((run) => [' ', ',', '-', '_', '","', '\n', ''].map((between) => run.join(between)));
  return { name: 'phrase', forms: [...formsOf(phrase), ...joined.flatMap(formsOf)], alone: [] };
}

/** Which marks stand where: `place: mark`, sorted. */
export function hitsIn(places: readonly Place[], marks: readonly Mark[]): string[] {
  const found = places.flatMap(({ name, text }) => {
    const small = text.toLowerCase();
    return marks.filter((mark) => isIn(small, mark)).map((mark) => `${name}: ${mark.name}`);
  });
  return [...new Set(found)].sort();
}

const isIn = (text: string, { forms, alone }: Mark): boolean =>
  forms.some((form) => text.includes(form.toLowerCase())) ||
  alone.some((form) => new RegExp(`(?<![0-9a-z])(?:\\\\x)?${form}(?![0-9a-z])`).test(text));

function formsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const encoded = [text, encodeURIComponent(text), new URLSearchParams({ x: text }).toString().slice(2), JSON.stringify(text).slice(1, -1)];
  return [...new Set([...encoded, bytes.toString('hex'), ...base64FormsOf(bytes)])];
}

/** What base64 makes of bytes that stand at any place in others: three alignments, without the characters that the neighbours decide. */
function base64FormsOf(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor((padded.length * 8) / 6);
    return (['base64', 'base64url'] as const).map((encoding) => padded.toString(encoding).slice(from, to));
  });
}
