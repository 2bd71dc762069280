import {
  JoinStaffWithPasskeyDocument,
  JoinStaffWithPasswordDocument,
  SignInStaffDocument,
  SignInStaffWithPasskeyDocument,
  StaffInvitationDocument,
} from '@rinnalla/contract';
import { data, redirect, type RouterContextProvider } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { callApi } from '../../api-client/call-api.ts';
import { refuse } from '../../api-client/reply-to-form.ts';
import { pageData } from '../../shell/page-data.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { keptFormOf } from '../../shell/unsent-form.ts';
import { visitOf, type Problem } from '../../shell/visit.ts';
import { startVisit, toWhereTheyWere } from '../accounts/start-visit.server.ts';
import { fields } from './explain-staff.ts';
import { passwordOf, staffProblems, type NotProvedAnswer } from './staff-form.server.ts';

type Context = Readonly<RouterContextProvider>;

const unavailable: Problem[] = [{ field: '', problem: 'unavailable' }];

/** Signs in with name, password and one-time code. What is missing is said before anything is asked of the API. */
export async function signInWithPassword(context: Context, form: SubmittedForm) {
  const { signInName, password, code } = passwordOf(form);
  const missing = [fields.signInName, fields.password, fields.code].filter((field) => form.text(field) === '');
  if (missing.length > 0)
    return refuse(
      context,
      missing.map((field) => ({ field, problem: 'empty' })),
    );
  const visit = visitOf(context);
  const caller = { session: visit.session, port: visit.settings.apiPort };
  const answer = await callApi(caller, SignInStaffDocument, { signInName, password, code });
  return answer.kind === 'data' ? arrive(context, answer.data.signInStaff, 'not_recognised') : refuse(context, unavailable, 503);
}

export async function signInWithPasskey(context: Context, form: SubmittedForm) {
  const visit = visitOf(context);
  const caller = { session: visit.session, port: visit.settings.apiPort };
  const answer = await callApi(caller, SignInStaffWithPasskeyDocument, { response: form.text(fields.passkey) });
  return answer.kind === 'data'
    ? arrive(context, answer.data.signInStaffWithPasskey, 'passkey_refused')
    : refuse(context, unavailable, 503);
}

/** Goes on to where the visitor was; with an unsent form in the pocket the page stays, so that it can be sent. */
function arrive(context: Context, answer: { __typename: 'SignedIn'; token: string } | NotProvedAnswer, refused: string) {
  if (answer.__typename === 'NotProved') return refuse(context, staffProblems(answer, refused));
  startVisit(context, answer.token);
  return keptFormOf(visitOf(context).submitted) === null ? toWhereTheyWere(context) : null;
}

/** Shows whom a join code invites and what they can choose from, or says that it does not work. */
export async function showInvitation(context: Context, form: SubmittedForm, problems: Problem[] = []) {
  const code = form.text(fields.joinCode);
  if (code === '') return refuse(context, [{ field: fields.joinCode, problem: 'empty' }]);
  const { staffInvitation } = await ask(context, StaffInvitationDocument, { code });
  if (staffInvitation === null || staffInvitation === undefined) return refuse(context, [{ field: fields.joinCode, problem: 'unusable' }]);
  visitOf(context).problems = problems;
  return data(pageData({ invitation: staffInvitation, code }), problems.length > 0 ? 422 : 200);
}

/** Joins by a code with what was set up, and signs in. With a mistake in the form the code stays good. */
export async function joinStaff(context: Context, form: SubmittedForm) {
  const answer = await askToJoin(context, form);
  if (answer.__typename === 'JoinCodeNotUsable') return refuse(context, [{ field: fields.joinCode, problem: 'unusable' }]);
  if (answer.__typename !== 'SignedIn') return showInvitation(context, form, staffProblems(answer, 'passkey_refused'));
  startVisit(context, answer.token);
  return redirect(`/${visitOf(context).language}/staff`);
}

async function askToJoin(context: Context, form: SubmittedForm) {
  const code = form.text(fields.joinCode);
  if (form.name === 'join-password') {
    return (await ask(context, JoinStaffWithPasswordDocument, { code, input: passwordOf(form) })).joinStaffWithPassword;
  }
  const input = { response: form.text(fields.passkey), name: form.text(fields.passkeyName) };
  return (await ask(context, JoinStaffWithPasskeyDocument, { code, input })).joinStaffWithPasskey;
}
