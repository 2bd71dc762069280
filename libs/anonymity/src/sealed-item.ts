import { deriveKey, keyedHash, numberBytes } from './derive.ts';
import type { MemberKeys } from './member-keys.ts';
import { openPadded, sealPadded } from './seal.ts';

/** What a member keeps that nobody else can read. A draft's head lies before it in one row, so that a list need not open it all. */
export type SealedItemKind = 'news_marker' | 'follow' | 'draft_head' | 'draft' | 'mute' | 'consent';

/** Bytes of a sealed item by its kind, whatever it holds. A draft has room for 10,000 code points in any spelling. */
export const sealedItemSize: Record<SealedItemKind, number> = {
  news_marker: 4096,
  follow: 1024,
  draft_head: 1024,
  draft: 64_512,
  mute: 1024,
  consent: 1024,
};

/** Which of a member's items: the n-th of its kind, n from 0. */
export type ItemPlace = { kind: SealedItemKind; n: number };

/** 32 bytes: where this item of the member's lies. */
export const itemAddress = (keys: MemberKeys, { kind, n }: ItemPlace): Uint8Array => keyedHash(keys.item, kind, numberBytes(n));

/** The content as JSON, sealed to its place. @throws RangeError when it does not fit in the size of its kind. */
export const sealItem = (keys: MemberKeys, place: ItemPlace, content: object): Uint8Array =>
  sealPadded(itemKey(keys), Buffer.from(JSON.stringify(content)), {
    size: sealedItemSize[place.kind],
    associated: itemAddress(keys, place),
  });

/** What was sealed to this place; null when it is another's, another place's, or changed. The caller checks its shape. */
export const openItem = (keys: MemberKeys, place: ItemPlace, sealed: Uint8Array): object | null => {
  const plain = openPadded(itemKey(keys), sealed, itemAddress(keys, place));
  return plain === null ? null : (JSON.parse(Buffer.from(plain).toString()) as object);
};

const itemKey = (keys: MemberKeys): Uint8Array => deriveKey(keys.item, 'item/seal');
