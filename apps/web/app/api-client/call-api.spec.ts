import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { callApi, readAnswer } from './call-api.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function apiThat(answer: (request: IncomingMessage, response: ServerResponse, turn: number) => void): Promise<number> {
  let turn = 0;
  const started = createServer((request, response) => {
    turn += 1;
    answer(request, response, turn);
  });
  server = started;
  await new Promise<void>((resolve) => void started.listen(0, '127.0.0.1', resolve));
  return (started.address() as AddressInfo).port;
}

const document = { __meta__: { hash: 'sha256:0123' } };

test.each([
  ['data', { data: { a: 1 } }, { kind: 'data', data: { a: 1 } }],
  ['an ended session', { data: null, errors: [{ extensions: { code: 'SIGNED_OUT' } }] }, { kind: 'signed_out' }],
  ['no access', { errors: [{ extensions: { code: 'FORBIDDEN' } }] }, { kind: 'forbidden' }],
  ['a closed account', { data: null, errors: [{ extensions: { code: 'CLOSED' } }] }, { kind: 'closed' }],
  ['a fault inside', { data: null, errors: [{ extensions: { code: 'INTERNAL' } }] }, { kind: 'unavailable' }],
  ['an unknown error', { data: { a: 1 }, errors: [{}] }, { kind: 'unavailable' }],
  ['nothing', {}, { kind: 'unavailable' }],
])('an answer is read: %s', (_name, answer, expected) => {
  expect(readAnswer(answer)).toEqual(expected);
});

test('the session travels in a header, the document’s name and its variables in the body', async () => {
  let seen = '';
  const port = await apiThat((request, response) => {
    request.on('data', (part: Buffer) => (seen += part.toString()));
    request.on('end', () => response.end(JSON.stringify({ data: { by: request.headers.authorization } })));
  });
  const answer = await callApi({ session: { kind: 'm', token: 'secret' }, port }, document, { slug: 'uni' });
  expect(answer).toEqual({ kind: 'data', data: { by: 'Bearer m.secret' } });
  expect(JSON.parse(seen)).toEqual({ document: 'sha256:0123', variables: { slug: 'uni' } });
});

test('an API that fails twice and then answers is not noticed', async () => {
  const port = await apiThat((_request, response, turn) => {
    if (turn === 1) response.destroy();
    else if (turn === 2) response.writeHead(503).end();
    else response.end(JSON.stringify({ data: { ok: true } }));
  });
  expect(await callApi({ session: null, port }, document, {})).toEqual({ kind: 'data', data: { ok: true } });
});

test('an API that is not there is unavailable, never an exception', async () => {
  const port = await apiThat(() => undefined);
  server?.close();
  expect(await callApi({ session: null, port }, document, {})).toEqual({ kind: 'unavailable' });
});
