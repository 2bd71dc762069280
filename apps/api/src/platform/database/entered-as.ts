import type { Database } from './database.ts';

/**
 * The line for the log of a process that could change the audit log, because it enters as the owner of the database; null: it cannot,
 * or nobody knows yet, since the database does not answer.
 */
export async function tooManyRights(database: Database, who: string): Promise<string | null> {
  const [row] = await database
    .rows<{ may: boolean }>(`select has_table_privilege('audit_entry', 'update, delete, truncate') as may`)
    .catch(() => []);
  if (row?.may !== true) return null;
  return `${who} enters the database as somebody who may change even the audit log. Give it the way in of its own role: docs/database-roles.md says how.`;
}
