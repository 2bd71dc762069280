import { itemAddress, openItem, sealItem } from '@rinnalla/anonymity';
import type { ItemPlace, MemberKeys } from '@rinnalla/anonymity';
import { z } from 'zod';
import { nothingSeen } from './news.rules.ts';
import type { NewsMarker } from './news.rules.ts';

const markerShape = z.object({ hour: z.int(), seen: z.array(z.string()) });

const markerPlace: ItemPlace = { kind: 'news_marker', n: 0 };

/** 32 bytes: where the one sealed item lies that holds a member's marker. */
export const markerAddress = (keys: MemberKeys): Uint8Array => itemAddress(keys, markerPlace);

/** The marker in its sealed item; without one, nothing has been seen. */
export function openMarker(keys: MemberKeys, sealed: Uint8Array | null): NewsMarker {
  const read = markerShape.safeParse(sealed === null ? null : openItem(keys, markerPlace, sealed));
  return read.success ? read.data : nothingSeen;
}

/** The marker, sealed: 4096 bytes whatever it holds. */
export const sealMarker = (keys: MemberKeys, marker: NewsMarker): Uint8Array => sealItem(keys, markerPlace, marker);
