import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sessionCookie, type Session } from '../app/security/session-cookie.ts';
import { endWeb, startWeb, type WebUnderTest } from './web-under-test.ts';

// The built web process before an API of ours that says what a test tells it to: who may follow the queue, and what reaches the browser.
const token = (letter: string): string => letter.repeat(43);
const [moderator, colleague, verifier]: Session[] = ['a', 'b', 'c'].map((letter) => ({ kind: 's', token: token(letter) }));
const member: Session = { kind: 'm', token: token('a') };
const now = Math.floor(Date.now() / 1000);
const word = (opened: number): string => {
  const clock = { class: 'red', waiting: 3, oldestHour: 1, atRisk: 0, over: 1, late: true };
  return `event: next\ndata: ${JSON.stringify({ data: { queueChanged: { opened, clocks: [clock] } } })}\n\n`;
};

let api: Server;
let web: WebUnderTest;
/** The streams that the API gives, by whose they are; the newest last. */
const streams: { of: string; response: ServerResponse; asked: { variables: { since: string; filter: object } } }[] = [];

beforeAll(async () => {
  api = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(api, 'listening');
  web = await startWeb({ API_PORT: String((api.address() as AddressInfo).port) });
}, 20_000);
afterAll(async () => {
  expect(await endWeb(web)).toEqual([0, null]);
  api.closeAllConnections();
  api.close();
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const part of request) body += String(part);
  const of = request.headers.authorization ?? 'nobody';
  if (request.url !== '/documents/stream' || of !== `Bearer s.${moderator!.token}`) {
    if (of !== `Bearer s.${colleague!.token}`)
      return void response.setHeader('content-type', 'application/json').end('{"errors":[{"message":"FORBIDDEN"}]}');
  }
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  response.write(word(0));
  streams.push({ of, response, asked: JSON.parse(body) as (typeof streams)[0]['asked'] });
}

interface Opened {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** The next lines that say something, without those that are empty. */
  next(): Promise<string | null>;
  close(): void;
}

async function open(
  session: Session | null,
  { path = '/fi/staff/queue/changes?since=2026-11-22T12:00:00.000Z', at = now, headers = {} } = {},
): Promise<Opened> {
  const cookie = session === null ? {} : { cookie: sessionCookie(session, { webKey: web.key, secure: false }, at).split(';')[0] ?? '' };
  const asked = get(web.address + path, { agent: false, headers: { ...cookie, ...headers } });
  const response = ((await once(asked, 'response')) as [IncomingMessage])[0];
  const lines = createInterface({ input: response.on('error', () => undefined) })[Symbol.asyncIterator]();
  const next = async (): Promise<string | null> => {
    for (;;) {
      const { done, value } = await lines.next();
      if (done === true) return null;
      if (value !== '' && !value.startsWith('retry:')) return value;
    }
  };
  return { status: response.statusCode ?? 0, headers: response.headers, next, close: () => response.destroy() };
}

/** The next event, as the page reads it. */
async function said({ next }: Opened): Promise<{ news: string; clocks: { words: string; late: boolean }[] }> {
  expect(await next()).toBe('event: queue');
  return JSON.parse((await next())!.slice('data: '.length)) as { news: string; clocks: { words: string; late: boolean }[] };
}

test('a moderator’s page is told in its language, with numbers and words of ours alone', async () => {
  const page = await open(moderator!, { path: '/fi/staff/queue/changes?since=2026-11-22T12:00:00.000Z&class=red&mine=yes' });
  expect([page.status, page.headers['content-type'], page.headers['cache-control'], page.headers['set-cookie']]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    'no-store',
    undefined,
  ]);
  expect(await said(page)).toMatchObject({ news: '', clocks: [{ class: 'red', late: true }] });
  const { response, asked } = streams.at(-1)!;
  expect(asked.variables).toMatchObject({ since: '2026-11-22T12:00:00.000Z', filter: { class: 'red', mine: true, language: null } });
  response.write(word(3).slice(0, 40));
  response.write(word(3).slice(40));
  const news = await said(page);
  expect(news.news).toBe('3 uutta asiaa: näytä ne');
  expect(news.clocks[0]?.words).toContain('3 odottaa');
  response.write(':\n\n');
  expect(await page.next()).toBe(':');
  page.close();
  await once(response, 'close');
});

test.each<[string, Session | null, object]>([
  ['a guest', null, {}],
  ['a member', member, {}],
  ['a verifier', verifier!, {}],
  ['a session that was left alone for half an hour', moderator!, { at: now - 31 * 60 }],
  ['a page of another site', moderator!, { headers: { 'sec-fetch-site': 'cross-site' } }],
])('%s is told nothing, and not to ask again', async (_who, session, how) => {
  const before = streams.length;
  const page = await open(session, how);
  expect([page.status, await page.next(), streams.length]).toEqual([204, null, before]);
});

test('when the API ends a stream, as at the end of a session, the page’s ends with it, and no other', async () => {
  const [ending, staying] = [await open(moderator!), await open(colleague!)];
  await Promise.all([said(ending), said(staying)]);
  const ofEnding = streams.findLast(({ of }) => of.endsWith(moderator!.token))!;
  ofEnding.response.end('event: complete\ndata:\n\n');
  expect(await ending.next()).toBeNull();
  streams.findLast(({ of }) => of.endsWith(colleague!.token))!.response.write(word(1));
  expect((await said(staying)).news).toBe('1 uusi asia: näytä se');
  staying.close();
});

test('a session has three streams at once: the oldest page gives way to the newest, and is told not to come back', async () => {
  const pages: Opened[] = [];
  for (let n = 0; n < 4; n += 1) {
    const page = await open(colleague!);
    await said(page);
    pages.push(page);
  }
  expect([await pages[0]!.next(), await pages[0]!.next(), await pages[0]!.next()]).toEqual(['event: over', 'data: over', null]);
  for (const { response } of streams.filter(({ of }) => of.endsWith(colleague!.token)).slice(-3)) response.write(word(2));
  for (const page of pages.slice(1)) expect((await said(page)).news).toContain('2');
  for (const page of pages) page.close();
});

test('a process that stops does not wait for pages that follow', async () => {
  const other = await startWeb({ API_PORT: String((api.address() as AddressInfo).port) });
  const { address } = web;
  Object.assign(web, { address: other.address });
  const page = await open(moderator!);
  Object.assign(web, { address });
  await said(page);
  expect(await endWeb(other)).toEqual([0, null]);
  expect(await page.next()).toBeNull();
});
