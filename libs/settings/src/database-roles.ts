/** Who enters the database beside its owner, each with no more rights than it needs. `reader`: commands that only look. */
export const databaseRoles = ['api', 'worker', 'reader'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** A password a role, 32 random bytes as base64url; an absent one: the role is not ours to make. */
export type RolePasswords = Partial<Record<DatabaseRole, string>>;

/** Names of the secrets in the environment; they go to the process that brings the database up to date and to no other. */
export const passwordNames: Readonly<Record<DatabaseRole, string>> = {
  api: 'RINNALLA_API_DATABASE_PASSWORD',
  worker: 'RINNALLA_WORKER_DATABASE_PASSWORD',
  reader: 'RINNALLA_READER_DATABASE_PASSWORD',
};

/** PostgreSQL's name of a role. Roles belong to the whole server, so the database's own name stands in it. */
export const roleName = (database: string, role: DatabaseRole): string => `${database}_${role}`;

/** The role passwords of an environment; an empty one counts as absent. */
export function rolePasswordsFrom(environment: Readonly<Record<string, string | undefined>>): RolePasswords {
  const given = databaseRoles.map((role) => [role, environment[passwordNames[role]]?.trim() ?? ''] as const);
  return Object.fromEntries(given.filter(([, password]) => password !== ''));
}

/** The environment from which `rolePasswordsFrom` reads the same again; what is absent is emptied, so that nobody inherits it. */
export const rolePasswordsAsEnvironment = (passwords: RolePasswords): Record<string, string> =>
  Object.fromEntries(databaseRoles.map((role) => [passwordNames[role], passwords[role] ?? '']));

/** The connection string of a role for the database to which `url`, its owner's, leads. */
export function urlAs(url: string, role: DatabaseRole, password: string): string {
  const changed = new URL(url);
  const database = decodeURIComponent(changed.pathname.slice(1) || changed.username);
  changed.pathname = `/${encodeURIComponent(database)}`;
  changed.username = encodeURIComponent(roleName(database, role));
  changed.password = encodeURIComponent(password);
  return changed.href;
}
