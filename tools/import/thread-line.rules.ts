import type { Language } from './post-text.rules.ts';

/** A post as an import takes it. `by` says "the same person within this thread" and is never stored. */
export interface PostOfLine {
  readonly text: string;
  readonly by?: string;
  readonly postedAt: string | number;
}

/** One line of an import. */
export interface ThreadLine extends PostOfLine {
  readonly board: string;
  readonly lang: Language;
  readonly title: string;
  readonly replies: readonly PostOfLine[];
}

/** Code points that a title and a post may have with us. */
export const titleLimit = 120;
export const textLimit = 10_000;

/**
 * Pure: a thread of another forum as a line. A title that is too long is cut and stands whole at the head of the opening post. A post
 * that is too long goes on in another one by the same person. A reply of which nothing is left is left out; without an opening there is
 * no line.
 */
export function threadLine(place: { board: string; lang: Language }, title: string, posts: readonly PostOfLine[]): ThreadLine | null {
  const short = cutTitle(title.replace(/\s+/g, ' ').trim());
  const [first, ...rest] = posts;
  if (first === undefined || (first.text === '' && short.whole === null) || short.title === '') return null;
  const headed = short.whole === null ? first : { ...first, text: `**${short.whole}**\n\n${first.text}` };
  const [opening, ...replies] = [headed, ...rest].flatMap((post) => parts(post.text).map((text) => ({ ...post, text })));
  return opening === undefined ? null : { ...place, title: short.title, ...opening, replies };
}

function cutTitle(title: string): { title: string; whole: string | null } {
  const points = Array.from(title);
  if (points.length <= titleLimit) return { title, whole: null };
  const cut = points.slice(0, titleLimit - 2).join('');
  return { title: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.length / 2))} …`, whole: title };
}

/** A text in parts of at most `textLimit` code points, cut where a paragraph, a line or a word ends. */
function parts(text: string): string[] {
  const points = Array.from(text);
  if (points.length <= textLimit) return text === '' ? [] : [text];
  const head = points.slice(0, textLimit).join('');
  const end = ['\n\n', '\n', ' '].map((sign) => head.lastIndexOf(sign)).find((at) => at > head.length / 2) ?? head.length;
  return [head.slice(0, end).trim(), ...parts(text.slice(end).trim())];
}
