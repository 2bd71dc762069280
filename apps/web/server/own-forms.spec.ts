import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CareInTextDocument } from '@rinnalla/contract';
import { m, renderIn } from '@rinnalla/i18n';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { csrfToken } from '../app/security/csrf.ts';
import { sessionCookie, type Session } from '../app/security/session-cookie.ts';
import { endWeb, startWeb, type WebUnderTest } from './web-under-test.ts';

// The built web process before an API that is there, away, or knows no session any more: whose form changes what, and what is kept of it.
const member: Session = { kind: 'm', token: 'a'.repeat(43) };
const staff: Session = { kind: 's', token: 'b'.repeat(43) };
const now = Math.floor(Date.now() / 1000);
const written = 'Tämä viesti pelästytti minut.';

let api: Server;
let web: WebUnderTest;
let mood: 'there' | 'away' | 'knows no session';
/** What the API was asked, by the session that asked; `reading`: whether a form that was turned down tells of danger. */
const asked: string[] = [];

const myStaffAccess = {
  signInName: null,
  factors: [{ id: '1', kind: 'totp' }],
  staffSessions: [],
  newPasskeyOptions: '{}',
  proofOptions: '{}',
};
const known = {
  boards: [],
  makeHandle: { __typename: 'HandleMade' },
  viewer: { staffName: 'Aino Lehto', roles: ['operator'], queueAlarms: [] },
  myStaffAccess,
  careInText: { level: 'none', caresFor: 'author', topics: [] },
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.url === '/page-changes') {
    const life = setInterval(() => response.write('\n'), 200);
    response.on('close', () => clearInterval(life)).write('\n');
    return;
  }
  let body = '';
  request.setEncoding('utf8').on('data', (part: string) => (body += part));
  request.on('end', () => {
    const isReading = body.includes(String(CareInTextDocument.__meta__?.['hash']));
    asked.push(isReading ? 'reading' : (request.headers.authorization ?? 'nobody'));
    const isRefused = mood === 'knows no session' && request.headers.authorization !== undefined;
    if (mood === 'away') response.statusCode = 503;
    response.end(JSON.stringify(isRefused ? { errors: [{ extensions: { code: 'SIGNED_OUT' } }] } : { data: known }));
  });
}

beforeAll(async () => {
  api = createServer(answer).listen(0, '127.0.0.1');
  await once(api, 'listening');
  web = await startWeb({ API_PORT: String((api.address() as AddressInfo).port) });
}, 20_000);
afterAll(async () => {
  await endWeb(web);
  api.closeAllConnections();
  api.close();
}, 20_000);
beforeEach(() => {
  mood = 'there';
});

interface Sending {
  readonly as?: Session;
  /** Since when the session was not used, in seconds. */
  readonly idle?: number;
  readonly origin?: string;
}

function send(path: string, fields: Record<string, string>, { as, idle = 0, origin = web.site }: Sending = {}): Promise<Response> {
  const cookie = as === undefined ? '' : sessionCookie(as, { webKey: web.key, secure: false }, now - idle).split(';')[0];
  return fetch(web.address + path, {
    method: 'POST',
    headers: { origin, ...(cookie === '' ? {} : { cookie: cookie ?? '' }) },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}

const tokenOf = (session: Session): string => csrfToken(session, web.key);
const readBoards = (): Promise<Response> => fetch(`${web.address}/fi/boards`);
/** Whether the guests' page of the boards has to be made anew. */
async function isMadeAnew(): Promise<boolean> {
  const before = asked.length;
  expect((await readBoards()).status).toBe(200);
  return asked.length > before;
}
/** Reads until the page comes from memory: the cache opens once the API's changes are heard. */
async function keepBoards(): Promise<void> {
  while (await isMadeAnew());
}

const report = '/fi/posts/11111111-1111-1111-1111-111111111111/report';
const reportFields = { form: 'report', category: 'spam', explanation: written, submission: 'abcdefghijklmnopqrstuv' };
const handle = { form: 'handle', name: 'Koivu' };

test.each<[string, () => Promise<Response>]>([
  ['a form from another site', () => send('/fi/mine/handles', handle, { as: member, origin: 'https://evil.example' })],
  ['a form without the token of its session', () => send('/fi/mine/handles', handle, { as: member })],
  ['a guest’s report', () => send(report, reportFields)],
  ['somebody who fails to sign in', () => send('/fi/sign-in', { form: 'sign-in', secret_phrase: '' })],
  ['a form to a page that is not there', () => send('/fi/nowhere', { a: 'b' })],
])('%s leaves the guests’ pages where they are', async (_name, sendIt) => {
  await keepBoards();
  await sendIt();
  expect(await isMadeAnew()).toBe(false);
});

test('a form of a session that the API no longer knows leaves them too', async () => {
  await keepBoards();
  mood = 'knows no session';
  expect((await send('/fi/mine/handles', { ...handle, csrf: tokenOf(member) }, { as: member })).status).toBe(401);
  expect(await isMadeAnew()).toBe(false);
});

test('control: after a form of somebody who is signed in every page is made anew', async () => {
  await keepBoards();
  expect((await send('/fi/mine/handles', { ...handle, csrf: tokenOf(member) }, { as: member })).status).toBe(302);
  expect(await isMadeAnew()).toBe(true);
});

test.each<[string, Sending]>([
  ['was unused for too long', { as: member, idle: 3 * 3600 }],
  ['is gone from the browser', {}],
])('a report filled in by a member whose session %s is not sent as a guest’s; both ways on carry the text', async (_name, sending) => {
  const before = asked.filter((who) => who === 'nobody').length;
  const answered = await send(report, { ...reportFields, csrf: tokenOf(member) }, sending);
  const html = await answered.text();
  expect(answered.status).toBe(401);
  expect(html).toContain(`<blockquote class="kept-text">${written}</blockquote>`);
  expect(html).toContain('action="/fi/sign-in"');
  expect(html).toContain(`action="${report}"`);
  expect(html).toContain(`<input type="hidden" name="explanation" value="${written}"/>`);
  expect(html).toContain('name="submission" value="abcdefghijklmnopqrstuv"');
  expect(html).toContain(renderIn('fi', m.shell_send_without));
  expect(asked.filter((who) => who === 'nobody').length).toBe(before);
});

test('a member’s report whose session the API no longer knows offers both ways too; another form only to sign in', async () => {
  mood = 'knows no session';
  const [reporting, writing] = [
    await send(report, { ...reportFields, csrf: tokenOf(member) }, { as: member }),
    await send('/fi/mine/handles', { ...handle, csrf: tokenOf(member) }, { as: member }),
  ];
  expect([reporting.status, writing.status]).toEqual([401, 401]);
  expect(await reporting.text()).toContain(renderIn('fi', m.shell_send_without));
  expect(await writing.text()).not.toContain(renderIn('fi', m.shell_send_without));
});

test('control: what a guest filled in is sent as a guest’s', async () => {
  const before = asked.filter((who) => who === 'nobody').length;
  expect((await send(report, { ...reportFields, goodFaith: 'yes' })).status).not.toBe(401);
  expect(asked.filter((who) => who === 'nobody').length).toBeGreaterThan(before);
});

const setUp = { signInName: 'aino.lehto', secret_password: 'hidden hidden hidden', secret_code: '123456', secret_key: 'A'.repeat(32) };

test('who joins while the API is away has the form again with code and name, and is asked for the secrets', async () => {
  mood = 'away';
  const answered = await send('/fi/staff/join', { form: 'join-password', secret_join_code: 'AAAA-BBBB', ...setUp });
  const html = await answered.text();
  expect(answered.status).toBe(503);
  expect(html).toMatch(/<input[^>]*name="signInName"[^>]*value="aino.lehto"/);
  expect(html).toContain('name="secret_join_code" value="AAAA-BBBB"');
  expect(html).toContain(`name="secret_key" value="${setUp.secret_key}"`);
  expect(html).toContain(renderIn('fi', m.forms_problem_unavailable));
  expect(html).not.toMatch(/hidden hidden hidden|123456/);
});

test('a change of one’s ways in that met no API leads back to its form, with what was typed but the secrets', async () => {
  mood = 'away';
  const typed = { form: 'set-password', csrf: tokenOf(staff), ...setUp, secret_proof_password: 'hidden too', secret_proof_code: '654321' };
  const failed = await send('/fi/staff/access', typed, { as: staff });
  const page = await failed.text();
  expect(failed.status).toBe(503);
  expect(page).toMatch(/<[^>]*name="signInName"[^>]*value="aino.lehto"/);
  expect(page).not.toMatch(/hidden hidden hidden|hidden too|123456|654321/);
  mood = 'there';
  const again = await send('/fi/staff/access', { form: 'set-password', signInName: 'aino.lehto', csrf: tokenOf(staff) }, { as: staff });
  const html = await again.text();
  expect(again.status).toBe(422);
  expect(html).toContain(renderIn('fi', m.staff_proof_missing));
  expect(html).toMatch(/<input[^>]*name="signInName"[^>]*value="aino.lehto"/);
});
