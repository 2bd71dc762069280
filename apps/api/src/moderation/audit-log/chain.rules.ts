import { createHash } from 'node:crypto';

/** An entry of the audit log as the database hashes it: all but `number` in PostgreSQL's own text. */
export interface ChainedEntry {
  /** Counted from 1, without gaps. */
  readonly number: number;
  /** Seconds since 1970 with six decimals, `extract(epoch from at)::text`. */
  readonly epoch: string;
  readonly staffAccountId: string;
  readonly act: string;
  readonly targetKind: string;
  readonly targetId: string;
  /** `detail::text` */
  readonly detail: string;
  /** 32 bytes: the hash of the entry before. */
  readonly previous: Uint8Array;
  /** 32 bytes. */
  readonly hash: Uint8Array;
}

/** Where the next entry joins on. */
export type Link = Pick<ChainedEntry, 'number' | 'hash'>;

/** What the first entry joins on: number 0, and 32 bytes of nothing. */
export const beforeFirst: Link = { number: 0, hash: new Uint8Array(32) };

/** `gap`: numbers are missing before it. `link`: it does not carry the hash of the entry before. `content`: its hash is not that of its words. */
export type Difference = 'gap' | 'link' | 'content';

/** The first entry that does not follow. */
export interface Break {
  readonly number: number;
  readonly differs: readonly Difference[];
  /** The last entry that holds. */
  readonly before: Link;
}

/** The hash that an entry must have: the same as the trigger `audit_entry_is_chained` gives it. */
export function hashOf({
  previous,
  epoch,
  staffAccountId,
  act,
  targetKind,
  targetId,
  detail,
}: Omit<ChainedEntry, 'number' | 'hash'>): Buffer {
  const words = [epoch, staffAccountId, act, targetKind, targetId, detail].join('|');
  return createHash('sha256').update(previous).update(words, 'utf8').digest();
}

/** What is wrong with an entry that should follow `before`; null: nothing. */
export function breakAt(entry: ChainedEntry, before: Link): Break | null {
  const differs: Difference[] = [];
  if (entry.number !== before.number + 1) differs.push('gap');
  if (!sameBytes(entry.previous, before.hash)) differs.push('link');
  if (!sameBytes(entry.hash, hashOf(entry))) differs.push('content');
  return differs.length === 0 ? null : { number: entry.number, differs, before };
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
