import { createHash } from 'node:crypto';

export type Part = 'title' | 'text';

/** What the author wrote, as the coach read it. */
export interface Written {
  readonly title: string | null;
  readonly text: string;
}

/** A passage that could be replaced. `from` and `to`: UTF-16 units of its part. */
export interface Passage {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

export interface Replacement extends Passage {
  /** What would stand there instead. */
  readonly by: string;
}

/** The passage in words. */
export const quoted = (written: Written, { part, from, to }: Passage): string => (written[part] ?? '').slice(from, to);

/**
 * Pure: the name of a passage in a form: its words and not its place, for the author may write on around it, and it must be found again.
 * A digest, so that a form in the pocket of another page does not show it as something that was typed.
 */
export const keyOf = (written: Written, passage: Passage): string =>
  createHash('sha256')
    .update(`${passage.part}:${quoted(written, passage)}`)
    .digest('base64url')
    .slice(0, 16);

/** Pure: a word with a capital where the one had it in whose place it comes. */
export const likeFirstLetter = (word: string, by: string): string =>
  /^\p{Lu}/u.test(word) ? by.charAt(0).toUpperCase() + by.slice(1) : by;

/** Pure: what was written, with some passages replaced. Of passages that overlap the longest is; none is cut within a character. */
export function replaceIn(written: Written, replacements: readonly Replacement[]): Written {
  const inPart = (part: Part): string =>
    replaced(
      written[part] ?? '',
      replacements.filter((each) => each.part === part),
    );
  return { title: written.title === null ? null : inPart('title'), text: inPart('text') };
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  const byLength = replacements.map((each) => widened(text, each)).sort((one, other) => other.to - other.from - (one.to - one.from));
  const apart: Replacement[] = [];
  for (const each of byLength) if (apart.every((other) => each.to <= other.from || other.to <= each.from)) apart.push(each);
  return apart
    .sort((one, other) => other.from - one.from)
    .reduce((result, { from, to, by }) => result.slice(0, from) + by + result.slice(to), text);
}

const isSecondHalf = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1));

/** Over whole characters, and over no space at either end: that stays where it is. */
function widened(text: string, replacement: Replacement): Replacement {
  let { from, to } = replacement;
  if (isSecondHalf(text, from)) from -= 1;
  if (isSecondHalf(text, to)) to += 1;
  const passage = text.slice(from, to);
  const inner = passage.trim();
  if (inner === '') return { ...replacement, from, to: from, by: '' };
  from += passage.indexOf(inner);
  return { ...replacement, from, to: from + inner.length };
}
