import type { Encoding } from './compression.ts';
import type { KeptUnder } from './page-cache.ts';

/** What decides whether an answer may come from memory. `target`: what stands in the request line. */
export interface Reading {
  method: string;
  target: string;
  cookie: string | undefined;
  encoding: Encoding;
  /** The moment at which it is asked, in milliseconds since 1970. */
  at: number;
}

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/**
 * The pages that read the same to every guest, and the word by which the API tells that one has changed. A closed list: no page
 * with a form is on it, for a form carries a key of its own, and none about a person's own things.
 */
const pages: readonly [path: RegExp, word: ((part: string) => string) | null][] = [
  [/^\/(?:fi|sv|en)(?:\/boards|\/first-answers)?$/, () => 'boards'],
  [/^\/(?:fi|sv|en)\/boards\/([a-z0-9-]{2,60})(?:\?after=\d{1,9}\.[0-9a-f-]{36})?$/, (slug) => `board:${slug}`],
  [new RegExp(`^/(?:fi|sv|en)/threads/(${id})(?:\\?after=\\d{1,9})?$`), (thread) => `thread:${thread}`],
  [new RegExp(`^/(?:fi|sv|en)/professionals/${id}$`), null],
  [/^\/(?:fi|sv|en)\/help(?:\/card)?$/, () => 'helplines'],
  [/^\/(?:fi|sv|en)\/(?:help\/keep|about|promises|retention)$/, null],
  [/^\/(?:fi|sv|en)\/policy(?:\/versions\/[1-9]\d{0,2})?(?:\/plain)?$/, null],
];

/** Under which name the answer to this request may be kept, or null where it may not. Whoever sends a cookie is no guest. */
export function keptUnder({ method, target, cookie, encoding, at }: Reading): KeptUnder | null {
  if (cookie !== undefined || (method !== 'GET' && method !== 'HEAD')) return null;
  for (const [path, word] of pages) {
    const match = path.exec(target);
    if (match !== null) return { key: `${encoding} ${target}${turnOf(target, at)}`, word: word === null ? null : word(match[1] ?? '') };
  }
  return null;
}

/** Milliseconds for which the help page may say that a line is open. Each turn has a page of its own; those before are asked for no more. */
const turn = 5 * 60_000;
const turnOf = (target: string, at: number): string => (target.endsWith('/help') ? ` ${Math.floor(at / turn)}` : '');

/** Whether an answer reads the same to every guest: it sets no cookie and holds no form. */
export const isSameForAll = ({ cookies, html }: { cookies: readonly string[]; html: string }): boolean =>
  cookies.length === 0 && !html.includes('<form');
