import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
  ['of an unknown kind', "kind = 'whisper', hours_between = null", 'thread_limit_kind_check'],
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

test('a decision limits once and covers once', async () => {
  const again = `insert into thread_limit select gen_random_uuid(), decision_id, statement_id, thread_id, kind, hours_between, from_hour, until_hour, ended_hour
                   from thread_limit where decision_id = $1`;
  await expect(change(again, limited)).rejects.toThrow('thread_limit_decision_id_key');
  const once = `insert into redaction select gen_random_uuid(), decision_id, statement_id, post_id, revision_id, base_id, places, lifted_hour
                  from redaction where decision_id = $1`;
  await expect(change(once, redacted)).rejects.toThrow('redaction_decision_id_key');
});

test.each(['redact', 'limit_interaction'])('no decision to %s stands without its row', async (kind) => {
  // Else that a decision changes by being undone alone would refuse it first.
  await api.database.rows('alter table decision disable trigger a_decision_changes_by_undoing_alone');
  await expect(change('update decision set kind = $2 where id = $1', removed, kind)).rejects.toThrow(
    'a decision to redact or to limit has its row',
  );
});
