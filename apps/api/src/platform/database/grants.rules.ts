import type { DatabaseRole } from '@rinnalla/settings/database-roles';

export type Privilege = 'select' | 'insert' | 'update' | 'delete';

/** One privilege of one role on one table. */
export interface Grant {
  readonly role: DatabaseRole;
  readonly table: string;
  readonly privilege: string;
}

const look = ['select'] as const;
const add = ['select', 'insert'] as const;
const change = ['select', 'insert', 'update'] as const;
const replace = ['select', 'insert', 'delete'] as const;
const all = ['select', 'insert', 'update', 'delete'] as const;

type Rights = Readonly<Partial<Record<DatabaseRole, readonly Privilege[]>>>;

/**
 * Who may do what with each table: the whole list, and what is not in it nobody but the owner may. It follows from the use cases: the
 * API's own, in the first column; in the second the worker's, which settles the night (`delete`, `insert`), erases, clears what has
 * lived its time and copies everything into backups; in the third what an authority, an auditor or the EU's database is handed.
 * Locking a row takes `update`. A table that is not here is closed to all three, and a test says so.
 */
export const rights: Readonly<Record<string, Rights>> = {
  appeal: { api: change, worker: all, reader: look },
  audit_entry: { api: add, worker: look, reader: look },
  audit_verification: { api: look, worker: change, reader: look },
  authority_contact: { api: change, worker: ['select', 'update'], reader: look },
  badge: { api: change, worker: look },
  badge_application: { api: change, worker: look },
  badge_referral: { api: all, worker: look },
  board: { api: ['select', 'update'], worker: look, reader: look },
  board_code: { api: change, worker: look },
  credential: { api: all, worker: replace },
  decision: { api: change, worker: look, reader: look },
  decision_matter: { api: add, worker: ['select', 'delete'], reader: look },
  delivery: { api: add, worker: replace, reader: look },
  follow_up: { api: change, worker: ['select', 'update'] },
  hand_over: { api: add, worker: ['select', 'update'] },
  helpline: { api: change, worker: look },
  membership: { api: change, worker: replace },
  persona: { api: change, worker: all, reader: look },
  policy_point: { api: look, worker: look, reader: look },
  policy_version: { api: look, worker: look, reader: look },
  post: { api: change, worker: all, reader: look },
  proposal: { api: change, worker: ['select', 'update'], reader: look },
  queue_alarm: { api: look, worker: replace },
  reaction: { api: change, worker: all },
  redaction: { api: change, worker: look, reader: look },
  report: { api: change, worker: all },
  restriction: { api: all, worker: replace, reader: look },
  restriction_epoch: { api: ['select', 'update'], worker: ['select', 'update'] },
  reviewable: { api: change, worker: all, reader: look },
  revision: { api: change, worker: all, reader: look },
  schema_migration: { worker: look },
  sealed_item: { api: all, worker: replace },
  second_look: { api: change, worker: look, reader: look },
  session: { api: replace, worker: replace },
  settling: { worker: change },
  signal: { api: add, worker: replace, reader: look },
  staff_account: { api: change, worker: look },
  staff_factor: { api: all, worker: look },
  staff_grant: { api: all, worker: look },
  staff_join_code: { api: all, worker: ['select', 'delete'] },
  staff_session: { api: replace, worker: ['select', 'delete'] },
  statement_of_reasons: { api: add, worker: look, reader: look },
  thread: { api: change, worker: all, reader: look },
  thread_limit: { api: change, worker: look, reader: look },
  used_staff_challenge: { api: replace, worker: ['select', 'delete'] },
  watched_entry: { api: replace, worker: look },
  work_choice: { api: all, worker: look },
};

/** Every grant that there has to be, for these tables and roles. */
export function wantedGrants(tables: readonly string[], roles: readonly DatabaseRole[]): Grant[] {
  return tables.flatMap((table) => roles.flatMap((role) => (rights[table]?.[role] ?? []).map((privilege) => ({ role, table, privilege }))));
}

const same = (one: Grant, other: Grant): boolean =>
  one.role === other.role && one.table === other.table && one.privilege === other.privilege;

/** What has to change for `present` to become `wanted`; nothing where they are the same, so that a start touches nothing. */
export function grantChanges(present: readonly Grant[], wanted: readonly Grant[]): { readonly revoke: Grant[]; readonly give: Grant[] } {
  return {
    revoke: present.filter((grant) => !wanted.some((each) => same(each, grant))),
    give: wanted.filter((grant) => !present.some((each) => same(each, grant))),
  };
}
