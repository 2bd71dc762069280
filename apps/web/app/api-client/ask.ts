import { data, redirect, type RouterContextProvider } from 'react-router';
import { csrfField } from '../shell/submitted-form.ts';
import { visitOf } from '../shell/visit.ts';
import { callApi, type ApiDocument } from './call-api.ts';

type Context = Readonly<RouterContextProvider>;

/**
 * Asks the API in the name of the visitor and returns its data; for loaders and actions alike. Otherwise throws what the shell
 * turns into a page: 503 while the API cannot be reached, 403, for a closed account what it still can do, and for an ended session the way to sign in. A form on its way
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
    case 'closed':
      throw closed(context);
    case 'unavailable':
      throw data({ code: 'unavailable' }, 503);
    case 'signed_out':
      visit.signOut();
      visit.isOwnForm = false;
      throw signedOut(context);
  }
}

/** For pages that nobody can read signed out. What a session may do is for the API to decide. */
export function requireSession(context: Context): void {
  if (visitOf(context).session === null) throw signedOut(context);
}

/**
 * For a form that guests send too: somebody who filled it in signed in is not taken for a guest because their session has ended
 * meanwhile. They are asked, with all that they typed, whether to sign in or to send it without.
 */
export function asWhoTheyWere(context: Context): void {
  const visit = visitOf(context);
  visit.guestsMaySend = true;
  if (visit.submitted?.has(csrfField)) requireSession(context);
}

/** The way to the sign-in page and back to this one; a form that was sent after the session had ended comes back with all that was typed. */
function signedOut(context: Context) {
  const { language, url, submitted } = visitOf(context);
  if (submitted !== null) return data({ code: 'signed_out' }, 401);
  return redirect(`/${language}/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`);
}

/** To the page that says what a closed account can still do; a form that was on its way stays there to be copied. */
function closed(context: Context) {
  const { language, submitted } = visitOf(context);
  return submitted === null ? redirect(`/${language}/closed`) : data({ code: 'closed' }, 403);
}

/** The value itself, or the page "not found": for loaders, `const board = found(data.board)`. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw data({ code: 'not_found' }, 404);
  return value;
}
