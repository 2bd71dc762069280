import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';
import { readPassword } from '../../platform/passwords/password.rules.ts';
import { isCodeSecret, readCode, stepOfCode } from './one-time-codes.rules.ts';

/** A password with one-time codes as somebody sets it up. */
export interface PasswordForm {
  readonly signInName: string;
  readonly password: string;
  /** The secret of the codes that was shown, base32. */
  readonly secret: string;
  /** One code of it, as it was typed. */
  readonly code: string;
}

export interface NewPassword {
  readonly signInName: string;
  /** NFKC. */
  readonly password: string;
  readonly secret: string;
  /** The step of the code that was typed: it counts as used. */
  readonly step: number;
}

/** Pure: a sign-in name as it is kept: 3 to 40 of a–z, 0–9, dot and dash, whatever the case it was typed in; null: it cannot be one. */
export function readSignInName(typed: string): string | null {
  if (typed.length > 200) return null;
  const name = typed.trim().toLowerCase();
  return /^[a-z0-9.-]{3,40}$/.test(name) ? name : null;
}

/** Pure: what can be stored, or every field to mend in the order of the form. `name`: the person's own. */
export function readPasswordForm(form: PasswordForm, { name, now }: { name: string; now: Date }): NewPassword | InputProblem[] {
  const signInName = readSignInName(form.signInName);
  const password = readPassword(form.password, [...name.split(/\s+/), name, form.signInName]);
  const code = readCode(form.code);
  const step = code === null || !isCodeSecret(form.secret) ? null : stepOfCode(form.secret, code, now);
  if (signInName !== null && password.kind === 'password' && step !== null) {
    return { signInName, password: password.password, secret: form.secret, step };
  }
  return [
    ...(signInName === null ? [problemOfName(form.signInName)] : []),
    ...(password.kind === 'password' ? [] : [{ field: 'password', problem: password.kind }]),
    ...(step === null ? [{ field: 'code', problem: form.code.trim() === '' ? ('empty' as const) : ('malformed' as const) }] : []),
  ];
}

const problemOfName = (typed: string): InputProblem => ({ field: 'signInName', problem: typed.trim() === '' ? 'empty' : 'malformed' });
