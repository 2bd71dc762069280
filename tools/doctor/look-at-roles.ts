import type { Settings } from '@rinnalla/settings';
import { databaseRoles, roleName, type RolePasswords } from '@rinnalla/settings/database-roles';
import { roleSql } from '@rinnalla/settings/role-sql';
import type pg from 'pg';
import { wayInAs } from '../database/way-in.ts';
import { readSecrets } from '../start/secrets.ts';
import type { Finding } from './finding.ts';
import { judgeRoles } from './roles.rules.ts';

/** Whether our own processes can enter this database by roles of their own. `url`: its owner's. */
export async function lookAtRoles(client: pg.Client, url: string, { dataDir }: Settings): Promise<Finding> {
  const secrets = readSecrets(dataDir);
  const passwords: RolePasswords = secrets.kind === 'secrets' ? (secrets.secrets.rolePasswords ?? {}) : {};
  const entering = await Promise.all(databaseRoles.map(async (role) => ({ role, way: await wayInAs(url, role, passwords) })));
  const shutOut = entering.filter(({ way }) => way === null).map(({ role }) => role);
  const { rows } = await client.query<{ database: string; there: string[] }>(
    `select current_database()::text as database, array(select rolname::text from pg_roles) as there`,
  );
  const { database, there } = rows[0] ?? { database: '', there: [] };
  const statements = shutOut.flatMap((role) => {
    const password = passwords[role];
    return password === undefined ? [] : roleSql(database, role, { password, isThere: there.includes(roleName(database, role)) });
  });
  return judgeRoles({ shutOut, sql: statements.length === 0 ? null : statements.join(' ') });
}
