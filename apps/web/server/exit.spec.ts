import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sessionCookie } from '../app/security/session-cookie.ts';
import { endWeb, startWeb, type WebUnderTest } from './web-under-test.ts';

/** What the API does when it is told that a session ends. */
type Answering = (response: ServerResponse) => Promise<void> | void;

let answering: Answering;
/** Sessions that the API has ended. */
let ended: number;
const api = createServer((_request, response) => void answering(response));

let web: WebUnderTest;
let cookie: string;
beforeAll(async () => {
  await once(api.listen(0, '127.0.0.1'), 'listening');
  web = await startWeb({ API_PORT: String((api.address() as AddressInfo).port), RINNALLA_PAGE_CACHE: 'off' });
  const session = { kind: 'm', token: 'a'.repeat(43) } as const;
  cookie = sessionCookie(session, { webKey: web.key, secure: false }, Math.floor(Date.now() / 1000)).split(';')[0] ?? '';
}, 20_000);
afterAll(async () => {
  await endWeb(web);
  api.closeAllConnections();
  api.close();
});
beforeEach(() => {
  ended = 0;
});

const exit = (headers: Record<string, string>): Promise<Response> => fetch(`${web.address}/exit`, { headers });

test('when the page is there the session has ended on the server', async () => {
  answering = async (response) => {
    for (let turn = 0; turn < 20; turn += 1) await nextTurn();
    ended += 1;
    response.end('{"data":{"signOut":{"__typename":"SignedOut"}}}');
  };
  expect((await exit({ cookie })).status).toBe(200);
  expect(ended).toBe(1);
});

test.each([
  ['does not answer', () => undefined],
  ['fails', (response: ServerResponse) => void response.writeHead(500).end()],
  ['breaks off', (response: ServerResponse) => void response.destroy()],
])('while the API %s, the page comes all the same and the device is cleared', async (_, does) => {
  answering = does;
  const answer = await exit({ cookie });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('clear-site-data')).toBe('"cookies", "storage"');
  expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/Max-Age=0/)]);
  expect(await answer.text()).toContain('<table>');
});

test('the API is asked nothing where there is no session', async () => {
  answering = () => void (ended += 1);
  expect((await exit({})).status).toBe(200);
  expect(ended).toBe(0);
});

test.each([
  ['the page before', { referer: '/sv/threads/1?after=2', 'accept-language': 'en' }, 'sv'],
  ['the browser, when the page before has none', { referer: '/', 'accept-language': 'en' }, 'en'],
  ['the browser, when it comes from elsewhere', { referer: 'https://elsewhere.example/sv', 'accept-language': 'en' }, 'en'],
])('the language is that of %s', async (_, { referer, ...headers }, language) => {
  const answer = await exit({ ...headers, referer: referer.startsWith('/') ? web.site + referer : referer });
  expect(await answer.text()).toContain(`<html lang="${language}"`);
});

test('what its page fetches clears the browser’s cache', async () => {
  const answer = await fetch(`${web.address}/exit/clear`);
  expect([answer.headers.get('clear-site-data'), answer.headers.get('cache-control')]).toEqual(['"cache"', 'no-store']);
});
