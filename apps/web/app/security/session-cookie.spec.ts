import { expect, test } from '@jest/globals';
import { endedCookie, readSessionCookie, sessionCookie, type Session } from './session-cookie.ts';

const key = new Uint8Array(32).fill(7);
const otherKey = new Uint8Array(32).fill(8);
const settings = { webKey: key, secure: true };
const member: Session = { kind: 'm', token: 'a'.repeat(43) };
const staff: Session = { kind: 's', token: 'b'.repeat(43) };
const minute = 60;
const start = 1_800_000_000;

const sent = (setCookie: string): string => setCookie.split(';')[0] ?? '';
const readAfter = (session: Session, seconds: number) =>
  readSessionCookie(sent(sessionCookie(session, settings, start)), settings, start + seconds);

test('a session comes back as it was written', () => {
  expect(readAfter(member, 1)).toEqual({ kind: 'session', session: member, refresh: false });
  expect(readAfter(staff, 1)).toEqual({ kind: 'session', session: staff, refresh: false });
});

test.each([
  { who: 'a member after two hours', session: member, seconds: 120 * minute, kind: 'refused' },
  { who: 'a member just before', session: member, seconds: 120 * minute - 1, kind: 'session' },
  { who: 'staff after half an hour', session: staff, seconds: 30 * minute, kind: 'refused' },
  { who: 'staff just before', session: staff, seconds: 30 * minute - 1, kind: 'session' },
])('the idle limit: $who', ({ session, seconds, kind }) => {
  expect(readAfter(session, seconds).kind).toBe(kind);
});

test('the stamp is written anew at most every five minutes', () => {
  expect(readAfter(member, 5 * minute - 1)).toMatchObject({ refresh: false });
  expect(readAfter(member, 5 * minute)).toMatchObject({ refresh: true });
});

test('a later stamp, another kind or another token cannot be forged', () => {
  const [name, value = ''] = sent(sessionCookie(member, settings, start)).split('=');
  const [kind, token, stamp, mac] = value.split('.');
  const read = (parts: (string | undefined)[]) => readSessionCookie(`${name}=${parts.join('.')}`, settings, start + 1).kind;
  expect(read([kind, token, stamp, mac])).toBe('session');
  expect(read([kind, token, (start + 9999).toString(36), mac])).toBe('refused');
  expect(read(['s', token, stamp, mac])).toBe('refused');
  expect(read([kind, 'c'.repeat(43), stamp, mac])).toBe('refused');
  expect(readSessionCookie(`${name}=${value}`, { webKey: otherKey, secure: true }, start + 1).kind).toBe('refused');
});

test.each(['', 'm', 'm.x.y.z', 'x.' + 'a'.repeat(43) + '.1.2', `m.${'a'.repeat(43)}.1.2.3`, `m.${'a'.repeat(42)}<.1.2`])(
  'what is not ours is refused: "%s"',
  (value) => {
    expect(readSessionCookie(`__Host-rinnalla=${value}`, settings, start).kind).toBe('refused');
  },
);

test('over https the cookie is bound to the host, on localhost it has a name of its own', () => {
  expect(sessionCookie(member, settings, start)).toMatch(/^__Host-rinnalla=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  expect(sessionCookie(member, { webKey: key, secure: false }, start)).toMatch(/^rinnalla=.*; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(endedCookie(true)).toBe('__Host-rinnalla=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0');
  expect(readSessionCookie(sent(sessionCookie(member, { webKey: key, secure: false }, start)), settings, start)).toEqual({ kind: 'none' });
});
