import { createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { deriveKey } from './derive.ts';

/**
 * Keys of one member, 32 bytes each. They live for one request and are never stored.
 * Key objects, because those print as nothing in a log or in JSON, and hash four times as fast as bytes.
 */
export type MemberKeys = {
  /** Says "me, here": one per member rules, and finding my face in a place. */
  tag: KeyObject;
  /** Says "my n-th row of this kind". */
  mine: KeyObject;
  /** Addresses and seals what only the member reads. */
  item: KeyObject;
  /** Ids of the rows that the member's forms make. */
  row: KeyObject;
};

/** The keys of the member whose secret has 32 bytes. @throws RangeError for another length. */
export const deriveMemberKeys = (secret: Uint8Array): MemberKeys => {
  if (secret.length !== 32) throw new RangeError('A member secret has 32 bytes');
  const key = (label: string) => createSecretKey(deriveKey(secret, label));
  return { tag: key('tag'), mine: key('mine'), item: key('item'), row: key('row') };
};
