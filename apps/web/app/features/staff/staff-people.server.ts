import {
  ChangeStaffRolesDocument,
  InviteStaffDocument,
  ResetStaffFactorsDocument,
  SetStaffActiveDocument,
  type StaffProofInput,
  type StaffRole,
} from '@rinnalla/contract';
import { isLanguage } from '@rinnalla/i18n';
import { redirect, type RouterContextProvider } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { refuse } from '../../api-client/reply-to-form.ts';
import { pageData } from '../../shell/page-data.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { visitOf } from '../../shell/visit.ts';
import { staffRoles } from './role-names.ts';
import { askForProof, proofOf, staffProblems } from './staff-form.server.ts';

type Context = Readonly<RouterContextProvider>;

const rolesOf = (form: SubmittedForm): StaffRole[] => staffRoles.filter((role) => form.choices('roles').includes(role));

/** Invites somebody; the page then shows the code. */
export async function inviteStaff(context: Context, form: SubmittedForm) {
  const language = form.text('language');
  if (!isLanguage(language)) return refuse(context, [{ field: 'language', problem: 'empty' }]);
  const input = { submission: form.submission, name: form.text('name'), roles: rolesOf(form), language };
  const proof = proofOf(form);
  const { inviteStaff: answer } = await ask(context, InviteStaffDocument, { input, proof });
  if (answer.__typename !== 'StaffInvited') return refuse(context, staffProblems(answer, refusedProof(proof)));
  return pageData({ code: answer.code });
}

/** Changes somebody's account, by the form that was sent. With a new join code the page shows it. */
export async function changePerson(context: Context, form: SubmittedForm, personId: string) {
  if (form.name === 'reset') return resetFactors(context, form, personId);
  const proof = proofOf(form);
  const answer =
    form.name === 'roles'
      ? (await ask(context, ChangeStaffRolesDocument, { personId, roles: rolesOf(form), proof })).changeStaffRoles
      : (await ask(context, SetStaffActiveDocument, { personId, active: form.name === 'return' })).setStaffActive;
  if (answer.__typename !== 'StaffChanged') return refuse(context, staffProblems(answer, refusedProof(proof)));
  return redirect(`/${visitOf(context).language}/staff/people/${personId}?done=saved`);
}

/** What is said where the API did not take a proof: that it failed, or that one is asked for. */
const refusedProof = (proof: StaffProofInput | null): string => (proof === null ? 'proof_missing' : 'proof_refused');

async function resetFactors(context: Context, form: SubmittedForm, personId: string) {
  const proof = proofOf(form);
  if (proof === null) return askForProof(context);
  const { resetStaffFactors: answer } = await ask(context, ResetStaffFactorsDocument, { submission: form.submission, personId, proof });
  if (answer.__typename !== 'StaffInvited') return refuse(context, staffProblems(answer, 'proof_refused'));
  return pageData({ code: answer.code });
}
