import { mineBlock, mineBlockSize, mineOf } from '@rinnalla/anonymity';
import type { MemberKeys, MineKind } from '@rinnalla/anonymity';
import type { Statements } from '../database/database.ts';

/** The tables that hold a `mine` of this kind. */
const tableOf = { persona: 'persona', reaction: 'reaction', report: 'report', membership: 'membership' } as const;

/**
 * The first number of the member's that no row of this kind has. One statement for each 64 rows of the member's.
 * Rows are blanked and never deleted, so the numbers have no holes and a full block means: look at the next.
 */
export async function nextMineNumber(statements: Statements, keys: MemberKeys, kind: keyof typeof tableOf & MineKind): Promise<number> {
  for (let block = 0; ; block += 1) {
    const rows = await statements.rows(`select 1 from ${tableOf[kind]} where mine = any($1)`, [mineBlock(keys, kind, block)]);
    if (rows.length < mineBlockSize) return block * mineBlockSize + rows.length;
  }
}

/** A row's place among the member's own that another request of the same member has just taken: the next is tried. */
export async function insertAtNextMine<Row>(given: {
  readonly statements: Statements;
  readonly keys: MemberKeys;
  readonly kind: keyof typeof tableOf & MineKind;
  /** Inserts with this `mine`, `on conflict (mine) do nothing returning …`; undefined when the place was taken. */
  readonly insert: (mine: Uint8Array) => Promise<Row | undefined>;
}): Promise<Row> {
  for (let n = await nextMineNumber(given.statements, given.keys, given.kind); ; n += 1) {
    const row = await given.insert(mineOf(given.keys, given.kind, n));
    if (row !== undefined) return row;
  }
}
