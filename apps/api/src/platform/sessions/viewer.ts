import type { MemberKeys, MemberPayload } from '@rinnalla/anonymity';

export const staffRoles = ['professional', 'verifier', 'moderator', 'senior_moderator', 'editor', 'operator'] as const;
export type StaffRole = (typeof staffRoles)[number];
export type Language = 'fi' | 'sv' | 'en';

/** Somebody without a session. */
export interface Guest {
  readonly kind: 'guest';
}

/** A member for the length of one request: the keys live nowhere else. */
export interface Member {
  readonly kind: 'member';
  readonly keys: MemberKeys;
  readonly payload: MemberPayload;
  readonly tokenId: Uint8Array;
  /** How often restrictions had changed, anybody's, when the session was read. */
  readonly restrictionEpoch: number;
}

/** A named account of staff, as it stands in the database at this request. */
export interface Staff {
  readonly kind: 'staff';
  readonly id: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly language: Language;
  /** Whether single keys do something on the pages of the staff. */
  readonly singleKeys: boolean;
  readonly tokenId: Uint8Array;
}

export type Viewer = Guest | Member | Staff;

export const guest: Guest = { kind: 'guest' };
