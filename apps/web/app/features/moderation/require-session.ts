import { data, type RouterContextProvider } from 'react-router';
import { toSignIn } from '../../api-client/ask.ts';
import { visitOf } from '../../shell/visit.ts';

/**
 * For pages that nobody can read signed out: leads there and back. A form that was sent after the session had ended comes back with
 * all that was typed. What a session may do is for the API to decide.
 */
export function requireSession(context: Readonly<RouterContextProvider>): void {
  const { session, submitted } = visitOf(context);
  if (session !== null) return;
  throw submitted === null ? toSignIn(context) : data({ code: 'signed_out' }, 401);
}
