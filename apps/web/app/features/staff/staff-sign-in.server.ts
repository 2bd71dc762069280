import {
  JoinStaffWithPasskeyDocument,
  JoinStaffWithPasswordDocument,
  SignInStaffDocument,
  SignInStaffWithPasskeyDocument,
  StaffInvitationDocument,
} from '@rinnalla/contract';
import { data, redirect, type RouterContextProvider } from 'react-router';
import { askForSecrets, unavailable } from '../../api-client/ask-for-secrets.ts';
import { callApi } from '../../api-client/call-api.ts';
import { emptyAmong, refuse } from '../../api-client/reply-to-form.ts';
import { pageData } from '../../shell/page-data.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { visitOf, type Problem } from '../../shell/visit.ts';
import { arrive, startVisit } from '../accounts/start-visit.server.ts';
import { fields } from './explain-staff.ts';
import { passwordOf, staffProblems, type NotProvedAnswer } from './staff-form.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Signs in with name, password and one-time code. What is missing is said before anything is asked of the API. */
export async function signInWithPassword(context: Context, form: SubmittedForm) {
  const { signInName, password, code } = passwordOf(form);
  const missing = emptyAmong(form, [fields.signInName, fields.password, fields.code]);
  if (missing.length > 0) return refuse(context, missing);
  const visit = visitOf(context);
  const caller = { session: visit.session, port: visit.settings.apiPort };
  const answer = await callApi(caller, SignInStaffDocument, { signInName, password, code });
  return answer.kind === 'data' ? settle(context, answer.data.signInStaff, 'not_recognised') : unavailable(context);
}

export async function signInWithPasskey(context: Context, form: SubmittedForm) {
  const visit = visitOf(context);
  const caller = { session: visit.session, port: visit.settings.apiPort };
  const answer = await callApi(caller, SignInStaffWithPasskeyDocument, { response: form.text(fields.passkey) });
  return answer.kind === 'data' ? settle(context, answer.data.signInStaffWithPasskey, 'passkey_refused') : unavailable(context);
}

function settle(context: Context, answer: { __typename: 'SignedIn'; token: string } | NotProvedAnswer, refused: string) {
  return answer.__typename === 'NotProved' ? refuse(context, staffProblems(answer, refused)) : arrive(context, answer.token);
}

/** Shows whom a join code invites and what they can choose from, or says that it does not work. */
export async function showInvitation(context: Context, form: SubmittedForm, problems: Problem[] = []) {
  const code = form.text(fields.joinCode);
  if (code === '') return refuse(context, [{ field: fields.joinCode, problem: 'empty' }]);
  const answer = await askForSecrets(context, StaffInvitationDocument, { code });
  if (answer === null) return form.name === 'join-code' ? unavailable(context) : showAgain(context, code);
  const { staffInvitation: invitation } = answer;
  if (invitation === null || invitation === undefined) return refuse(context, [{ field: fields.joinCode, problem: 'unusable' }]);
  visitOf(context).problems = problems;
  return data(pageData({ invitation, code }), problems.length > 0 ? 422 : 200);
}

/** While the API is away nobody knows whom the code invites; the form that was sent stands there with it, to be sent again. */
function showAgain(context: Context, code: string) {
  unavailable(context);
  return data(pageData({ invitation: null, code }), 503);
}

/** Joins by a code with what was set up, and signs in. With a mistake in the form the code stays good. */
export async function joinStaff(context: Context, form: SubmittedForm) {
  if (form.name === 'join-passkey' && !form.has(fields.passkey)) return showInvitation(context, form);
  const answer = await askToJoin(context, form);
  if (answer === null) return showAgain(context, form.text(fields.joinCode));
  if (answer.__typename === 'JoinCodeNotUsable') return refuse(context, [{ field: fields.joinCode, problem: 'unusable' }]);
  if (answer.__typename !== 'SignedIn') return showInvitation(context, form, staffProblems(answer, 'passkey_refused'));
  startVisit(context, answer.token);
  return redirect(`/${visitOf(context).language}/staff`);
}

async function askToJoin(context: Context, form: SubmittedForm) {
  const code = form.text(fields.joinCode);
  if (form.name === 'join-password') {
    return (await askForSecrets(context, JoinStaffWithPasswordDocument, { code, input: passwordOf(form) }))?.joinStaffWithPassword ?? null;
  }
  const input = { response: form.text(fields.passkey), name: form.text(fields.passkeyName) };
  return (await askForSecrets(context, JoinStaffWithPasskeyDocument, { code, input }))?.joinStaffWithPasskey ?? null;
}
