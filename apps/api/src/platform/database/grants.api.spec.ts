import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { databaseRoles, roleName } from '@rinnalla/settings/database-roles';
import type { DatabaseRole } from '@rinnalla/settings/database-roles';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { templateName } from '../../../test/enter-as.ts';
import { newStaff } from '../../../test/personas.ts';
import { Database } from './database.ts';
import { rights, wantedGrants } from './grants.rules.ts';

let api: ApiUnderTest;
let ways: Readonly<Record<DatabaseRole, Database>>;
let staffAccountId: string;

beforeAll(async () => {
  api = await startApiUnderTest();
  ways = { api: api.app.get(Database), worker: api.workerDatabase, reader: api.readerDatabase };
  staffAccountId = (await newStaff(api, { roles: ['moderator'] })).id;
  await write(api.database);
});
afterAll(() => api.stop());

const write = (as: Database): Promise<unknown> =>
  as.rows(
    `insert into audit_entry (at, staff_account_id, act, target_kind, target_id, detail) values (now(), $1, 'claim', 'reviewable', $2, '{}')`,
    [staffAccountId, randomId()],
  );

const refused = expect.objectContaining({ code: '42501' });
const tableNames = async (): Promise<string[]> => {
  const tables = await api.database.rows<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  return tables.map(({ name }) => name);
};

test('every table stands in the list of rights, and nothing that is no table', async () => {
  expect(Object.keys(rights).sort()).toEqual(await tableNames());
});

test('the roles have what the list says and nothing else, neither by themselves nor as everybody', async () => {
  const present = await api.database.rows<{ grantee: string; table: string; privilege: string }>(
    `select grantee, table_name as table, lower(privilege_type) as privilege from information_schema.role_table_grants
      where table_schema = 'public' and grantee <> current_user`,
  );
  const wanted = wantedGrants(await tableNames(), databaseRoles);
  const inOrder = (lines: readonly string[]): string[] => [...lines].sort();
  expect(inOrder(present.map(({ grantee, table, privilege }) => `${grantee} ${table} ${privilege}`))).toEqual(
    inOrder(wanted.map(({ role, table, privilege }) => `${roleName(templateName, role)} ${table} ${privilege}`)),
  );
  expect(
    await api.database.rows(`select from information_schema.column_privileges where grantee = 'PUBLIC' and table_schema = 'public'`),
  ).toEqual([]);
});

test.each(databaseRoles)('the role %s owns nothing, is nobody else, and may not be more than it is', async (role) => {
  const [is] = await ways[role].rows(
    `select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as "isMore",
            (select count(*)::int from pg_class where relowner = me.oid) as owns, (select count(*)::int from pg_auth_members where member = me.oid) as "isOthers",
            has_schema_privilege('public', 'create') as "makesTables"
       from pg_roles me where rolname = current_user`,
  );
  expect(is).toEqual({ isMore: false, owns: 0, isOthers: 0, makesTables: false });
});

const changes: readonly [string, string][] = [
  ['changes an entry', `update audit_entry set act = 'release'`],
  ['takes an entry out', 'delete from audit_entry'],
  ['empties it', 'truncate audit_entry'],
  ['silences its triggers', 'alter table audit_entry disable trigger user'],
  ['silences every trigger', 'set session_replication_role = replica'],
  ['takes a trigger away', 'drop trigger audit_entry_is_chained on audit_entry'],
  ['puts a function of its own under a trigger', 'create function own() returns trigger language plpgsql as $$ begin return null; end $$'],
  ['drops it', 'drop table audit_entry'],
  ['adds a column', 'alter table audit_entry add column note text'],
  ['makes a table', 'create table own (x int)'],
  ['becomes the owner', 'set role rinnalla'],
];

describe('with the trigger that keeps the audit log dropped by the owner', () => {
  beforeAll(async () => {
    await api.database.rows('drop trigger audit_entry_only_grows on audit_entry');
  });

  test.each(databaseRoles.flatMap((role) => changes.map(([words, statement]) => [role, words, statement] as const)))(
    'whoever enters as %s and %s is refused by permission',
    async (role, _, statement) => {
      await expect(ways[role].rows(statement)).rejects.toEqual(refused);
    },
  );

  test.each(databaseRoles)('whoever enters as %s gives itself nothing that it lacks', async (role) => {
    // PostgreSQL answers with a warning to whoever has some right and may pass on none.
    await ways[role].rows('grant update, delete, truncate on audit_entry to current_user').catch(() => undefined);
    expect(await ways[role].first(`select has_table_privilege('audit_entry', 'update, delete, truncate') as may`)).toEqual({ may: false });
  });

  test.each(changes)('control: the owner who %s is not refused', async (_, statement) => {
    const tried = api.database.transaction(async (statements) => {
      await statements.rows(statement);
      throw new Error('taken back');
    });
    await expect(tried).rejects.toThrow('taken back');
  });
});

test('only the API writes the audit log: worker and reader are refused', async () => {
  await expect(write(ways.worker)).rejects.toEqual(refused);
  await expect(write(ways.reader)).rejects.toEqual(refused);
});

test('the note of the night’s look is the worker’s alone: who takes over the API cannot write it to fit', async () => {
  const note = `insert into audit_verification (night, hour, state, number, hash) values ('2026-01-01', 0, 'whole', 0, decode(repeat('00', 32), 'hex'))`;
  for (const role of ['api', 'reader'] as const) {
    await expect(ways[role].rows(note)).rejects.toEqual(refused);
    await expect(ways[role].rows('update audit_verification set number = 1')).rejects.toEqual(refused);
  }
  await expect(ways.worker.rows(note)).resolves.toEqual([]);
});

test('reading commands see no way in of anybody and nothing that members keep', async () => {
  for (const table of ['credential', 'session', 'staff_factor', 'staff_session', 'staff_join_code', 'sealed_item', 'membership', 'report'])
    await expect(ways.reader.rows(`select from ${table}`)).rejects.toEqual(refused);
  await expect(ways.reader.rows('select from audit_entry')).resolves.toBeDefined();
});
