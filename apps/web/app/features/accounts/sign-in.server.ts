import { EnterDemoDocument, SignInDocument } from '@rinnalla/contract';
import type { RouterContextProvider } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { callApi } from '../../api-client/call-api.ts';
import { refuse } from '../../api-client/reply-to-form.ts';
import { keptFormOf } from '../../shell/unsent-form.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { visitOf } from '../../shell/visit.ts';
import { phraseField } from './phrase-offer.ts';
import { phraseProblem } from './phrase-problem.ts';
import { startVisit, toWhereTheyWere } from './start-visit.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Signs in with the twelve words. */
export async function signInWithPhrase(context: Context, form: SubmittedForm) {
  const visit = visitOf(context);
  const phrase = form.text(phraseField);
  if (phrase === '') return refuse(context, [{ field: phraseField, problem: 'empty' }]);
  const answer = await callApi({ session: visit.session, port: visit.settings.apiPort }, SignInDocument, { phrase });
  if (answer.kind !== 'data') return refuse(context, [{ field: phraseField, problem: 'unavailable' }], 503);
  const { signIn } = answer.data;
  return signIn.__typename === 'SignedIn' ? arrive(context, signIn.token) : refuse(context, [phraseProblem(signIn)]);
}

/** Enters the demo as one of its accounts. */
export async function enterDemo(context: Context, form: SubmittedForm) {
  const { enterDemo: entered } = await ask(context, EnterDemoDocument, { accountId: form.text('account') });
  return entered.__typename === 'SignedIn' ? arrive(context, entered.token) : refuse(context, [{ field: '', problem: 'not_found' }]);
}

/** Goes on to where the visitor was; with an unsent form in the pocket the page stays, so that it can be sent. */
function arrive(context: Context, token: string) {
  startVisit(context, token);
  return keptFormOf(visitOf(context).submitted) === null ? toWhereTheyWere(context) : null;
}
