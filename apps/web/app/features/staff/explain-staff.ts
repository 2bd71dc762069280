import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';

/** The names of the fields that the forms here share; those with a secret are never kept or shown again. */
export const fields = {
  joinCode: 'secret_join_code',
  signInName: 'signInName',
  password: 'secret_password',
  code: 'secret_code',
  key: 'secret_key',
  passkey: 'secret_passkey',
  passkeyName: 'name',
  proofPassword: 'secret_proof_password',
  proofCode: 'secret_proof_code',
  proofPasskey: 'secret_proof_passkey',
} as const;

/** What is wrong with a field, by the name of the field and of the problem. */
const texts: Record<string, () => string> = {
  [`${fields.joinCode} empty`]: m.staff_join_code_empty,
  [`${fields.joinCode} unusable`]: m.staff_join_code_unusable,
  [`${fields.signInName} empty`]: m.staff_name_empty,
  [`${fields.signInName} malformed`]: m.staff_set_name_malformed,
  [`${fields.signInName} taken`]: m.staff_set_name_taken,
  [`${fields.password} empty`]: m.staff_password_empty,
  [`${fields.password} too_short`]: m.staff_set_password_too_short,
  [`${fields.password} too_common`]: m.staff_set_password_too_common,
  [`${fields.code} empty`]: m.staff_codes_empty,
  [`${fields.code} malformed`]: m.staff_codes_wrong,
  'factor empty': m.staff_access_remove_missing,
  'roles empty': m.staff_people_roles_missing,
  'where empty': m.grants_where_missing,
};

/** What stands in the way of the form as a whole. */
const wholes: Record<string, () => string> = {
  not_recognised: m.staff_not_recognised,
  proof_missing: m.staff_proof_missing,
  proof_refused: m.staff_proof_refused,
  passkey_refused: m.staff_passkey_refused,
  busy: m.staff_busy,
  last_factor: m.staff_access_last,
  last_operator: m.staff_person_last_operator,
  own_staff_account: m.staff_person_myself,
};

/** The text of a problem of the staff's forms. After too many attempts `limit` holds the minutes to wait. */
export function explainStaff({ field, problem, limit }: Problem): string | null {
  if (problem === 'try_later') return m.staff_try_later({ minutes: limit ?? 1 });
  return (texts[`${field} ${problem}`] ?? wholes[problem])?.() ?? null;
}
