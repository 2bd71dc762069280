import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { settledTables } from '../src/settling/settle-rows.command.ts';
import { startApiUnderTest } from './api-under-test.ts';
import type { ApiUnderTest } from './api-under-test.ts';

/** Judging test J of the anonymity scheme: what the catalogue itself rules out. */

/** Tables that hold something of a member's. */
const sealedTables = [
  'credential',
  'session',
  'persona',
  'thread',
  'post',
  'revision',
  'reaction',
  'report',
  'membership',
  'sealed_item',
  'delivery',
  'restriction',
];

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

const timestamps = (): Promise<{ place: string }[]> =>
  api.database.rows(
    `select table_name || '.' || column_name as place from information_schema.columns
      where table_schema = 'public' and table_name = any($1) and data_type like 'time%'`,
    [sealedTables],
  );
const defaults = (): Promise<{ place: string }[]> =>
  api.database.rows(
    `select table_name || '.' || column_name as place from information_schema.columns
      where table_schema = 'public' and table_name = any($1)
        and (is_identity = 'YES' or column_default ~* 'nextval|now\\(|current_|clock_|gen_random_uuid')`,
    [sealedTables],
  );
const credentialJoins = (): Promise<{ place: string }[]> =>
  api.database.rows(
    `select conrelid::regclass::text as place from pg_constraint
      where contype = 'f' and (conrelid in ('credential'::regclass, 'session'::regclass) or confrelid in ('credential'::regclass, 'session'::regclass))`,
  );

test('no table joins anything to a credential or a session', async () => {
  expect(await credentialJoins()).toEqual([]);
});

test('no table of a member’s holds a time finer than an hour', async () => {
  expect(await timestamps()).toEqual([]);
});

test('no table of a member’s counts its rows or stamps them', async () => {
  expect(await defaults()).toEqual([]);
});

test('every table is either named here as a member’s or known to hold nothing of one', async () => {
  const others = [
    'appeal',
    'audit_entry',
    'audit_verification',
    'authority_contact',
    'badge',
    'badge_application',
    'badge_referral',
    'board',
    'board_code',
    'decision',
    'decision_matter',
    'follow_up',
    'hand_over',
    'helpline',
    'policy_point',
    'policy_version',
    'proposal',
    'queue_alarm',
    'redaction',
    'restriction_epoch',
    'reviewable',
    'schema_migration',
    'second_look',
    'settling',
    'signal',
    'staff_account',
    'staff_factor',
    'staff_grant',
    'staff_join_code',
    'staff_session',
    'statement_of_reasons',
    'thread_limit',
    'used_staff_challenge',
    'watched_entry',
    'work_choice',
  ];
  const tables = await api.database.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  expect(tables.map(({ name }) => name).sort()).toEqual([...sealedTables, ...others].sort());
});

test('every table of a member’s is settled each night', () => {
  const settled: readonly string[] = settledTables;
  expect(sealedTables.filter((table) => !settled.includes(table))).toEqual([]);
});

test('no public type of the contract reaches a credential, a tag or a number of one’s own', async () => {
  const { __schema } = (
    await api.send<{ __schema: { types: { name: string; fields: { name: string }[] | null }[] } }>(
      undefined,
      '{ __schema { types { name fields { name } } } }',
    )
  ).data!;
  const fields = __schema.types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap(({ name, fields: own }) => (own ?? []).map((field) => `${name}.${field.name}`));
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter((field) => /\.(tag|mine[A-Z].*|space|find|wrap|credential.*|session.*|account.*)$/.test(field))).toEqual([]);
});

describe('controls that the catalogue must show', () => {
  const withColumn = async <Found>(table: string, column: string, look: () => Promise<Found>): Promise<Found> => {
    await api.database.rows(`alter table ${table} add column control ${column}`);
    try {
      return await look();
    } finally {
      await api.database.rows(`alter table ${table} drop column control`);
    }
  };

  test('a last visit on the session', async () => {
    expect(await withColumn('session', 'timestamptz', timestamps)).toEqual([{ place: 'session.control' }]);
  });
  test('a running number on posts', async () => {
    expect(await withColumn('post', 'bigserial', defaults)).toEqual([{ place: 'post.control' }]);
  });
  test('an account behind the alias', async () => {
    expect(await withColumn('persona', 'uuid references credential', credentialJoins)).toEqual([{ place: 'persona' }]);
  });
});
