import { request as ask, createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AnsweredPage } from '../app/web-app.ts';
import type { LogEntry } from './log.ts';
import { PageCache } from './page-cache.ts';
import { createWebServer } from './web-server.ts';

const site = 'https://forum.example';
const bytes = Buffer.from('body{margin:0}'.repeat(100));
const asset = { type: 'text/css; charset=utf-8', etag: '"x"', bodies: { identity: bytes, br: bytes, gzip: bytes } };
const page = `<!DOCTYPE html><p>${'Hei. '.repeat(500)}</p>`;

const logged: LogEntry[] = [];
const cache = new PageCache({ maxBytes: 1_000_000, hour: () => 1 });
/** How often each path was rendered. */
const rendered = new Map<string, number>();
let server: Server;
let port = 0;

async function responseTo(asked: Request): Promise<Response> {
  const { pathname } = new URL(asked.url);
  rendered.set(pathname, (rendered.get(pathname) ?? 0) + 1);
  if (pathname === '/fi/moved') return new Response(null, { status: 302, headers: { location: '/fi' } });
  if (pathname === '/fi/cookies')
    return new Response('x', {
      headers: [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
        ['content-type', 'text/html'],
      ],
    });
  if (pathname === '/fi/fails') throw new TypeError('what a person wrote');
  const text = asked.method === 'POST' ? await asked.text() : page;
  return new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function answerPage(asked: Request): Promise<AnsweredPage> {
  const response = await responseTo(asked);
  const isOwnForm = asked.method === 'POST' && asked.headers.has('cookie');
  return { status: response.status, headers: response.headers, text: await response.text(), isOwnForm };
}

beforeAll(async () => {
  const assets = new Map([['/assets/style.css', asset]]);
  server = createWebServer({
    site,
    assets,
    cache,
    answerPage,
    openQueueStream: () => Promise.resolve(null),
    gateFor: () => () => Promise.resolve(null),
    renderRefusal: (reason) => `<!DOCTYPE html><p>${reason}</p>`,
    unreadablePage: '<!DOCTYPE html><p>unreadable</p>',
    log: (entry) => void logged.push(entry),
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  to?: number;
}

function get(path: string, { method = 'GET', headers = {}, body, to = port }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = ask({ port: to, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const formHeaders = { origin: site, 'content-type': 'application/x-www-form-urlencoded' };
const post = (body: string, headers: Record<string, string> = formHeaders): Asking => ({ method: 'POST', headers, body });

function missingFrom(headers: IncomingHttpHeaders): string[] {
  const needed: Record<string, RegExp> = {
    'content-security-policy': /^default-src 'none'; script-src 'self'; style-src 'self'; .*base-uri 'none'; frame-ancestors 'none'$/,
    'strict-transport-security': /max-age=\d{8}/,
    'x-content-type-options': /^nosniff$/,
    'referrer-policy': /^same-origin$/,
    'cross-origin-opener-policy': /^same-origin$/,
    'cross-origin-resource-policy': /^same-origin$/,
    'permissions-policy': /camera=\(\)/,
  };
  return Object.keys(needed).filter((name) => !needed[name]?.test(String(headers[name])));
}

const kinds: { name: string; status: number; path: string; asking?: Asking }[] = [
  { name: 'a page', status: 200, path: '/fi' },
  { name: 'a redirect', status: 302, path: '/fi/moved' },
  { name: 'a malformed address', status: 400, path: '/fi/%E0%A4' },
  { name: 'a form from elsewhere', status: 403, path: '/fi', asking: post('a=b', { ...formHeaders, origin: 'https://evil.example' }) },
  { name: 'a wrong method', status: 405, path: '/fi', asking: { method: 'DELETE' } },
  { name: 'a form that is too large', status: 413, path: '/fi', asking: post('a'.repeat(300 * 1024)) },
  { name: 'a form of too many fields', status: 413, path: '/fi', asking: post('a&'.repeat(1_000)) },
  { name: 'a wrong type', status: 415, path: '/fi', asking: post('{}', { origin: site, 'content-type': 'application/json' }) },
  { name: 'a failing page', status: 500, path: '/fi/fails' },
  { name: 'an asset', status: 200, path: '/assets/style.css' },
  { name: 'a missing asset', status: 404, path: '/assets/none.css' },
  { name: 'the router’s data', status: 404, path: '/fi.data' },
  { name: 'health', status: 200, path: '/health' },
];

test.each(kinds)('$name answers $status with every security header', async ({ status, path, asking }) => {
  const answer = await get(path, asking);
  expect(answer.status).toBe(status);
  expect(missingFrom(answer.headers)).toEqual([]);
});

test('control: a bare server would be caught', async () => {
  const bare = createServer((_request, response) => response.end('x'));
  await new Promise<void>((resolve) => void bare.listen(0, '127.0.0.1', resolve));
  const answer = await get('/', { to: (bare.address() as AddressInfo).port });
  bare.close();
  expect(missingFrom(answer.headers)).toHaveLength(7);
});

test.each([
  ['bytes that are not HTTP', 'nonsense\r\n\r\n', '400'],
  ['headers that are too long', `GET /fi HTTP/1.1\r\nhost: x\r\ncookie: ${'a=b; '.repeat(5_000)}\r\n\r\n`, '431'],
])('%s are turned down with the same headers, and a page that says what to do', async (_, bytes, status) => {
  const text = await new Promise<string>((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (part) => (heard += part.toString()));
    socket.on('close', () => resolve(heard));
  });
  expect(text.slice(9, 12)).toBe(status);
  expect(text).toContain('unreadable');
  expect(text).toContain("content-security-policy: default-src 'none'");
});

test('pages are never kept by a browser, assets for ever', async () => {
  for (const path of ['/fi', '/fi/moved', '/fi/%E0%A4', '/fi/fails']) expect((await get(path)).headers['cache-control']).toBe('no-store');
  expect((await get('/assets/style.css')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/assets/style.css', { headers: { 'if-none-match': '"x"' } })).status).toBe(304);
});

test('a page reads the same however it is packed', async () => {
  const packed = async (encoding: string) => get('/fi', { headers: { 'accept-encoding': encoding } });
  expect(brotliDecompressSync((await packed('gzip, br')).body).toString()).toBe(page);
  expect(gunzipSync((await packed('gzip')).body).toString()).toBe(page);
  expect((await packed('br;q=0, identity')).body.toString()).toBe(page);
});

test('HEAD has the headers of GET and no body', async () => {
  const [head, whole] = [await get('/fi', { method: 'HEAD' }), await get('/fi')];
  expect(head.body).toHaveLength(0);
  expect(head.headers['content-length']).toBe(whole.headers['content-length']);
});

test.each(['br', 'gzip', 'identity'])('a page from memory in %s is the page that was made, header for header', async (encoding) => {
  const asking = { headers: { 'accept-encoding': encoding } };
  const { date: _made, ...made } = (await get('/fi/about', asking)).headers;
  cache.open();
  await get('/fi/about', asking);
  const before = rendered.get('/fi/about');
  const [whole, head] = [await get('/fi/about', asking), await get('/fi/about', { ...asking, method: 'HEAD' })];
  cache.close();
  expect(rendered.get('/fi/about')).toBe(before);
  for (const { headers } of [whole, head]) {
    const { date: _kept, ...kept } = headers;
    expect(kept).toEqual(made);
    expect(missingFrom(headers)).toEqual([]);
  }
  expect(head.body).toHaveLength(0);
  expect(whole.body).toHaveLength(Number(made['content-length']));
});

test('ten guests who ask at once for a page make it once; a cookie, a form or another page goes by the cache', async () => {
  cache.open();
  await Promise.all(Array.from({ length: 10 }, () => get('/fi/help')));
  expect(rendered.get('/fi/help')).toBe(1);
  for (let turn = 0; turn < 2; turn += 1) await get('/fi/help', { headers: { cookie: 'rinnalla=m.x' } });
  expect(rendered.get('/fi/help')).toBe(3);
  for (let turn = 0; turn < 2; turn += 1) await get('/fi/sign-in');
  expect(rendered.get('/fi/sign-in')).toBe(2);
  cache.close();
});

test('control: with the cache closed each of ten guests has the page made', async () => {
  const before = rendered.get('/fi/help') ?? 0;
  await Promise.all(Array.from({ length: 10 }, () => get('/fi/help')));
  expect(rendered.get('/fi/help')).toBe(before + 10);
});

test('nothing from before a form of somebody signed in is answered with after it; one that is turned down, or a guest’s, changes nothing', async () => {
  cache.open();
  const signedIn = { ...formHeaders, cookie: 'rinnalla=m.x' };
  for (let turn = 0; turn < 2; turn += 1) await get('/fi/promises');
  for (const asking of [post('a=b'), post('a=b', { ...signedIn, origin: 'https://evil.example' }), post('a&'.repeat(1_000), signedIn)]) {
    await get('/fi', asking);
    await get('/fi/promises');
    expect(rendered.get('/fi/promises')).toBe(1);
  }
  await get('/fi', post('a=b', signedIn));
  await get('/fi/promises');
  expect(rendered.get('/fi/promises')).toBe(2);
  cache.close();
});

test('a form arrives as it was sent, several cookies leave as they were set', async () => {
  expect((await get('/fi', post('text=%C3%A4%0D%0Ab'))).body.toString()).toBe('text=%C3%A4%0D%0Ab');
  expect((await get('/fi/cookies')).headers['set-cookie']).toEqual(['a=1', 'b=2']);
});

test('a failure is written down without what a person sent', async () => {
  await get('/fi/fails?text=private', { headers: { cookie: 'rinnalla=private' } });
  const entry = logged.at(-1);
  expect(entry).toMatchObject({ level: 'error', event: 'request_failed', error: 'TypeError' });
  expect(Object.keys(entry ?? {}).sort()).toEqual(['error', 'event', 'level', 'place']);
  expect(JSON.stringify(logged)).not.toMatch(/private|what a person wrote|127\.0\.0\.1|\/fi\/fails/);
});
