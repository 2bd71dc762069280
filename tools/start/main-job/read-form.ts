/** A form of a page: where it goes and what stands in it, hidden fields too. */
export interface Form {
  readonly path: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** The forms of a page that itself lies at `path`. Reads what stands in fields; what is to be chosen is left to the reader. */
export function readForms(html: string, path: string): Form[] {
  return [...html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].map(([, attributes = '', inside = '']) => ({
    path: attribute(attributes, 'action') ?? path,
    fields: new Map([...inside.matchAll(field)].flatMap(readField)),
  }));
}

/** The form with this name, filled in. */
export function formNamed(html: string, { path, name, entries }: { path: string; name: string; entries: Record<string, string> }): Form {
  const form = readForms(html, path).find(({ fields }) => fields.get('form') === name);
  if (form === undefined) throw new Error(`${path} has no form called ${name}: ${plainText(html)}`);
  return { ...form, fields: new Map([...form.fields, ...Object.entries(entries)]) };
}

/** What a page says, without its marks. */
export const plainText = (html: string): string => decode(html.replaceAll(/<style.*?<\/style>|<[^>]*>/gs, ' ')).replaceAll(/\s+/g, ' ');

const field = /<input([^>]*)>|<textarea([^>]*)>([^<]*)<\/textarea>/g;

function readField([, input, area, text = '']: RegExpMatchArray): [string, string][] {
  const attributes = input ?? area ?? '';
  const name = attribute(attributes, 'name');
  if (name === null || /type="(radio|checkbox)"/.test(attributes)) return [];
  return [[name, input === undefined ? decode(text) : (attribute(attributes, 'value') ?? '')]];
}

function attribute(attributes: string, name: string): string | null {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? null : decode(value);
}

const characters: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' };
const decode = (text: string): string => text.replaceAll(/&(?:lt|gt|quot|#x27|amp);/g, (each) => characters[each] ?? each);
