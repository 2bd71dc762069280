import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { ask, type Whole } from '../main-job/start-whole.ts';
import type { Mark, Place } from './marks.rules.ts';

/** Everything that Rinnalla keeps: each column of each table, what PostgreSQL has counted, and every file that is not the database itself. */
export async function allPlaces(whole: Whole): Promise<Place[]> {
  return [...(await columnsOf(whole)), ...(await countedBy(whole)), ...filesOf(whole), { name: 'output', text: whole.output() }];
}

/** Columns of every table, also of those that are not ours; bytes as hexadecimal. */
async function columnsOf(whole: Whole): Promise<Place[]> {
  const columns = await ask<{ query: string }>(
    whole,
    `select format('select %L as name, coalesce(string_agg(%I::text, E''\\n''), '''') as text from %s',
              format('%s.%s', c.oid::regclass, a.attname), a.attname, c.oid::regclass) as query
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where c.relkind in ('r', 'm', 'S') and n.nspname !~ '^pg_|^information_schema$' and a.attnum > 0 and not a.attisdropped`,
  );
  return ask<Place>(whole, columns.map(({ query }) => query).join(' union all '));
}

/** Statistics hold values of columns, and outlive the rows; a connection remembers its last statement. */
async function countedBy(whole: Whole): Promise<Place[]> {
  await ask(whole, 'analyze');
  const statistics = await ask<{ value: string }>(whole, 'select s::text as value from pg_stats s');
  const statements = await ask<{ value: string }>(whole, 'select query as value from pg_stat_activity where pid <> pg_backend_pid()');
  const all = (rows: { value: string }[]): string => rows.map(({ value }) => value).join('\n');
  return [
    { name: 'statistics', text: all(statistics) },
    { name: 'statements', text: all(statements) },
  ];
}

/** Logs, notes, backups and whatever else lies in the data folder beside the database. A backup's file is named without its day. */
function filesOf(whole: Whole): Place[] {
  const { dataDir } = whole;
  const database = databaseFolderOf(whole);
  return filesIn(dataDir)
    .filter((path) => !path.startsWith(database))
    .map((path) => ({ name: path.slice(dataDir.length + 1).replace(/^backups\/[\d.-]+\//, 'backup '), text: textOf(path) }));
}

function textOf(path: string): string {
  const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
  return bytes.toString('latin1') + bytes.toString('utf8');
}

const place = z.object({ folder: z.string() });
const databaseFolderOf = ({ dataDir }: Whole): string =>
  place.parse(JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8'))).folder;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** In how many files of the database's own folder (data, write-ahead log) each mark stands as it is. A database forgets slowly. */
export function countInDatabaseFolder(whole: Whole, marks: readonly Mark[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(marks.map(({ name }) => [name, 0]));
  for (const path of filesIn(databaseFolderOf(whole))) {
    const bytes = readFileSync(path);
    for (const { name, forms } of marks) if (forms[0] !== undefined && bytes.includes(forms[0])) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
