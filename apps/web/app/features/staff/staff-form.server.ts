import type { RouterContextProvider } from 'react-router';
import { problemsOf, refuse, type Refused } from '../../api-client/reply-to-form.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import type { Problem } from '../../shell/visit.ts';
import { fields } from './explain-staff.ts';

/** Why somebody was not taken for a member of staff, in the words of the contract. */
export interface NotProvedAnswer {
  __typename: 'NotProved';
  problem: string;
  minutes?: number | null;
}

/** The fields of a page by the names that the contract has for them. */
const pageFields: Record<string, string> = { password: fields.password, code: fields.code };

/** The problems of a form here. `refused`: the word for "not recognised" that fits the form. */
export function staffProblems(answer: NotProvedAnswer | Refused, refused: string): Problem[] {
  if (answer.__typename === 'NotProved') {
    return [{ field: '', problem: answer.problem === 'not_recognised' ? refused : answer.problem, limit: answer.minutes ?? null }];
  }
  return problemsOf(answer).map((each) => ({ ...each, field: pageFields[each.field] ?? each.field }));
}

const proofFields = [fields.proofPassword, fields.proofCode, fields.proofPasskey];

/** What shows again who is there, as it was typed or as the device answered; null where nothing of it was filled in. */
export function proofOf(form: SubmittedForm): { password: string; code: string; passkey: string } | null {
  if (proofFields.every((field) => form.text(field) === '')) return null;
  return { password: form.text(fields.proofPassword), code: form.text(fields.proofCode), passkey: form.text(fields.proofPasskey) };
}

/** Asks for the proof that a form lacks: also one that comes from the page of a failure, where no secret is kept. */
export const askForProof = (context: Readonly<RouterContextProvider>) => refuse(context, [{ field: '', problem: 'proof_missing' }]);

/** A password with one-time codes as it was set up. */
export const passwordOf = (form: SubmittedForm): { signInName: string; password: string; secret: string; code: string } => ({
  signInName: form.text(fields.signInName),
  password: form.text(fields.password),
  secret: form.text(fields.key),
  code: form.text(fields.code),
});
