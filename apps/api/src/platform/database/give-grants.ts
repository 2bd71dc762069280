import { databaseRoles, roleName } from '@rinnalla/settings/database-roles';
import type { DatabaseRole } from '@rinnalla/settings/database-roles';
import { markOf } from '@rinnalla/settings/role-sql';
import { Client, escapeIdentifier } from 'pg';
import { grantChanges, wantedGrants } from './grants.rules.ts';
import type { Grant } from './grants.rules.ts';

/**
 * Gives the roles that are there exactly what the list says, and takes away what it does not. As the owner; the database is of the newest
 * schema. Where a role is not there, nothing happens: whoever enters is then the owner.
 */
export async function giveGrants(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtextextended('database roles', 0))`);
    await change(client);
    await client.query('commit');
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function change(client: Client): Promise<void> {
  const [{ database } = { database: '' }] = (await client.query<{ database: string }>('select current_database()::text as database')).rows;
  const roles = await ourRoles(client, database);
  const nameOf = (role: DatabaseRole): string => escapeIdentifier(roleName(database, role));
  const tables = await client.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const wanted = wantedGrants(
    tables.rows.map(({ name }) => name),
    roles,
  );
  const { revoke, give } = grantChanges(await presentGrants(client, database, roles), wanted);
  for (const { role, table, privilege } of revoke)
    await client.query(`revoke ${privilege} on public.${escapeIdentifier(table)} from ${nameOf(role)}`);
  for (const { role, table, privilege } of give)
    await client.query(`grant ${privilege} on public.${escapeIdentifier(table)} to ${nameOf(role)}`);
  for (const role of roles) await closeSchema(client, nameOf(role), roleName(database, role));
}

async function ourRoles(client: Client, database: string): Promise<DatabaseRole[]> {
  const { rows } = await client.query<{ name: string; mark: string | null }>(
    `select rolname::text as name, shobj_description(oid, 'pg_authid') as mark from pg_roles where rolname = any($1)`,
    [databaseRoles.map((role) => roleName(database, role))],
  );
  return databaseRoles.filter((role) =>
    rows.some(({ name, mark }) => name === roleName(database, role) && mark === markOf(database, role)),
  );
}

async function presentGrants(client: Client, database: string, roles: readonly DatabaseRole[]): Promise<Grant[]> {
  const { rows } = await client.query<{ name: string; table: string; privilege: string }>(
    `select grantee.rolname::text as name, relname::text as table, lower(acl.privilege_type) as privilege
       from pg_class, aclexplode(relacl) acl join pg_roles grantee on grantee.oid = acl.grantee
      where relnamespace = 'public'::regnamespace and relkind = 'r' and grantee.rolname = any($1)`,
    [roles.map((role) => roleName(database, role))],
  );
  return rows.flatMap(({ name, table, privilege }) =>
    roles.filter((role) => roleName(database, role) === name).map((role) => ({ role, table, privilege })),
  );
}

/** Into the schema, and nothing made there: a schema that was made anew lets nobody in, and one of an old server lets everybody make tables. */
async function closeSchema(client: Client, quoted: string, name: string): Promise<void> {
  const { rows } = await client.query<{ uses: boolean; makes: boolean }>(
    `select has_schema_privilege($1, 'public', 'usage') as uses, has_schema_privilege($1, 'public', 'create') as makes`,
    [name],
  );
  if (rows[0]?.uses === false) await client.query(`grant usage on schema public to ${quoted}`);
  if (rows[0]?.makes === true) await client.query('revoke create on schema public from public');
}
