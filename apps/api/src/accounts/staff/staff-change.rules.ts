import type { StaffRole } from '../../platform/sessions/viewer.ts';

/** Somebody whom an operator wants to change, and how many other operators could still sign in. */
export interface PersonToChange {
  readonly id: string;
  readonly roles: readonly StaffRole[];
  readonly active: boolean;
  /** Operators who are active and have a way in, this person aside. */
  readonly otherOperators: number;
}

/** What an operator wants for somebody; `grants`: where they moderate. */
export type WantedChange = { readonly roles: readonly StaffRole[] } | { readonly active: boolean } | 'reset' | 'grants';

/** Roles that are given only by an operator who shows again who they are. */
const provedRoles: readonly StaffRole[] = ['operator', 'senior_moderator'];

/** Pure: whether somebody who has the roles `before` becomes an operator or a senior moderator by these. */
export const takesProof = (before: readonly StaffRole[], roles: readonly StaffRole[]): boolean =>
  provedRoles.some((role) => roles.includes(role) && !before.includes(role));

/** Pure: the roles that are meant: a senior moderator is a moderator. */
export const wholeRoles = (wanted: readonly StaffRole[]): readonly StaffRole[] => [
  ...new Set(wanted.flatMap((role) => (role === 'senior_moderator' ? (['moderator', role] as const) : [role]))),
];

/** Pure: why an operator may not change somebody so; null: they may. Nobody changes themselves, and an operator always remains. */
export function refusalToChange(
  operatorId: string,
  person: PersonToChange,
  wanted: WantedChange,
): 'own_staff_account' | 'last_operator' | null {
  if (person.id === operatorId) return 'own_staff_account';
  const isOperator = person.active && person.roles.includes('operator');
  return isOperator && person.otherOperators === 0 && !staysOperator(wanted) ? 'last_operator' : null;
}

function staysOperator(wanted: WantedChange): boolean {
  if (wanted === 'reset') return false;
  if (wanted === 'grants') return true;
  return 'roles' in wanted ? wanted.roles.includes('operator') : wanted.active;
}
