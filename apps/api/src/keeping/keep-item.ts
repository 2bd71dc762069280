import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { isBlank, readItems, writeItem } from '../platform/sealed/sealed-items.ts';
import type { FoundItem } from '../platform/sealed/sealed-items.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import { roomFor } from './kept-contents.ts';
import type { NoRoom } from './keeping.type.ts';

export interface ItemChange {
  readonly kind: keyof typeof roomFor;
  /** Which of the member's items it is about; nothing: a new one. */
  readonly of: (items: readonly FoundItem[]) => FoundItem | undefined;
  /** What it becomes, part by part; null: blank. */
  readonly becomes: readonly object[] | null;
}

/** More requests of one member's at the same moment than this are no accident. */
const attempts = 8;

/**
 * Changes one of the items that a member keeps: one row, one statement, alone in its transaction. A new item takes a blank
 * one's place before it takes a new number, so that the numbers never exceed what is kept at once. Who came second at the same
 * moment reads again, so that the same form sent twice changes one item.
 */
@Injectable()
export class KeepItem {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** null: done; otherwise nothing was written. */
  async change({ keys }: Member, { kind, of, becomes }: ItemChange): Promise<NoRoom | null> {
    const month = this.clock.now().toISOString().slice(0, 7);
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const items = (await readItems(this.database, keys, [kind]))[kind];
      const standing = of(items);
      if (standing === undefined && becomes === null) return null;
      const over = standing ?? items.find(isBlank) ?? null;
      if (over === null && items.length >= roomFor[kind]) return { __typename: 'NoRoom', limit: roomFor[kind] };
      const n = over?.n ?? items.length;
      if (await writeItem(this.database, keys, { kind, n, parts: becomes ?? [], month, over })) return null;
    }
    throw new Error('an item was changed by others each time it was to be written');
  }
}
