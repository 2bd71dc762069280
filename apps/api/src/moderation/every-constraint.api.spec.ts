import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { answerTo } from '../../test/constraints/answer-to.ts';
import { attemptOn, attempts } from '../../test/constraints/attempts.ts';
import { deeds, heardElsewhere } from '../../test/constraints/deeds.ts';
import type { Attempt } from '../../test/constraints/attempts.ts';
import { constraintsOfModeration } from '../../test/constraints/catalog.ts';
import type { Constraint } from '../../test/constraints/catalog.ts';
import { writeRowsOfEverything } from '../../test/constraints/rows-of-everything.ts';
import { undone } from '../../test/restriction-rows.ts';

/**
 * Everything that the database holds the moderation to, read from its own catalogue, is tried by SQL around the API. A constraint that is
 * new needs an attempt in `test/constraints/attempts.ts`; a table that is new needs a row in `rows-of-everything.ts`.
 */

let api: ApiUnderTest;
let all: Constraint[];
let columns: Map<string, string[]>;
beforeAll(async () => {
  api = await startApiUnderTest();
  await writeRowsOfEverything(api);
  all = await constraintsOfModeration(api.database);
  const rows = await api.database.rows<{ table: string; names: string[] }>(
    `select table_name as table, array_agg(column_name::text order by ordinal_position) as names from information_schema.columns
      where table_schema = 'public' group by 1`,
  );
  columns = new Map(rows.map(({ table, names }) => [table, names]));
}, 60_000);
afterAll(() => api.stop());

const nameOf = ({ table, name }: Pick<Constraint, 'table' | 'name'>): string => `${table}.${name}`;

/** The statement that tries a constraint, on one row of its table. */
function statementOf({ table }: Constraint, { set, copy, sql, where = 'true' }: Attempt): string {
  if (sql !== undefined) return sql;
  const row = `select this.ctid from ${table} this where ${where} limit 1`;
  if (set !== undefined) return `update ${table} this set ${set.replaceAll('TABLE', table)} where this.ctid = (${row})`;
  const names = columns.get(table)!;
  const changed: Record<string, string> = { ...(names.includes('id') && { id: 'gen_random_uuid()' }), ...copy };
  return `insert into ${table} (${names.join(', ')}) select ${names.map((name) => changed[name] ?? name).join(', ')} from ${table} this where this.ctid = (${row})`;
}

const without = ({ table, name, kind, declared }: Constraint): string => {
  if (kind === 'filled') return `alter table ${table} alter column ${name} drop not null`;
  if (kind === 'trigger') return `alter table ${table} disable trigger ${name}`;
  return declared ? `alter table ${table} drop constraint ${name} cascade` : `drop index ${name}`;
};

/** A primary key fills its columns by itself, so it goes first where one of them is left empty. */
const keyAway = (constraint: Constraint): string[] => {
  const key = all.find(({ table, primary }) => primary && table === constraint.table);
  const isOfKey = constraint.kind === 'filled' && key?.columns.includes(constraint.columns[0]!);
  return isOfKey ? [`alter table ${constraint.table} drop constraint ${key!.name} cascade`] : [];
};

const tried = (): { constraint: Constraint; attempt: Attempt }[] =>
  all.flatMap((constraint) => {
    const attempt = attemptOn(constraint);
    return attempt === null ? [] : [{ constraint, attempt }];
  });

test('every constraint, key, reference and trigger of the moderation has an attempt, and no attempt is about one that is gone', () => {
  expect(
    all
      .filter((each) => attemptOn(each) === null && deeds[nameOf(each)] === undefined && heardElsewhere[nameOf(each)] === undefined)
      .map(nameOf),
  ).toEqual([]);
  const names = new Set(all.map(nameOf));
  expect([...Object.keys(attempts), ...Object.keys(deeds), ...Object.keys(heardElsewhere)].filter((name) => !names.has(name))).toEqual([]);
  expect(all.length).toBeGreaterThan(150);
});

test('each attempt finds a row to be tried on', async () => {
  const tables = [...new Set(all.map(({ table }) => table))];
  const empty: string[] = [];
  for (const table of tables) if ((await api.database.first(`select from ${table}`)) === undefined) empty.push(table);
  expect(empty).toEqual([]);
});

test('SQL around the API is refused by exactly the constraint that it tries', async () => {
  const wrong: string[] = [];
  for (const { constraint, attempt } of tried()) {
    const answer = await answerTo(api, [...(attempt.before ?? []), statementOf(constraint, attempt)]);
    if (answer !== (attempt.says ?? constraint.name)) wrong.push(`${nameOf(constraint)}: ${answer}`);
  }
  expect(wrong).toEqual([]);
});

test('control: without that constraint the same attempt is taken, or, of a key, refused by another key', async () => {
  const wrong: string[] = [];
  for (const { constraint, attempt } of tried()) {
    const gone = constraint.kind === 'filled' ? without({ ...constraint, name: constraint.columns[0]! }) : without(constraint);
    const answer = await answerTo(api, [...keyAway(constraint), gone, ...(attempt.before ?? []), statementOf(constraint, attempt)]);
    const isKey = (name: string): boolean =>
      all.some((each) => each.kind === 'key' && each.table === constraint.table && each.name === name);
    const isFine = answer === 'accepted' || (constraint.kind === 'key' && answer !== constraint.name && isKey(answer));
    if (!isFine) wrong.push(`${nameOf(constraint)}: ${answer}`);
  }
  expect(wrong).toEqual([]);
});

const answersYes = (name: string, off: boolean): Promise<boolean> =>
  undone(api.database, async (statements) => {
    const { sql, asks } = deeds[name]!;
    await statements.rows(`select set_config('test.epoch', (select epoch from restriction_epoch)::text, true)`);
    if (off) await statements.rows(`alter table ${name.replace('.', ' disable trigger ')}`);
    await statements.rows(sql);
    return (await statements.first<{ yes: boolean }>(asks))!.yes;
  });

test.each(Object.keys(deeds))('%s does what it is there for; control: switched off, it is not done', async (name) => {
  expect([await answersYes(name, false), await answersYes(name, true)]).toEqual([true, false]);
});
