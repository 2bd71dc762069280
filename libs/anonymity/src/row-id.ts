import { randomBytes } from 'node:crypto';
import { keyedHash, openHash } from './derive.ts';
import type { MemberKeys } from './member-keys.ts';
import { requireSubmission } from './submission.ts';

/** 16 random bytes, for a key that is no public id. */
export const randomKey = (): Uint8Array => new Uint8Array(randomBytes(16));

/** 128 random bits in uuid text form; no bit is set aside for a version, so an id has no order and tells no time. */
export const randomId = (): string => idText(randomKey());

/**
 * The id of the row of this kind that this form makes for this member. The same form sent twice meets its own primary key,
 * so no table remembers forms; without the member's key the id says nothing.
 * @throws RangeError when `isSubmission` refuses the submission.
 */
export const idFromSubmission = (keys: MemberKeys, kind: string, submission: string): string =>
  idText(keyedHash(keys.row, kind, requireSubmission(submission)));

/**
 * The same for a guest, who has no key: what keeps the id from being computed is that nobody else knows the submission.
 * @throws RangeError when `isSubmission` refuses the submission.
 */
export const guestIdFromSubmission = (submission: string, kind: string): string =>
  idText(openHash(`guest row/${kind}`, requireSubmission(submission)));

const idText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 16))
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
