import type { RouterContextProvider } from 'react-router';
import { visitOf } from '../shell/visit.ts';
import { ask } from './ask.ts';
import { callApi, type ApiDocument } from './call-api.ts';
import { refuse } from './reply-to-form.ts';

type Context = Readonly<RouterContextProvider>;

/** Asks the API for a form with secrets, which no error page keeps: null while the API is away, so that the form itself comes back. */
export async function askForSecrets<Data, Variables>(
  context: Context,
  document: ApiDocument<Data, Variables>,
  variables: Variables,
): Promise<Data | null> {
  const { session, settings } = visitOf(context);
  const answer = await callApi({ session, port: settings.apiPort }, document, variables);
  if (answer.kind === 'unavailable') return null;
  return answer.kind === 'data' ? answer.data : ask(context, document, variables);
}

/** The answer to a form while the API is away. */
export const unavailable = (context: Context) => refuse(context, [{ field: '', problem: 'unavailable' }], 503);
