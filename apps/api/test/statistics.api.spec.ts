import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { settledTables } from '../src/settling/settle-rows.command.ts';
import { startApiUnderTest, type ApiUnderTest } from './api-under-test.ts';

/** PostgreSQL keeps examples of a column's values for its planner; they outlive the rows. What people wrote must not be among them. */

/** Tables in which a request of a member or guest leaves a row, and those that tell an author why. */
const tables = [...settledTables, 'statement_of_reasons'];

/** Columns of words from a closed list, and random names of places: how frequent each is tells nothing of anybody. */
const counted = /\.(kind|state|class|category|effect|reach|rule|target_kind|space|notes_by_author|notes_by_moderator)$/;

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

/** Columns of texts and bytes of which PostgreSQL keeps examples; those of expressions that an index is over among them. */
async function countedColumns(): Promise<string[]> {
  const columns = await api.database.rows<{ place: string }>(
    `select c.relname || '.' || a.attname as place
       from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
       left join pg_index i on i.indexrelid = c.oid
      where coalesce(i.indrelid, c.oid)::regclass::text = any($1) and a.attnum > 0 and not a.attisdropped
        and (c.relkind = 'r' or i.indkey[a.attnum - 1] = 0)
        and coalesce(nullif(t.typbasetype, 0), t.oid) = any(array['text', 'bytea', 'jsonb', 'text[]', 'tsvector']::regtype[]::oid[])
        and a.attstattarget is distinct from 0
      order by place`,
    [tables],
  );
  return columns.map(({ place }) => place);
}

test('PostgreSQL keeps no examples of what people wrote, of tags, names, numbers or sealed bytes', async () => {
  expect((await countedColumns()).filter((place) => !counted.test(place))).toEqual([]);
});

test.each([
  ['a new column of words', ['alter table post add column control text', 'alter table post drop column control'], 'post.control'],
  ['an index over what a text becomes', ['create index control on revision (lower(text))', 'drop index control'], 'control.lower'],
])('control: %s would be seen', async (_, [make = '', takeBack = ''], place) => {
  await api.database.rows(make);
  try {
    expect((await countedColumns()).filter((each) => !counted.test(each))).toEqual([place]);
  } finally {
    await api.database.rows(takeBack);
  }
});
