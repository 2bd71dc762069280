import { roleName, rolePasswordsFrom } from '@rinnalla/settings/database-roles';
import type { DatabaseRole } from '@rinnalla/settings/database-roles';

/** Of which every test's database is a copy. Its roles have their rights in each copy too. */
export const templateName = 'template_rinnalla';

/** The connection string by which a role enters a copy of the template. */
export function enterAs(role: DatabaseRole, ownerUrl: string): string {
  const changed = new URL(ownerUrl);
  changed.username = roleName(templateName, role);
  changed.password = rolePasswordsFrom(process.env)[role] ?? '';
  return changed.href;
}
