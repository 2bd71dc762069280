import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sessionCookie, type Session } from '../app/security/session-cookie.ts';
import { endWeb, startWeb, type WebUnderTest } from './web-under-test.ts';

// The built web process behind https, and an API that lets everybody in: what becomes of a session on the way to the browser.
const member: Session = { kind: 'm', token: 'a'.repeat(43) };
const fresh: Session = { kind: 'm', token: 'b'.repeat(43) };
const now = Math.floor(Date.now() / 1000);
const site = 'https://forum.example';

let api: Server;
let web: WebUnderTest;
/** What the API was asked, by the session that asked. */
const asked: string[] = [];

beforeAll(async () => {
  api = createServer((request, response) => {
    if (request.url === '/documents') asked.push(request.headers.authorization ?? 'nobody');
    request.resume();
    request.on('end', () => {
      const signedIn = { __typename: 'SignedIn', token: `m.${fresh.token}` };
      const myStaffAccess = { factors: [], staffSessions: [], newPasskeyOptions: '{}', proofOptions: '{}' };
      const own = {
        waysIn: ['demo'],
        ownSessions: [],
        viewer: { staffName: 'Aino Lehto', roles: ['operator'], queueAlarms: [] },
        myStaffAccess,
      };
      const data = { signIn: signedIn, signInWithPassword: signedIn, signOut: { done: true }, ...own };
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
    });
  }).listen(0, '127.0.0.1');
  await once(api, 'listening');
  const { port } = api.address() as AddressInfo;
  web = await startWeb({ RINNALLA_MODE: 'production', RINNALLA_URL: site, API_PORT: String(port) });
}, 20_000);
afterAll(async () => {
  await endWeb(web);
  api.close();
});
beforeEach(() => {
  asked.length = 0;
});

const cookieOf = (session: Session, at: number): string =>
  sessionCookie(session, { webKey: web.key, secure: true }, at).split(';')[0] ?? '';
const signIn = (fields: Record<string, string>): Promise<Response> =>
  fetch(`${web.address}/fi/sign-in`, {
    method: 'POST',
    headers: { origin: site },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

test.each([
  ['the words', { form: 'sign-in', secret_phrase: 'word '.repeat(12) }],
  [
    'a name and a password',
    { form: 'sign-in-password', sign_in_name: 'lusab-badon-gutik-tugad', secret_password: 'long enough to be one' },
  ],
])('who signs in with %s gets one cookie, for this host alone, over https alone, out of reach of scripts', async (_name, fields) => {
  const answer = await signIn(fields);
  expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([302, '/fi/mine', 'no-store']);
  const [cookie = '', ...others] = answer.headers.getSetCookie();
  const [pair, ...flags] = cookie.split('; ');
  expect(others).toEqual([]);
  expect(pair).toMatch(new RegExp(`^__Host-rinnalla=m\\.${fresh.token}\\.`));
  expect(flags).toEqual(['Path=/', 'HttpOnly', 'SameSite=Lax', 'Secure']);
});

test('a form that only shows what is typed signs nobody in', async () => {
  const answer = await signIn({ form: 'sign-in', secret_phrase: 'one two three', show: 'yes', shown: 'no' });
  expect([answer.status, answer.headers.getSetCookie(), asked]).toEqual([200, [], []]);
  expect(await answer.text()).toMatch(/<textarea[^>]*>one two three<\/textarea>/);
});

test('typed words are dots at first, which a browser may keep; a password never comes back after a mistake', async () => {
  const page = await (await fetch(`${web.address}/fi/sign-in`)).text();
  const tag = (name: string): string => new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page)?.[0] ?? '';
  for (const name of ['secret_phrase', 'secret_password']) {
    expect(tag(name)).toContain('type="password"');
    expect(tag(name)).toContain('autoComplete="current-password"');
  }
  expect(tag('sign_in_name')).toContain('autoComplete="username"');
  const answer = await (await signIn({ form: 'sign-in-password', sign_in_name: '', secret_password: 'hidden hidden hidden' })).text();
  expect(answer).not.toContain('hidden hidden hidden');
});

test('a session that was unused for two hours ends on the server too', async () => {
  const answer = await fetch(`${web.address}/fi/about`, { headers: { cookie: cookieOf(member, now - 3 * 3600) } });
  while (asked.length === 0) await once(api, 'request');
  expect(asked).toEqual([`Bearer m.${member.token}`]);
  expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-rinnalla=; .*Max-Age=0/)]);
});

test('control: one in use, and one that is not ours, end nothing there', async () => {
  const stranger = sessionCookie(member, { webKey: new Uint8Array(32), secure: true }, now - 3 * 3600).split(';')[0] ?? '';
  for (const cookie of [cookieOf(member, now), stranger]) await fetch(`${web.address}/fi/about`, { headers: { cookie } });
  expect(asked).toEqual([]);
});

test.each([
  ['/fi/account', member],
  ['/fi/staff/access', { ...member, kind: 's' }],
] as [string, Session][])(
  '%s says what was done, and nothing where the address names a thing that every object has',
  async (path, session) => {
    const open = (done: string): Promise<Response> =>
      fetch(`${web.address}${path}?done=${done}`, { headers: { cookie: cookieOf(session, now) } });
    expect(await (await open('ended')).text()).toContain('notice-done');
    for (const done of ['constructor', '__proto__', 'toString']) {
      const answer = await open(done);
      expect([done, answer.status, (await answer.text()).includes('notice-done')]).toEqual([done, 200, false]);
    }
  },
);
