import { databaseRoles, roleName, urlAs } from '@rinnalla/settings/database-roles';
import type { RolePasswords } from '@rinnalla/settings/database-roles';
import { markOf, roleSql } from '@rinnalla/settings/role-sql';
import { Client } from 'pg';

interface Standing {
  readonly database: string;
  /** The names of the roles that are there. */
  readonly there: readonly string[];
  /** Of these, the ones that carry our mark. */
  readonly ours: readonly string[];
}

/**
 * Makes the role of each password, or gives it that password, as far as the owner of `url` may. Answers the SQL that somebody with more
 * rights has to run for the rest, null where nothing is left to do. The passwords themselves are in no statement.
 */
export async function makeRoles(url: string, passwords: RolePasswords): Promise<string | null> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtextextended('database roles', 0))`);
    const { database, there, ours } = await lookAtRoles(client);
    const left: string[] = [];
    for (const role of databaseRoles) {
      const password = passwords[role];
      if (password === undefined) continue;
      const name = roleName(database, role);
      const isThere = there.includes(name);
      if (isThere && (await enters(urlAs(url, role, password)))) continue;
      const sql = roleSql(database, role, { password, isThere });
      // A role of this name that is not ours: a person has to look at it.
      const isForeign = isThere && !ours.includes(name);
      if (isForeign || !(await mayRun(client, sql))) left.push(sql);
    }
    return left.length === 0 ? null : left.join('\n');
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function lookAtRoles(client: Client): Promise<Standing> {
  const { rows } = await client.query<{ database: string; name: string | null; mark: string | null }>(
    `select current_database()::text as database, rolname::text as name, shobj_description(oid, 'pg_authid') as mark
       from (select) one left join pg_roles on rolname like current_database() || '\\_%'`,
  );
  const database = rows[0]?.database ?? '';
  const marks = databaseRoles.map((role) => markOf(database, role));
  const names = (those: typeof rows): string[] => those.flatMap(({ name }) => name ?? []);
  return { database, there: names(rows), ours: names(rows.filter(({ mark }) => mark !== null && marks.includes(mark))) };
}

async function enters(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** false: the owner may not. */
async function mayRun(client: Client, text: string): Promise<boolean> {
  try {
    // Several statements in one text are one transaction.
    await client.query(text);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '42501') return false;
    throw error;
  }
}
