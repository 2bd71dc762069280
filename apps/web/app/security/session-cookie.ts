import { createHmac, timingSafeEqual } from 'node:crypto';

/** A signed-in session: `m` a sealed member's, `s` a staff account's. `token`: 256 bits, base64url; only the API can open it. */
export interface Session {
  kind: 'm' | 's';
  token: string;
}

/** `webKey`: 32 secret bytes. `secure`: whether the site's address is https; the `__Host-` prefix works only there. */
export interface CookieSettings {
  webKey: Uint8Array;
  secure: boolean;
}

export type CookieReading =
  | { kind: 'none' }
  | { kind: 'refused'; reason: 'malformed' | 'forged' }
  /** Ours, and unused for too long. The server still has the session, which is to be ended. */
  | { kind: 'refused'; reason: 'idle'; session: Session }
  | { kind: 'session'; session: Session; refresh: boolean };

const minute = 60;
/** After so many seconds without a request a session is over on this device. */
const idleLimit: Record<Session['kind'], number> = { m: 120 * minute, s: 30 * minute };
/** The stamp is written anew at most this often, in seconds. */
const refreshAfter = 5 * minute;
const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

export const cookieName = (secure: boolean): string => (secure ? '__Host-rinnalla' : 'rinnalla');

const attributes = (secure: boolean): string => `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

function stampMac(webKey: Uint8Array, session: Session, stamp: string): string {
  return createHmac('sha256', webKey).update(`idle\0${session.kind}\0${session.token}\0${stamp}`).digest('base64url').slice(0, 22);
}

/** The `Set-Cookie` value that carries a session. `now`: seconds since the epoch, the stamp of the last request seen. */
export function sessionCookie(session: Session, { webKey, secure }: CookieSettings, now: number): string {
  const stamp = now.toString(36);
  const value = [session.kind, session.token, stamp, stampMac(webKey, session, stamp)].join('.');
  return `${cookieName(secure)}=${value}; ${attributes(secure)}`;
}

/** The `Set-Cookie` value that ends a session on this device. */
export const endedCookie = (secure: boolean): string => `${cookieName(secure)}=; ${attributes(secure)}; Max-Age=0`;

/** Reads the session from a `Cookie` header. `now`: seconds since the epoch. The absolute limit is the API's to keep. */
export function readSessionCookie(header: string | null, { webKey, secure }: CookieSettings, now: number): CookieReading {
  const start = `${cookieName(secure)}=`;
  const pair = (header ?? '').split(/; ?/).find((part) => part.startsWith(start));
  if (pair === undefined) return { kind: 'none' };
  const [kind, token = '', stamp = '', mac = '', ...rest] = pair.slice(start.length).split('.');
  if ((kind !== 'm' && kind !== 's') || !tokenPattern.test(token) || rest.length > 0) return { kind: 'refused', reason: 'malformed' };
  const session: Session = { kind, token };
  if (!sameText(mac, stampMac(webKey, session, stamp))) return { kind: 'refused', reason: 'forged' };
  const idle = now - Number.parseInt(stamp, 36);
  if (!(idle < idleLimit[kind])) return { kind: 'refused', reason: 'idle', session };
  return { kind: 'session', session, refresh: idle >= refreshAfter };
}

/** Seconds until the session of a cookie is over on this device, if nothing else is asked; 0 for none. The cookie has been read, and is ours. */
export function idlesIn(header: string | null, secure: boolean, now: number): number {
  const start = `${cookieName(secure)}=`;
  const pair = (header ?? '').split(/; ?/).find((part) => part.startsWith(start));
  const [kind, , stamp = ''] = (pair ?? '').slice(start.length).split('.');
  return kind === 'm' || kind === 's' ? Math.max(0, Number.parseInt(stamp, 36) + idleLimit[kind] - now) : 0;
}

/** Compares two texts in a time that does not tell where they differ. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
