import { itemAddress, mineBlock, sealedItemSize } from '@rinnalla/anonymity';
import type { MemberKeys, MineKind, SealedItemKind } from '@rinnalla/anonymity';
import { hex, hexIn } from './copy.ts';
import type { Cell, Copy, CopiedRow } from './copy.ts';

/** Something that one account left, and that a linker would like to lay at an account's door. */
export interface Trace {
  /** Which row it is: its table and what is unique in it. */
  readonly key: string;
  /** Number of the account. The linker is never shown it. */
  readonly owner: number;
  /** Where it was left, such as a thread: everybody knows that two traces in one place are two accounts'. Empty: nowhere. */
  readonly place: string;
  /** Traces among which chance may deal the owners anew: those of one table in one place. */
  readonly stratum: string;
  /** What the linker sees of it, by the name of the column. */
  readonly values: ReadonlyMap<string, readonly Cell[]>;
}

const mineKinds: readonly MineKind[] = ['persona', 'reaction', 'report', 'membership', 'session', 'credential'];
const itemKinds = Object.keys(sealedItemSize) as SealedItemKind[];

/** By which values each account finds its own rows: the truth that the linker is measured by. */
function ownersByKey(accounts: readonly MemberKeys[]): Map<string, number> {
  const owners = new Map<string, number>();
  accounts.forEach((keys, owner) => {
    const mine = mineKinds.flatMap((kind) => mineBlock(keys, kind, 0));
    const items = itemKinds.flatMap((kind) => Array.from({ length: 64 }, (_, n) => itemAddress(keys, { kind, n })));
    for (const key of [...mine, ...items]) owners.set(hex(key), owner);
  });
  return owners;
}

/** Every row that a member's key finds, with all that hangs on it. */
export function tracesIn(copy: Copy, accounts: readonly MemberKeys[]): Trace[] {
  const owners = ownersByKey(accounts);
  const known = new Neighbourhood(copy);
  const ownerOf = (row: CopiedRow): number | undefined => owners.get(hexIn(row, 'mine')) ?? owners.get(hexIn(row, 'address'));
  return copy.flatMap((row) => {
    const owner = ownerOf(row);
    if (owner === undefined) return [];
    const place = known.placeOf(row);
    return [{ key: keyOf(row), owner, place, stratum: `${row.table} ${place}`, values: known.valuesOf(row) }];
  });
}

/** Names a row by its table and what is unique in it. */
export const keyOf = (row: CopiedRow): string =>
  `${row.table} ${hexIn(row, 'id') || hexIn(row, 'address') || hexIn(row, 'token_id') || hexIn(row, 'mine')}`;

/** Which rows name which. */
class Neighbourhood {
  private readonly byId = new Map<string, CopiedRow>();
  private readonly naming = new Map<string, CopiedRow[]>();

  constructor(copy: Copy) {
    for (const row of copy) {
      if (row.cells.has('id')) this.byId.set(hexIn(row, 'id'), row);
      for (const [column, cell] of row.cells)
        if (column !== 'id' && cell instanceof Uint8Array && cell.length === 16) this.name(hex(cell), row);
    }
  }

  private name(id: string, row: CopiedRow): void {
    const rows = this.naming.get(id);
    if (rows === undefined) this.naming.set(id, [row]);
    else rows.push(row);
  }

  /** The thread that a trace lies in, as the pages show it. */
  placeOf(row: CopiedRow): string {
    if (row.table === 'persona') return hexIn(row, 'space');
    const post = this.byId.get(hexIn(row, 'post_id')) ?? this.byId.get(hexIn(this.byId.get(hexIn(row, 'revision_id')) ?? row, 'post_id'));
    const thread = post && this.byId.get(hexIn(post, 'thread_id'));
    return thread === undefined ? '' : hexIn(thread, 'space');
  }

  /** The row's own columns by their names, and those of the rows that name it, and of the rows that name those, by `table.column`. */
  valuesOf(row: CopiedRow): Map<string, Cell[]> {
    const values = new Map<string, Cell[]>([...row.cells].map(([column, cell]) => [column, cell === null ? [] : [cell]]));
    const seen = new Set([row]);
    const hanging = this.hangingOn(row, seen);
    const ids = new Set([...seen].map((each) => hexIn(each, 'id')));
    for (const { table, cells } of hanging) {
      for (const [column, cell] of cells) {
        // A reference from one of these rows to another is known already.
        if (cell === null || (column !== 'id' && cell instanceof Uint8Array && ids.has(hex(cell)))) continue;
        for (const name of [`${table}.${column}`, ...(column === 'hour' ? [column] : [])])
          values.set(name, [...(values.get(name) ?? []), cell]);
      }
    }
    return values;
  }

  /** A row that is a trace of its own, such as somebody's reaction to the post, is not followed. */
  private hangingOn(row: CopiedRow, seen: Set<CopiedRow>): CopiedRow[] {
    const found = (this.naming.get(hexIn(row, 'id')) ?? []).filter(
      (other) => !seen.has(other) && !other.cells.has('mine') && !other.cells.has('address') && other.table !== 'thread',
    );
    for (const other of found) seen.add(other);
    return found.flatMap((other) => [other, ...this.hangingOn(other, seen)]);
  }
}
