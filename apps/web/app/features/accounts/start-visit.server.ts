import { redirect, type RouterContextProvider } from 'react-router';
import type { Session } from '../../security/session-cookie.ts';
import { keptFormOf } from '../../shell/unsent-form.ts';
import { visitOf } from '../../shell/visit.ts';
import { wayBack } from './way-back.rules.ts';

type Context = Readonly<RouterContextProvider>;

/** The session in a token of the API: `m.TOKEN` or `s.TOKEN`. */
function sessionOf(token: string): Session {
  const [kind, secret] = token.split('.');
  if ((kind !== 'm' && kind !== 's') || secret === undefined) throw new Error('The API gave a token of an unknown kind.');
  return { kind, token: secret };
}

/** The page on which somebody begins who came from nowhere in particular. */
const ownPage = (language: string, kind: Session['kind']): string => `/${language}/${kind === 'm' ? 'mine' : 'staff'}`;

/** Signs in on this device. */
export function startVisit(context: Context, token: string): void {
  visitOf(context).signIn(sessionOf(token));
}

/** Signs in and goes on to where the visitor was; with an unsent form in the pocket the page stays, so that it can be sent. */
export function arrive(context: Context, token: string) {
  startVisit(context, token);
  return keptFormOf(visitOf(context).submitted) === null ? toWhereTheyWere(context) : null;
}

/** To where the visitor came from, or to their own page. Only for somebody who is signed in. */
export function toWhereTheyWere(context: Context): Response {
  const { language, session, url } = visitOf(context);
  return redirect(wayBack(url, ownPage(language, session?.kind ?? 'm')));
}
