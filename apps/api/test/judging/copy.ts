import type { Database } from '../../src/platform/database/database.ts';

/** What a column holds: PostgreSQL's own values, ids as their 16 bytes. */
export type Cell = null | number | string | Uint8Array;

export interface CopiedRow {
  readonly table: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A copy of the database as a thief reads it: every row of every table in the order in which it lies, with the number of its transaction. */
export type Copy = readonly CopiedRow[];

const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** `without`: tables that are not in it, such as the sessions, which no backup has. `remembered`: with what the planner remembers. */
export async function takeCopy(database: Database, { without = [] as readonly string[], remembered = true } = {}): Promise<Copy> {
  const tables = await database.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const known = remembered ? await statistics(database) : new Map<string, number>();
  const copied: CopiedRow[] = [];
  for (const { name } of tables.filter((table) => !without.includes(table.name))) {
    const rows = await database.rows<Record<string, unknown>>(
      `select xmin::text::bigint::float8 as xmin, t.* from "${name}" t order by ctid`,
    );
    rows.forEach((row, place) => {
      const cells = Object.entries(row).map(([column, value]): [string, Cell] => [column, cellOf(value)]);
      const inStatistics = Object.entries(row).flatMap(([column, value]): [string, Cell][] => {
        const at = known.get(`${name}.${column} ${String(value)}`);
        return at === undefined ? [] : [[`${column} in statistics`, at]];
      });
      copied.push({ table: name, cells: new Map([...cells, ...inStatistics, ['order', place / rows.length]]) });
    });
  }
  return copied;
}

/** What PostgreSQL's planner remembers of values, each with its place in the list: it may be older than the rows are. */
async function statistics(database: Database): Promise<Map<string, number>> {
  const columns = await database.rows<{ column: string; remembered: string[] | null }>(
    `select tablename || '.' || attname as column,
            coalesce(most_common_vals::text::text[], '{}') || coalesce(histogram_bounds::text::text[], '{}') as remembered
       from pg_stats where schemaname = 'public'`,
  );
  return new Map(
    columns.flatMap(({ column, remembered }) => (remembered ?? []).map((value, at): [string, number] => [`${column} ${value}`, at])),
  );
}

/** A value of the database or of an answer. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value);
  if (value instanceof Uint8Array) return value;
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'string') return idShape.test(value) ? Buffer.from(value.replaceAll('-', ''), 'hex') : value;
  return JSON.stringify(value);
}

/** An id or another string of bytes, to compare and to look up by. */
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The bytes in this column of a row, in hex; empty where it holds none. */
export function hexIn({ cells }: CopiedRow, column: string): string {
  const cell = cells.get(column);
  return cell instanceof Uint8Array ? hex(cell) : '';
}
