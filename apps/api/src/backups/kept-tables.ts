import type { Client } from 'pg';

/** What no backup holds: who is signed in, codes and challenges that end within a day, what only this very database can mean, and alarms, which the next look raises anew. */
const leftOut = [
  'session',
  'staff_session',
  'staff_join_code',
  'used_staff_challenge',
  'settling',
  'queue_alarm',
  'restriction_epoch',
  'schema_migration',
  'restore_under_way',
];

/** A table as a backup copies it. */
export interface KeptTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns by which its rows are put in order. They are random or numbered by us, so the order tells nothing. */
  readonly key: readonly string[];
  readonly needs: readonly string[];
}

/** Every table that a backup holds, each after those that its rows point to. Throws where a table has no key to put it in order. */
export async function keptTables(client: Client): Promise<KeptTable[]> {
  const { rows } = await client.query<KeptTable>(
    `select c.relname::text as name,
            (select array_agg(attname::text order by attnum) from pg_attribute
              where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
            coalesce((
              select array(select attname::text from unnest(i.indkey::int2[]) with ordinality k (attnum, place)
                             join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum order by place)
                from pg_index i
               where i.indrelid = c.oid and i.indisunique and i.indpred is null
                 and not exists (select from unnest(i.indkey::int2[]) k (attnum) left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                                  where a.attnotnull is not true)
               order by i.indisprimary desc, i.indexrelid limit 1), '{}') as key,
            array(select distinct confrelid::regclass::text from pg_constraint
                   where contype = 'f' and conrelid = c.oid and confrelid <> c.oid and not condeferrable) as needs
       from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1) order by 1`,
    [leftOut],
  );
  const keyless = rows.find(({ key }) => key.length === 0);
  if (keyless !== undefined) throw new Error(`the table ${keyless.name} has no key by which it can be put in order`);
  return inLoadingOrder(rows);
}

function inLoadingOrder(tables: readonly KeptTable[]): KeptTable[] {
  const ordered: KeptTable[] = [];
  const ready = ({ needs }: KeptTable): boolean => needs.every((need) => ordered.some(({ name }) => name === need));
  while (ordered.length < tables.length) {
    const next = tables.filter((table) => !ordered.includes(table) && ready(table));
    if (next.length === 0) throw new Error('tables point at one another in a circle');
    ordered.push(...next);
  }
  return ordered;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** COPY's statement that gives a table's rows in the order of its key. */
export const readingOf = ({ name, columns, key }: Pick<KeptTable, 'name' | 'columns' | 'key'>): string =>
  `copy (select ${quoted(columns)} from public."${name}" order by ${quoted(key)}) to stdout`;

/** COPY's statement that takes them. */
export const loadingOf = ({ name, columns }: Pick<KeptTable, 'name' | 'columns'>): string =>
  `copy public."${name}" (${quoted(columns)}) from stdin`;

/** How values are written, whatever the database is set to: so that the same rows give the same bytes everywhere. Within a transaction. */
export async function fixHowValuesAreWritten(client: Client): Promise<void> {
  for (const setting of [
    `timezone = 'UTC'`,
    `datestyle = 'ISO, YMD'`,
    `intervalstyle = 'iso_8601'`,
    `bytea_output = 'hex'`,
    `client_encoding = 'UTF8'`,
    `extra_float_digits = 1`,
    `statement_timeout = 0`,
    `idle_in_transaction_session_timeout = 0`,
  ]) {
    await client.query(`set local ${setting}`);
  }
}
