import { mineBlock } from '@rinnalla/anonymity';
import type { MineKind } from '@rinnalla/anonymity';
import type { Statements } from '../platform/database/database.ts';
import type { Member } from '../platform/sessions/viewer.ts';

/** The rows that a member finds through `mine`, block by block until one is empty. `select` takes the block as $1. Writes nothing. */
export async function* ownRows<Row>(
  statements: Statements,
  member: Member,
  { kind, select }: { kind: MineKind; select: string },
): AsyncGenerator<Row> {
  for (let block = 0; ; block += 1) {
    const rows = await statements.rows<Row>(select, [mineBlock(member.keys, kind, block)]);
    if (rows.length === 0) return;
    yield* rows;
  }
}

/** Rows of one face in pages: `select` takes the face as $1 and the `id` of the last row, or none, as $2, and gives at most `size` rows by id. */
export async function* pagesOf<Row extends { readonly id: string }>(
  statements: Statements,
  faceId: string,
  select: string,
): AsyncGenerator<Row> {
  for (let after = noId; ;) {
    const rows = await statements.rows<Row>(select, [faceId, after]);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.id;
  }
}

/** Rows of a page: a hundred long posts with their revisions are some megabytes at most. */
export const pageSize = 100;

const noId = '00000000-0000-0000-0000-000000000000';
