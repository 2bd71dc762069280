import type { Link } from './chain.rules.ts';

/** What an operator wrote down of the log at an earlier time: the hash of an entry, or only its number. */
export type NotedLink = { readonly kind: 'hash'; readonly hash: string } | { readonly kind: 'number'; readonly number: number };

/** What was typed, a hash of 64 hexadecimal digits or the number of an entry; null where it is neither. */
export function readNotedLink(typed: string): NotedLink | null {
  const text = typed.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(text)) return { kind: 'hash', hash: text };
  return /^[1-9]\d{0,14}$/.test(text) ? { kind: 'number', number: Number(text) } : null;
}

/** Whether an entry is the one that was written down. */
export const isNoted = (noted: NotedLink, { number, hash }: Link): boolean =>
  noted.kind === 'hash' ? noted.hash === hexOf(hash) : noted.number === number;

/** A hash as 64 hexadecimal digits, the form in which it is shown and written down. */
export const hexOf = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');
