import { deriveKey, keyedHash, numberBytes } from './derive.ts';
import type { MemberKeys } from './member-keys.ts';
import { openPadded, sealPadded } from './seal.ts';

/** What a member keeps that nobody else can read. */
export type SealedItemKind = 'news_marker' | 'follow' | 'draft' | 'mute';

/** Bytes of a sealed item by its kind, whatever it holds. A draft has room for 10,000 code points in any spelling. */
export const sealedItemSize: Record<SealedItemKind, number> = { news_marker: 4096, follow: 1024, draft: 65_536, mute: 1024 };

/** 32 bytes: where the member's n-th item of this kind lies, n from 0. */
export const itemAddress = (keys: MemberKeys, kind: SealedItemKind, n: number): Uint8Array => keyedHash(keys.item, kind, numberBytes(n));

/** The content as JSON, sealed to its address. @throws RangeError when it does not fit in the size of its kind. */
export const sealItem = (keys: MemberKeys, kind: SealedItemKind, n: number, content: object): Uint8Array =>
  sealPadded(itemKey(keys), Buffer.from(JSON.stringify(content)), sealedItemSize[kind], itemAddress(keys, kind, n));

/** What was sealed to this address; null when it is another's, another address's, or changed. The caller checks its shape. */
export const openItem = (keys: MemberKeys, kind: SealedItemKind, n: number, sealed: Uint8Array): object | null => {
  const plain = openPadded(itemKey(keys), sealed, itemAddress(keys, kind, n));
  return plain === null ? null : (JSON.parse(Buffer.from(plain).toString()) as object);
};

const itemKey = (keys: MemberKeys): Uint8Array => deriveKey(keys.item, 'item/seal');
