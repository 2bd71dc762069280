import { Injectable } from '@nestjs/common';
import { mineBlock } from '@rinnalla/anonymity';
import type { MineKind } from '@rinnalla/anonymity';
import { Database } from '../platform/database/database.ts';
import type { Erasable, ErasureKind } from '../platform/erasures/erasure.rules.ts';
import type { Member } from '../platform/sessions/viewer.ts';

/** Where the rows lie that a member finds through `mine`, and what each is called. A membership has no id but its `mine`. */
const tables: readonly [kind: ErasureKind & MineKind, select: string][] = [
  ['persona', 'select id from persona where mine = any($1)'],
  ['reaction', 'select id from reaction where mine = any($1)'],
  ['report', 'select id from report where mine = any($1)'],
  ['membership', `select encode(mine, 'hex')::uuid as id from membership where mine = any($1)`],
];

/** What a member has, by the names under which it waits to be erased. Leaves no trace. */
@Injectable()
export class OwnRows {
  constructor(private readonly database: Database) {}

  /**
   * Faces, with all that they wrote; words of support; reports; memberships: in blocks of at most 64 numbers, the highest numbers of a
   * kind first. Whoever lets them wait in this order can be stopped anywhere: what is then erased leaves no empty block before one that
   * is not, where a second look would end. One statement for each block, and one that finds nothing.
   */
  async written({ keys }: Member): Promise<Erasable[][]> {
    const found: Erasable[][] = [];
    for (const [kind, select] of tables) {
      for (let block = 0; ; block += 1) {
        const rows = await this.database.rows<{ id: string }>(select, [mineBlock(keys, kind, block)]);
        if (rows.length === 0) break;
        found.unshift(rows.map(({ id }) => ({ kind, id })));
      }
    }
    return found;
  }
}
