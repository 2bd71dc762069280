import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { csrfToken } from '../app/security/csrf.ts';
import { sessionCookie, type Session } from '../app/security/session-cookie.ts';
import { endWeb, startWeb, type WebUnderTest } from './web-under-test.ts';

// The built web process as it runs, with no API behind it: what must hold even then.
const key = Buffer.alloc(32, 3);
const member: Session = { kind: 'm', token: 'a'.repeat(43) };
const now = Math.floor(Date.now() / 1000);
const cookie = sessionCookie(member, { webKey: key, secure: false }, now).split(';')[0] ?? '';

let web: WebUnderTest;

beforeAll(async () => {
  web = await startWeb();
}, 20_000);

afterAll(async () => {
  expect(await endWeb(web)).toEqual([0, null]);
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(web.address + path, { headers, redirect: 'manual' });

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(web.address + path, {
    method: 'POST',
    headers: { origin: web.site, ...headers },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

test.each(['fi', 'sv', 'en'])('help, about, promises and the leaving notice stand in %s while nothing else does', async (language) => {
  for (const path of ['help', 'help/card', 'help/keep', 'about', 'promises', 'leave?to=https://example.org']) {
    const answer = await get(`/${language}/${path}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(`<html lang="${language}">`);
  }
});

test('the root leads to the language that the reader asks for', async () => {
  const answer = await get('/', { 'accept-language': 'sv-FI' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/sv']);
  expect(answer.headers.get('vary')).toContain('accept-language');
});

test.each(['/de', '/fi/nothing-here', '/nothing', '/FI'])('%s is not found, in a page of ours', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('href="/fi/help"');
});

test('no page carries a script or a style of its own, or React', async () => {
  for (const path of ['/fi/help', '/fi/about', '/fi/nothing-here']) {
    const html = await (await get(path)).text();
    expect(html.match(/<script[^>]*>/g)).toEqual([expect.stringMatching(/^<script type="module" src="\/assets\/script-[\w-]+\.js">$/)]);
    expect(html).not.toMatch(/ style=|<style|__reactRouter/);
  }
});

test('reading sets no cookie; a member’s stamp is renewed', async () => {
  for (const path of ['/', '/fi/help', '/fi/nothing-here']) expect((await get(path)).headers.getSetCookie()).toEqual([]);
  const old = sessionCookie(member, { webKey: key, secure: false }, now - 600).split(';')[0] ?? '';
  expect((await get('/fi/help', { cookie: old })).headers.getSetCookie()).toEqual([expect.stringMatching(/^rinnalla=m\./)]);
  expect((await get('/fi/help', { cookie })).headers.getSetCookie()).toEqual([]);
});

test('an idle or forged session is ended and the reader is a guest', async () => {
  const idle = sessionCookie(member, { webKey: key, secure: false }, now - 3 * 3600).split(';')[0] ?? '';
  const answer = await get('/fi/help', { cookie: idle });
  expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^rinnalla=; .*Max-Age=0/)]);
  expect(await answer.text()).toContain('href="/fi/sign-in"');
});

test('quick exit ends the session, clears the device and names nobody', async () => {
  const answer = await get('/exit', { cookie });
  expect(answer.headers.get('clear-site-data')).toBe('"cookies", "storage"');
  expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/Max-Age=0/)]);
  expect(await answer.text()).not.toContain('Rinnalla');
});

test('a signed-in form without its token is turned down, and comes back with all that was typed and a new token', async () => {
  const fields = { form: 'x', submission: 'abcdefghijklmnopqrstuv', text: 'Minulla on ollut <b>raskas</b> yö.', secret_phrase: 'one two' };
  const answer = await post('/fi/help', { ...fields, csrf: 'made-up' }, { cookie });
  const html = await answer.text();
  expect(answer.status).toBe(403);
  expect(html).toContain('Minulla on ollut &lt;b&gt;raskas&lt;/b&gt; yö.');
  expect(html).toContain('value="abcdefghijklmnopqrstuv"');
  expect(html).toContain(`value="${csrfToken(member, key)}"`);
  expect(html).not.toContain('one two');
});

test('a form that carried another in its pocket still does, and nobody is shown how', async () => {
  const unsent = JSON.stringify({ path: '/fi/threads/x', fields: [['text', 'Minulla on ollut raskas yö.']] });
  const answer = await post('/fi/sign-in', { form: 'sign-in', kept: unsent }, { cookie });
  const html = await answer.text();
  expect(answer.status).toBe(403);
  expect(html).toMatch(/<input type="hidden" name="kept" value="[^"]*raskas yö/);
  expect(html).toContain('<blockquote class="kept-text">Minulla on ollut raskas yö.</blockquote>');
  expect(html).not.toContain('<textarea');
});

test('control: with its token, and for a guest without one, the same form reaches the page', async () => {
  expect((await post('/fi/help', { csrf: csrfToken(member, key) }, { cookie })).status).toBe(405);
  expect((await post('/fi/help', {})).status).toBe(405);
});

test('a form from elsewhere changes nothing and says so in the reader’s language', async () => {
  const answer = await post('/sv/help', { text: 'x' }, { origin: 'https://evil.example' });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('<html lang="sv">');
});

test('headers that are too long are answered in all three languages, for nobody can tell which is the reader’s', async () => {
  const answer = await get('/fi/help', { cookie: `a=${'b'.repeat(20_000)}` });
  const html = await answer.text();
  expect(answer.status).toBe(431);
  for (const language of ['fi', 'sv', 'en']) expect(html).toContain(`<p lang="${language}">`);
});
