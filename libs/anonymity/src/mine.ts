import { keyedHash, numberBytes } from './derive.ts';
import type { MemberKeys } from './member-keys.ts';

/** The tables in which a member finds the rows that are theirs. */
export type MineKind = 'persona' | 'reaction' | 'report' | 'membership' | 'session' | 'credential';

/** How many values `mineBlock` gives. */
export const mineBlockSize = 64;

/** 16 bytes that say "my n-th row of this kind", n from 0. A row that ends is blanked, not deleted: the numbers have no holes. */
export const mineOf = (keys: MemberKeys, kind: MineKind, n: number): Uint8Array => keyedHash(keys.mine, kind, numberBytes(n)).slice(0, 16);

/** The 64 values from n = 64 × block on. Look up block after block until one finds nothing. */
export const mineBlock = (keys: MemberKeys, kind: MineKind, block: number): Uint8Array[] =>
  Array.from({ length: mineBlockSize }, (_, n) => mineOf(keys, kind, block * mineBlockSize + n));
