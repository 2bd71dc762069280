import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { decideOn, newModerator, newPost, report } from '../../test/case-under-test.ts';
import { cover, limit } from '../../test/redaction-under-test.ts';

/** What the database refuses, whatever the code does: these statements go around it. */

let api: ApiUnderTest;
let redacted: string;
let limited: string;
let removed: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  const moderator = await newModerator(api);
  redacted = (await cover(api, moderator, { ...(await newPost(api, { text: 'Maija told me.' })), words: ['Maija'] })).decisionId;
  limited = (await limit(api, moderator, { ...(await newPost(api)), set: { kind: 'slow', hoursBetween: 2, hours: 24 } })).decisionId;
  const post = await newPost(api);
  await report(api, undefined, post);
  removed = await decideOn(api, moderator, post);
});
afterAll(() => api.stop());

const change = (sql: string, ...values: unknown[]): Promise<unknown> =>
  api.database.transaction((statements) => statements.rows(sql, values));

/** Writes a row like the one of a decision, with some of its columns as given. */
const copyOf = (table: 'redaction' | 'thread_limit', decisionId: string, but: Record<string, string>): Promise<unknown> =>
  change(
    `insert into ${table} select (jsonb_populate_record(row, jsonb_build_object('id', $2::uuid, ${Object.entries(but)
      .map(([column, value]) => `'${column}', ${value}`)
      .join(', ')}))).* from ${table} row where decision_id = $1`,
    decisionId,
    randomId(),
  );

test('control: rows as the code writes them stand', async () => {
  expect(await api.database.rows('select 1 from redaction where decision_id = $1', [redacted])).toHaveLength(1);
  expect(await api.database.rows('select 1 from thread_limit where decision_id = $1', [limited])).toHaveLength(1);
});

test.each([
  ['without places', "places = '[]'", 'a_redaction_covers_something'],
  ['without a new text', 'revision_id = base_id', 'a_redaction_writes_a_new_text'],
  ['without a statement', 'statement_id = null', 'not-null'],
  [
    'with the statement of another decision',
    `statement_id = (select statement_id from decision where kind = 'remove' limit 1)`,
    'redaction_decision_id_statement_id_fkey',
  ],
  ['with a text of another post', `base_id = (select revision_id from decision where kind = 'remove' limit 1)`, 'texts of one post'],
  ['of a decision to remove', `decision_id = (select id from decision where kind = 'remove' limit 1)`, 'decision to redact'],
])('no redaction %s', async (_, set, refusal) => {
  await expect(change(`update redaction set ${set} where decision_id = $1`, redacted)).rejects.toThrow(refusal);
});

test.each([
  ['without a thread', 'thread_id = null', 'not-null'],
  ['without a kind', 'kind = null', 'not-null'],
  ['of an unknown kind', "kind = 'whisper'", 'thread_limit_kind_check'],
  ['that is slow without hours', 'hours_between = null', 'slow_names_its_hours'],
  ['that is slow for months', 'hours_between = 1000', 'thread_limit_hours_between_check'],
  ['that is slow without an end', 'until_hour = null', 'slow_has_an_end'],
  ['that is a lock with hours', "kind = 'lock'", 'slow_names_its_hours'],
  ['that ends before it begins', 'until_hour = from_hour', 'a_limit_ends_after_it_begins'],
  ['without a statement', 'statement_id = null', 'not-null'],
  ['of a decision to remove', `decision_id = (select id from decision where kind = 'remove' limit 1)`, 'decision to limit'],
])('no limit %s', async (_, set, refusal) => {
  await expect(change(`update thread_limit set ${set} where decision_id = $1`, limited)).rejects.toThrow(refusal);
});

test('a decision sets one limit and covers once', async () => {
  await expect(copyOf('thread_limit', limited, {})).rejects.toThrow('thread_limit_decision_id_key');
  await expect(copyOf('redaction', redacted, { revision_id: `(select id from revision limit 1)` })).rejects.toThrow();
});

test.each(['redact', 'limit_interaction'])('no decision to %s stands without its row', async (kind) => {
  await expect(change('update decision set kind = $2 where id = $1', removed, kind)).rejects.toThrow(
    'a decision to redact or to limit has its row',
  );
});
