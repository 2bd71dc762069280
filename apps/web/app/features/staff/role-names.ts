import type { StaffRole } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';

/** What each role is called, and what it does. */
export const roleNames: Record<StaffRole, () => string> = {
  professional: m.staff_role_professional,
  verifier: m.staff_role_verifier,
  moderator: m.staff_role_moderator,
  senior_moderator: m.grants_role_senior,
  editor: m.staff_role_editor,
  operator: m.staff_role_operator,
};
const roleTasks: Record<StaffRole, () => string> = {
  professional: m.staff_role_professional_what,
  verifier: m.staff_role_verifier_what,
  moderator: m.staff_role_moderator_what,
  senior_moderator: m.grants_role_senior_what,
  editor: m.staff_role_editor_what,
  operator: m.staff_role_operator_what,
};

export const staffRoles = [
  'professional',
  'verifier',
  'moderator',
  'senior_moderator',
  'editor',
  'operator',
] as const satisfies readonly StaffRole[];

/** Roles in words, in the order of the contract: "Moderator, Operator". */
export const rolesInWords = (roles: readonly StaffRole[]): string =>
  staffRoles
    .filter((role) => roles.includes(role))
    .map((role) => roleNames[role]())
    .join(', ');

/** The roles as tick boxes. */
export const roleChoices = () => staffRoles.map((role) => ({ value: role, label: roleNames[role](), hint: roleTasks[role]() }));
