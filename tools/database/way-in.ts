import { urlAs, type DatabaseRole, type RolePasswords } from '@rinnalla/settings/database-roles';
import pg from 'pg';

/** Whether somebody can enter here, and this says yes to them. */
export async function answers(connectionString: string, question = 'select true as yes'): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<{ yes: boolean }>(question)).rows[0]?.yes === true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** All three roles may read the audit log: whoever may not was given nothing yet. */
const mayWork = `select has_table_privilege('audit_entry', 'select') as yes`;

/** The connection string by which a role enters the database of `url`, its owner's; null where it cannot, or has no rights there yet. */
export async function wayInAs(url: string, role: DatabaseRole, passwords: RolePasswords): Promise<string | null> {
  const password = passwords[role];
  if (password === undefined) return null;
  const own = urlAs(url, role, password);
  return (await answers(own, mayWork)) ? own : null;
}
