import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { startLoader, type Loader } from './child.ts';
import type { LoadPlan, Shot } from './shot.ts';

jest.setTimeout(60_000);

let loader: Loader;
let server: Server;
/** What the site under measurement answers. */
let body: string;
const sent: string[] = [];

beforeEach(async () => {
  body = '<html><h1>Three at night</h1><p>first</p><p>last</p></html>';
  sent.length = 0;
  server = createServer((request, response) => {
    request.setEncoding('utf8');
    request.on('data', (data: string) => sent.push(data));
    request.on('end', () => response.end(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  loader = startLoader();
});
afterEach(async () => {
  await loader.stop();
  server.closeAllConnections();
  server.close();
});

const shot: Shot = { method: 'GET', path: '/thread', expect: { status: 200, contains: ['Three at night', 'first', 'last'] } };

function plan(...flow: Shot[]): LoadPlan {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, flows: [flow], from: 0, connections: 2, limit: { flows: 20 } };
}

test('whole pages are counted, and nothing is wrong with them', async () => {
  expect(await loader.run(plan(shot))).toMatchObject({ requests: 20, wrong: [] });
});

test('control: a page that lacks its last post is wrong, and the measurement with it', async () => {
  body = body.replace('<p>last</p>', '');
  const { wrong } = await loader.run(plan(shot));
  expect(wrong).toContain('/thread was without "last"');
});

test('each submission key is a fresh one', async () => {
  await loader.run(plan({ ...shot, method: 'POST', body: 'submission={submission}' }));
  expect(new Set(sent).size).toBe(20);
  expect(sent[0]).toMatch(/^submission=[\w-]{22}$/);
});

test('a flow fills in the form of the page before', async () => {
  body = `<html><form action="/claim#form"><input type="hidden" name="form" value="claim"/><input type="hidden" name="csrf" value="t1"/></form></html>`;
  const read: Shot = { ...shot, expect: { status: 200, contains: [] } };
  const result = await loader.run(plan(read, { ...read, method: 'POST', fill: { name: 'claim', entries: { act: 'claim' } } }));
  expect(result).toMatchObject({ requests: 40, wrong: [] });
  expect(sent[0]).toBe('form=claim&csrf=t1&act=claim');
});
