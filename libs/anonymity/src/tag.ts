import { keyedHash } from './derive.ts';
import type { MemberKeys } from './member-keys.ts';

/** What a member can have or do at most once at one target. */
export type TagKind = 'persona' | 'reaction' | 'report' | 'membership';

/**
 * 16 bytes that say "me, here": the same for one member at one target, and without the member's key alike to nothing else.
 * The target is an id; a string counts as its UTF-8 bytes, so one place is always named in one spelling.
 */
export const tagOf = (keys: MemberKeys, kind: TagKind, target: string | Uint8Array): Uint8Array =>
  keyedHash(keys.tag, kind, target).slice(0, 16);
