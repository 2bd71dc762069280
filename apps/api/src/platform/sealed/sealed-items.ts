import { itemAddress, openItem, sealedItemSize, sealItem } from '@rinnalla/anonymity';
import type { ItemPlace, MemberKeys } from '@rinnalla/anonymity';
import type { Statements } from '../database/database.ts';

/** The kinds of rows in `sealed_item`. */
export const itemKinds = ['news_marker', 'follow', 'mute', 'draft', 'consent'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What the n-th row of each kind is made of, in this order. A list needs the first part; only a draft has a second. */
const partsOf: Record<ItemKind, (n: number) => [ItemPlace, ...ItemPlace[]]> = {
  news_marker: (n) => [{ kind: 'news_marker', n }],
  follow: (n) => [{ kind: 'follow', n }],
  mute: (n) => [{ kind: 'mute', n }],
  consent: (n) => [{ kind: 'consent', n }],
  draft: (n) => [
    { kind: 'draft_head', n },
    { kind: 'draft', n },
  ],
};

/** How many addresses of a kind are looked up at once; of the marker there is one. */
export const itemBlock = 64;

/** An item of the member's as a list reads it. */
export interface FoundItem {
  readonly kind: ItemKind;
  /** Which of the member's items of this kind, from 0. */
  readonly n: number;
  /** The bytes of its first part as they lie; no two writings have the same. */
  readonly head: Buffer;
  /** What the first part says; an empty object: blank; null: it cannot be opened. */
  readonly content: object | null;
}

/** Whether nothing is kept in an item any more: it holds its number, and is written over by the next of its kind. */
export const isBlank = ({ content }: FoundItem): boolean => content !== null && Object.keys(content).length === 0;

/**
 * The member's items of these kinds in the order of their numbers, blank ones among them. One statement, and one more for each 64
 * of a kind: items are blanked and never deleted, so a block that is not full is the last. Writes nothing.
 */
export async function readItems<Kind extends ItemKind>(
  statements: Statements,
  keys: MemberKeys,
  kinds: readonly Kind[],
): Promise<Record<Kind, FoundItem[]>> {
  const found = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, FoundItem[]>;
  let open = kinds;
  for (let block = 0; open.length > 0; block += 1) {
    const places = open.flatMap((kind) => placesIn(keys, kind, block));
    const heads = await readHeads(statements, places);
    for (const { address, ...place } of places) {
      const head = heads.get(hex(address));
      if (head !== undefined) found[place.kind].push({ ...place, head, content: openItem(keys, partsOf[place.kind](place.n)[0], head) });
    }
    open = open.filter((kind) => found[kind].length === (block + 1) * itemBlock);
  }
  return found;
}

/** The second part of an item; null where it has none or cannot be opened. One statement. */
export async function readBody(statements: Statements, keys: MemberKeys, { kind, n }: FoundItem): Promise<object | null> {
  const [first, second] = partsOf[kind](n);
  if (second === undefined) return null;
  const row = await statements.first<{ sealed: Buffer }>('select sealed from sealed_item where address = $1', [
    itemAddress(keys, { kind, n }),
  ]);
  return row === undefined ? null : openItem(keys, second, row.sealed.subarray(sealedItemSize[first.kind]));
}

/** What to write: where, its parts, the month, and the item that is written over as it was read. */
export interface ItemToWrite {
  readonly kind: ItemKind;
  readonly n: number;
  /** The content of each part; none: blank. */
  readonly parts: readonly object[];
  /** Of this writing, as YYYY-MM. */
  readonly month: string;
  /** null: nothing lies there yet. */
  readonly over: FoundItem | null;
}

/**
 * Writes one item in one statement; every item of a kind has the same size, blank or not. False, with nothing written, when
 * another request of the member's was there first. The month is that of this writing in every case, and no reading changes it.
 */
export async function writeItem(statements: Statements, keys: MemberKeys, item: ItemToWrite): Promise<boolean> {
  const { kind, n, parts, month, over } = item;
  const sealed = Buffer.concat(partsOf[kind](n).map((part, at) => sealItem(keys, part, parts[at] ?? {})));
  const address = itemAddress(keys, { kind, n });
  const written =
    over === null
      ? await statements.first(
          'insert into sealed_item (address, sealed, month) values ($1, $2, $3) on conflict (address) do nothing returning 1',
          [address, sealed, month],
        )
      : await statements.first(
          'update sealed_item set sealed = $2, month = $3 where address = $1 and substring(sealed for $4) = $5 returning 1',
          [address, sealed, month, over.head.length, over.head],
        );
  return written !== undefined;
}

/** Removes one item. For erasure alone, the highest number first: a hole would hide what lies behind it. */
export async function removeItem(statements: Statements, keys: MemberKeys, { kind, n }: Pick<FoundItem, 'kind' | 'n'>): Promise<void> {
  await statements.rows('delete from sealed_item where address = $1', [itemAddress(keys, { kind, n })]);
}

/** A member has one marker, and any number of everything else. */
function placesIn<Kind extends ItemKind>(keys: MemberKeys, kind: Kind, block: number): { kind: Kind; n: number; address: Uint8Array }[] {
  return Array.from({ length: kind === 'news_marker' ? 1 : itemBlock }, (_, at) => {
    const n = block * itemBlock + at;
    return { kind, n, address: itemAddress(keys, { kind, n }) };
  });
}

const longestHead = Math.max(...itemKinds.map((kind) => sealedItemSize[partsOf[kind](0)[0].kind]));

/** The first parts of the rows at these addresses, by address. Of what is longer than any first part, a draft, only its own is read. */
async function readHeads(statements: Statements, places: readonly { address: Uint8Array }[]): Promise<Map<string, Buffer>> {
  const rows = await statements.rows<{ address: Buffer; head: Buffer }>(
    `select address, case when octet_length(sealed) > ${longestHead} then substring(sealed for ${sealedItemSize.draft_head}) else sealed end as head
       from sealed_item where address = any($1)`,
    [places.map(({ address }) => address)],
  );
  return new Map(rows.map(({ address, head }) => [hex(address), head]));
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
