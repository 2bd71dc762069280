import type { Span } from '@rinnalla/content-safety';

/** A title and the text below it, read as one: what somebody says may begin in the one and end in the other. */
export interface Reading {
  readonly whole: string;
  /** Where the text begins in the whole; 0: there is no title. */
  readonly textFrom: number;
}

/** Where something stands in what its author wrote. */
export interface Place extends Span {
  readonly part: 'title' | 'text';
}

const between = '\n\n';

/** Pure: what is read. */
export function readingOf({ title, text }: { readonly title: string | null; readonly text: string }): Reading {
  return title === null ? { whole: text, textFrom: 0 } : { whole: title + between + text, textFrom: title.length + between.length };
}

/** Pure: a span of the reading in its part. One that reaches from the title into the text is shown in the title. */
export function placeOf({ textFrom }: Reading, { from, to }: Span): Place {
  if (from >= textFrom) return { part: 'text', from: from - textFrom, to: to - textFrom };
  const titleEnd = textFrom - between.length;
  if (from < titleEnd) return { part: 'title', from, to: Math.min(to, titleEnd) };
  return { part: 'text', from: 0, to: Math.max(1, to - textFrom) };
}
