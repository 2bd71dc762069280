import type { Database } from '../src/platform/database/database.ts';

interface DumpedRow {
  readonly table: string;
  readonly xmin: string;
  readonly digest: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Every row of every table, with the transaction that wrote it: what somebody with a copy of the database can see. */
export type Dump = ReadonlyMap<string, DumpedRow>;

export async function dump(database: Database): Promise<Dump> {
  const tables = await database.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const rows = new Map<string, DumpedRow>();
  for (const { name } of tables) {
    const found = await database.rows<Omit<DumpedRow, 'table'>>(
      `select xmin::text as xmin, md5(t::text) as digest, to_jsonb(t) as row from "${name}" t`,
    );
    for (const row of found) rows.set(`${name}/${row.xmin}/${row.digest}`, { table: name, ...row });
  }
  return rows;
}

/** What happened between two dumps. */
export interface Footprint {
  /** Tables in which a row came, went or changed. */
  readonly tables: readonly string[];
  /** The rows that are new or changed, by the transaction that wrote them. */
  readonly transactions: readonly (readonly DumpedRow[])[];
}

export function footprint(before: Dump, after: Dump): Footprint {
  const written = [...after].filter(([key]) => !before.has(key)).map(([, row]) => row);
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, row]) => row);
  const byTransaction = Map.groupBy(written, ({ xmin }) => xmin);
  return { tables: [...new Set([...written, ...gone].map(({ table }) => table))].sort(), transactions: [...byTransaction.values()] };
}

/** The tables that a way in or a visit leaves rows in: never together with anything else. */
const aloneTables = new Set(['credential', 'session']);

/**
 * Judges a footprint by the rule of one (anonymity): only declared tables are touched; the rows of one transaction belong
 * to at most one face; a credential or a session is written alone. Gives every break as a sentence.
 */
export function breaks({ tables, transactions }: Footprint, declared: readonly string[], allRows: Dump): string[] {
  const undeclared = tables.filter((table) => !declared.includes(table)).map((table) => `touches ${table} without declaring it`);
  return [...undeclared, ...transactions.flatMap((rows) => breaksOfTransaction(rows, allRows))];
}

function breaksOfTransaction(rows: readonly DumpedRow[], allRows: Dump): string[] {
  const faces = new Set(rows.map((row) => faceOf(row, allRows)).filter((face) => face !== null));
  const alone = rows.filter(({ table }) => aloneTables.has(table));
  return [
    ...(faces.size > 1 ? [`one transaction writes rows of ${faces.size} faces`] : []),
    ...(alone.length > 0 && rows.length > 1 ? [`${alone[0]?.table} is written together with something else`] : []),
  ];
}

/** To whose face a row belongs: a persona, or the tag or address that stands for one. null: to nobody's. */
function faceOf({ table, row }: DumpedRow, allRows: Dump): string | null {
  switch (table) {
    case 'persona':
      return faceOfPersona(String(row['id']), allRows);
    case 'post':
    case 'delivery':
    case 'restriction':
      return faceOfPersona(String(row['persona_id']), allRows);
    case 'revision':
      return personaOfPost(String(row['post_id']), allRows);
    case 'reaction':
    case 'report':
    case 'membership':
      return `${table} ${String(row['tag'])}`;
    case 'sealed_item':
      return `item ${String(row['address'])}`;
    default:
      return null;
  }
}

/** Whoever of the moderators answers in a thread bears one face, of the service: it is nobody's, and what lies at it is public. */
function faceOfPersona(personaId: string, allRows: Dump): string | null {
  const isOfService = [...allRows.values()].some(
    ({ table, row }) => table === 'persona' && row['id'] === personaId && row['kind'] === 'moderator',
  );
  return isOfService ? null : `persona ${personaId}`;
}

function personaOfPost(postId: string, allRows: Dump): string | null {
  for (const { table, row } of allRows.values())
    if (table === 'post' && row['id'] === postId) return faceOfPersona(String(row['persona_id']), allRows);
  return `post ${postId}`;
}
