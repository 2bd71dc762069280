import { EnterDemoDocument, SignInDocument, SignInWithPasswordDocument } from '@rinnalla/contract';
import type { RouterContextProvider } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { callApi } from '../../api-client/call-api.ts';
import { emptyAmong, refuse } from '../../api-client/reply-to-form.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { visitOf } from '../../shell/visit.ts';
import { phraseField } from './phrase-offer.ts';
import { isOnlyShowing } from './secret-field.tsx';
import { nameField, passwordField } from './sign-in-fields.ts';
import { arrive } from './start-visit.server.ts';
import { wayInProblem } from './way-in-problem.ts';

type Context = Readonly<RouterContextProvider>;

/** Signs in with the twelve words. */
export async function signInWithPhrase(context: Context, form: SubmittedForm) {
  const visit = visitOf(context);
  if (isOnlyShowing(form)) return null;
  const phrase = form.text(phraseField);
  if (phrase === '') return refuse(context, emptyAmong(form, [phraseField]));
  const answer = await callApi({ session: visit.session, port: visit.settings.apiPort }, SignInDocument, { phrase });
  if (answer.kind !== 'data') return refuse(context, [{ field: phraseField, problem: 'unavailable' }], 503);
  const { signIn } = answer.data;
  return signIn.__typename === 'SignedIn' ? arrive(context, signIn.token) : refuse(context, [wayInProblem(phraseField, signIn)]);
}

/** Signs in with a sign-in name and a password. An unknown name and a wrong password are answered alike. */
export async function signInWithPassword(context: Context, form: SubmittedForm) {
  const visit = visitOf(context);
  if (isOnlyShowing(form)) return null;
  const [name, password] = [form.text(nameField), form.text(passwordField)];
  const empty = emptyAmong(form, [nameField, passwordField]);
  if (empty.length > 0) return refuse(context, empty);
  const caller = { session: visit.session, port: visit.settings.apiPort };
  const answer = await callApi(caller, SignInWithPasswordDocument, { name, password });
  if (answer.kind !== 'data') return refuse(context, [{ field: passwordField, problem: 'unavailable' }], 503);
  const { signInWithPassword: signed } = answer.data;
  return signed.__typename === 'SignedIn' ? arrive(context, signed.token) : refuse(context, [wayInProblem(passwordField, signed)]);
}

/** Enters the demo as one of its accounts. */
export async function enterDemo(context: Context, form: SubmittedForm) {
  const { enterDemo: entered } = await ask(context, EnterDemoDocument, { accountId: form.text('account') });
  return entered.__typename === 'SignedIn' ? arrive(context, entered.token) : refuse(context, [{ field: '', problem: 'not_found' }]);
}
