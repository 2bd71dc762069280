import { createHash } from 'node:crypto';
import { guestIdFromSubmission } from '@rinnalla/anonymity';

/** What makes a thread the same at the next import: all of its opening post but who wrote it. */
interface ThreadIdentity {
  readonly board: string;
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  readonly postedAt: string | number | null;
}

interface PostIdentity {
  readonly text: string;
  readonly postedAt?: string | number | null | undefined;
}

/**
 * Pure: the key from which the ids of a thread's rows derive, as they otherwise do from a form's submission. It is no secret: whoever
 * holds the same line can compute it, and learns from it that the line was imported, which its text on the page says as well.
 */
export function threadKeyOf({ board, title, text, lang, postedAt }: ThreadIdentity): string {
  return digest(['thread', board, title, text, lang, postedAt]);
}

export const threadIdOf = (key: string): string => guestIdFromSubmission(key, 'import/thread');

/**
 * Pure: the ids of the opening post and its replies. A reply is known by its words and time, not by its place, so that one that is new in
 * a later export meets no other's id; equal ones are counted.
 */
export function postIdsOf(key: string, posts: readonly PostIdentity[]): string[] {
  const seen = new Map<string, number>();
  return posts.map(({ text, postedAt }, n) => {
    if (n === 0) return guestIdFromSubmission(key, 'import/opening');
    const words = digest(['reply', text, postedAt ?? null]);
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return guestIdFromSubmission(key, `import/reply/${words}/${nth}`);
  });
}

const digest = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
