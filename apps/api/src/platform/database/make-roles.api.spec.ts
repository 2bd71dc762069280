import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { databaseRoles, roleName, urlAs } from '@rinnalla/settings/database-roles';
import { Client } from 'pg';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { giveGrants } from './give-grants.ts';
import { makeRoles } from './make-roles.ts';

const passwords = { api: 'a'.repeat(43), worker: 'w'.repeat(43), reader: 'r'.repeat(43) };

let api: ApiUnderTest;
let database: string;
beforeEach(async () => {
  api = await startApiUnderTest();
  database = new URL(api.databaseUrl).pathname.slice(1);
});
afterEach(async () => {
  for (const role of [...databaseRoles.map((each) => roleName(database, each)), `${database}_small`])
    await api.database.rows(
      `do $$ begin if to_regrole('${role}') is not null then drop owned by ${role}; drop role ${role}; end if; end $$`,
    );
  await api.stop();
});

/** As whom somebody enters by this address, and whether they may read the audit log; or the code of the refusal. */
async function enter(url: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query(`select current_user::text as name, has_table_privilege('audit_entry', 'select') as reads`);
    return rows[0];
  } catch (error) {
    return (error as { code?: string }).code;
  } finally {
    await client.end();
  }
}

test('an owner who may makes the roles, each with its password; asked again, nothing is made anew', async () => {
  expect(await makeRoles(api.databaseUrl, passwords)).toBeNull();
  await giveGrants(api.databaseUrl);
  for (const role of databaseRoles)
    expect(await enter(urlAs(api.databaseUrl, role, passwords[role]))).toEqual({ name: `${database}_${role}`, reads: true });
  expect(await enter(urlAs(api.databaseUrl, 'api', 'x'.repeat(43)))).toBe('28P01');

  const kept = (): Promise<unknown> =>
    api.database.rows(`select rolname, rolpassword from pg_authid where rolname like '${database}%' order by 1`);
  const before = await kept();
  expect(JSON.stringify(before)).not.toContain(passwords.api);
  expect(await makeRoles(api.databaseUrl, passwords)).toBeNull();
  expect(await kept()).toEqual(before);
  expect(await makeRoles(api.databaseUrl, { api: 'n'.repeat(43) })).toBeNull();
  expect(await enter(urlAs(api.databaseUrl, 'api', 'n'.repeat(43)))).toMatchObject({ reads: true });
});

test('an owner who may not is answered with the SQL, without a password in it; control: run by who may, it lets the roles in', async () => {
  await api.database.rows(`create role ${database}_small login password 'small'`);
  const small = new URL(api.databaseUrl);
  [small.username, small.password] = [`${database}_small`, 'small'];
  const sql = await makeRoles(small.href, passwords);
  expect(sql?.split('\n')).toEqual(
    databaseRoles.map((role) => expect.stringContaining(`create role "${database}_${role}" login password 'SCRAM-`)),
  );
  for (const password of Object.values(passwords)) expect(sql).not.toContain(password);
  expect(await enter(urlAs(api.databaseUrl, 'api', passwords.api))).toBe('28P01');

  for (const statement of (sql ?? '').split(/(?<=;) |\n/)) await api.database.rows(statement);
  expect(await makeRoles(small.href, passwords)).toBeNull();
  await giveGrants(api.databaseUrl);
  expect(await enter(urlAs(api.databaseUrl, 'api', passwords.api))).toMatchObject({ reads: true });
});

test('a role of that name that is somebody else’s keeps its password and is given nothing', async () => {
  await api.database.rows(`create role ${database}_api login password 'theirs'`);
  expect(await makeRoles(api.databaseUrl, passwords)).toContain(`alter role "${database}_api"`);
  await giveGrants(api.databaseUrl);
  expect(await enter(urlAs(api.databaseUrl, 'api', 'theirs'))).toEqual({ name: `${database}_api`, reads: false });
});

test('what was given or taken behind our back is put right, and what is right is not touched', async () => {
  await makeRoles(api.databaseUrl, passwords);
  await giveGrants(api.databaseUrl);
  const rights = async (): Promise<unknown> =>
    (
      await api.database.rows(
        `select has_table_privilege('${database}_api', 'audit_entry', 'delete') as deletes, has_table_privilege('${database}_api', 'post', 'insert') as writes`,
      )
    )[0];
  const rows = (): Promise<unknown> => api.database.rows(`select oid, xmin::text from pg_class where relkind = 'r' order by oid`);
  await api.database.rows(`grant delete on audit_entry to ${database}_api`);
  await api.database.rows(`revoke insert on post from ${database}_api`);
  expect(await rights()).toEqual({ deletes: true, writes: false });
  await giveGrants(api.databaseUrl);
  expect(await rights()).toEqual({ deletes: false, writes: true });
  const before = await rows();
  await giveGrants(api.databaseUrl);
  expect(await rows()).toEqual(before);
});

test('into a schema that was made anew the roles come, and nobody makes anything there', async () => {
  await makeRoles(api.databaseUrl, passwords);
  await api.database.rows('revoke usage on schema public from public');
  await api.database.rows('grant create on schema public to public');
  await giveGrants(api.databaseUrl);
  expect(
    await api.database.first(
      `select has_schema_privilege('${database}_api', 'public', 'usage') as uses, has_schema_privilege('${database}_api', 'public', 'create') as makes`,
    ),
  ).toEqual({ uses: true, makes: false });
});
