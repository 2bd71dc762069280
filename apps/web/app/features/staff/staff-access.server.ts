import {
  AddStaffPasskeyDocument,
  EndStaffSessionsDocument,
  RemoveStaffFactorDocument,
  SetStaffPasswordDocument,
  type StaffProofInput,
} from '@rinnalla/contract';
import { redirect, type RouterContextProvider } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { refuse } from '../../api-client/reply-to-form.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { visitOf } from '../../shell/visit.ts';
import { fields } from './explain-staff.ts';
import { askForProof, passwordOf, proofOf, staffProblems } from './staff-form.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Changes how somebody signs in, by the form that was sent. */
export async function changeAccess(context: Context, form: SubmittedForm) {
  if (form.name === 'remove-factor' && form.text('factor') === '') return refuse(context, [{ field: 'factor', problem: 'empty' }]);
  const proof = proofOf(form);
  if (proof === null) return askForProof(context);
  const answer = await askForChange(context, form, proof);
  return answer.__typename === 'AccessChanged' ? done(context, 'changed') : refuse(context, staffProblems(answer, 'proof_refused'));
}

async function askForChange(context: Context, form: SubmittedForm, proof: StaffProofInput) {
  if (form.name === 'add-passkey') {
    const input = { response: form.text(fields.passkey), name: form.text(fields.passkeyName) };
    return (await ask(context, AddStaffPasskeyDocument, { input, proof })).addStaffPasskey;
  }
  if (form.name === 'set-password') {
    return (await ask(context, SetStaffPasswordDocument, { input: passwordOf(form), proof })).setStaffPassword;
  }
  return (await ask(context, RemoveStaffFactorDocument, { factorId: form.text('factor'), proof })).removeStaffFactor;
}

/** Ends the session that was named, or all the others. One that is over already has ended too. */
export async function endSessions(context: Context, form: SubmittedForm) {
  const id = form.text('session');
  await ask(context, EndStaffSessionsDocument, id === '' ? {} : { id });
  return done(context, 'ended');
}

const done = (context: Context, what: string): Response => redirect(`/${visitOf(context).language}/staff/access?done=${what}`);
