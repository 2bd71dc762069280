import { roleName, type DatabaseRole } from './database-roles.ts';
import { scramVerifier } from './scram-verifier.ts';

/** Roles belong to the whole server. By this word on it a role is known as ours, of this very database, and no other is touched. */
export const markOf = (database: string, role: DatabaseRole): string => `Rinnalla, the ${role} of the database ${database}`;

const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const text = (words: string): string => `'${words.replaceAll("'", "''")}'`;

/** What makes a role, or gives the one that is there its password and our mark. Two statements on one line; of the password only its verifier. */
export function roleSql(database: string, role: DatabaseRole, { password, isThere }: { password: string; isThere: boolean }): string {
  const name = named(roleName(database, role));
  const verb = isThere ? 'alter' : 'create';
  return `${verb} role ${name} login password ${text(scramVerifier(password))}; comment on role ${name} is ${text(markOf(database, role))};`;
}
