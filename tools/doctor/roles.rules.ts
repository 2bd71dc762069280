import type { DatabaseRole } from '@rinnalla/settings/database-roles';
import { look, ok, type Finding } from './finding.ts';

export interface RoleFacts {
  /** Roles that cannot enter by the passwords of the data folder, or have no rights yet. */
  readonly shutOut: readonly DatabaseRole[];
  /** What makes them, for somebody who may; null: the data folder has no passwords yet. */
  readonly sql: string | null;
}

/** Whether API, worker and reading commands have rights of their own, and no more than they need. */
export function judgeRoles({ shutOut, sql }: RoleFacts): Finding {
  if (shutOut.length === 0) return ok('database roles', 'API, worker and reading commands may each do what they need, and no more');
  const says = `${shutOut.join(', ')} would enter as the owner of the database, who may change even the audit log`;
  if (sql === null) return look('database roles', says, 'npm start makes roles for them, or says why it cannot');
  return look('database roles', says, `Start Rinnalla again; if this stays, let somebody who may make roles run: ${sql}`);
}
