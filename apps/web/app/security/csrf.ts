import { createHmac } from 'node:crypto';
import { sameText, type Session } from './session-cookie.ts';

/** The token that every form of a signed-in page carries: bound to the session, so that one from elsewhere does not fit. */
export function csrfToken(session: Session, webKey: Uint8Array): string {
  return createHmac('sha256', webKey).update(`csrf\0${session.kind}\0${session.token}`).digest('base64url').slice(0, 32);
}

export const isCsrfToken = (token: string | null, session: Session, webKey: Uint8Array): boolean =>
  token !== null && sameText(token, csrfToken(session, webKey));
