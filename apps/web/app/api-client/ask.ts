import { data, redirect, type RouterContextProvider } from 'react-router';
import { visitOf } from '../shell/visit.ts';
import { callApi, type ApiDocument } from './call-api.ts';

type Context = Readonly<RouterContextProvider>;

/**
 * Asks the API in the name of the visitor and returns its data; for loaders and actions alike. Otherwise throws what the shell
 * turns into a page: 503 while the API cannot be reached, 403, and for an ended session the way to sign in. A form on its way
 * comes back on that page with all that was typed and the same submission key.
 */
export async function ask<Data, Variables>(context: Context, document: ApiDocument<Data, Variables>, variables: Variables): Promise<Data> {
  const visit = visitOf(context);
  const answer = await callApi({ session: visit.session, port: visit.settings.apiPort }, document, variables);
  switch (answer.kind) {
    case 'data':
      return answer.data;
    case 'forbidden':
      throw data({ code: 'forbidden' }, 403);
    case 'unavailable':
      throw data({ code: 'unavailable' }, 503);
    case 'signed_out':
      visit.signOut();
      throw visit.submitted === null ? toSignIn(context) : data({ code: 'signed_out' }, 401);
  }
}

/** The way to the sign-in page and back to this one. */
export function toSignIn(context: Context): Response {
  const { language, url } = visitOf(context);
  return redirect(`/${language}/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`);
}

/** The value itself, or the page "not found": for loaders, `const board = found(data.board)`. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw data({ code: 'not_found' }, 404);
  return value;
}
