import { Injectable } from '@nestjs/common';
import { itemAddress } from '@rinnalla/anonymity';
import { Database } from '../platform/database/database.ts';
import { itemBlock, itemKinds, readBody, readItems, removeItem } from '../platform/sealed/sealed-items.ts';
import type { ItemKind } from '../platform/sealed/sealed-items.ts';
import type { Member } from '../platform/sessions/viewer.ts';

/** One item of the member's, decoded. `body`: the text of a draft; null for every other kind. Blank items are left out. */
export interface KeptItem {
  readonly kind: ItemKind;
  readonly content: object;
  readonly body: object | null;
}

/** Everything that a member keeps for itself, for leaving: to take it along, and to have it gone. */
@Injectable()
export class AllKept {
  constructor(private readonly database: Database) {}

  /** All items of a kind, decoded, in the order of their numbers. One statement for each 64, and one for each draft. Writes nothing. */
  async of({ keys }: Member, kind: ItemKind): Promise<KeptItem[]> {
    const kept: KeptItem[] = [];
    for (const item of (await readItems(this.database, keys, [kind]))[kind]) {
      if (item.content === null || Object.keys(item.content).length === 0) continue;
      kept.push({ kind, content: item.content, body: await readBody(this.database, keys, item) });
    }
    return kept;
  }

  /**
   * Deletes every item of the member's, the news marker too: each row in a transaction of its own (rule of one), the highest number
   * first. `note` hears of their addresses before they go, a block of numbers at a time. So a removal that breaks off, and one that
   * somebody else carries on from what was noted, leave no block with a hole that hides the next. Not for a transaction of others'.
   */
  async remove({ keys }: Member, note: (addresses: readonly string[]) => Promise<void>): Promise<void> {
    for (const kind of itemKinds) {
      const items = (await readItems(this.database, keys, [kind]))[kind];
      for (let block = Math.floor((items.at(-1)?.n ?? 0) / itemBlock); block >= 0; block -= 1) {
        const places = items.filter(({ n }) => Math.floor(n / itemBlock) === block).reverse();
        await note(places.map((place) => Buffer.from(itemAddress(keys, place)).toString('hex')));
        for (const place of places) await removeItem(this.database, keys, place);
      }
    }
  }
}
