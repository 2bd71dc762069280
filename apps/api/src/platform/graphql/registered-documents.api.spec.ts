import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { registeredDocuments } from '@rinnalla/contract/registered-documents';
import fc from 'fast-check';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newBoard, newMember } from '../../../test/personas.ts';
import { RegisteredDocuments } from './registered-documents.ts';
import { Database } from '../database/database.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

const nameOf = (operation: string): string =>
  Object.entries(registeredDocuments).find(([, text]) => new RegExp(`(?:^|\\s)${operation}\\b`).test(text))?.[0] ?? 'none';

interface Sent {
  readonly status: number;
  readonly answer: { data?: Record<string, unknown> | null; errors?: { message: string }[] };
}

async function send(
  body: unknown,
  { to = api, headers = {} }: { to?: ApiUnderTest; headers?: Record<string, string> } = {},
): Promise<Sent> {
  const payload = typeof body === 'string' ? body : JSON.stringify(body);
  const all = { 'content-type': 'application/json', ...headers };
  const response = await to.app.inject({ method: 'POST', url: '/documents', headers: all, payload });
  return { status: response.statusCode, answer: response.json() };
}

test('every document that a page sends fits the schema', async () => {
  const names = Object.keys(registeredDocuments);
  expect(names.length).toBeGreaterThan(30);
  const known = api.app.get(RegisteredDocuments);
  for (const name of names)
    expect([name, ((await known.find(name)) ?? (await known.findSubscription(name)))?.kind]).toEqual([name, 'Document']);
});

test('a document asked for by its name is answered as one that is sent whole', async () => {
  const { slug } = await newBoard(api);
  const name = nameOf('query BoardToWriteOn');
  const whole = await api.send(undefined, registeredDocuments[name] ?? '', { slug });
  expect(await send({ document: name, variables: { slug } })).toEqual({ status: 200, answer: whole });
  expect(JSON.stringify(whole)).toContain(slug);
});

test.each([
  ['a name that no page knows', { document: 'sha256:00', variables: {} }, 404],
  ['a name of every object', { document: 'constructor', variables: {} }, 404],
  ['a document sent whole', { query: '{ boards { board { id } } }' }, 400],
  ['no variables', { document: nameOf('query Boards') }, 400],
  ['variables that are a list', { document: nameOf('query Boards'), variables: [] }, 400],
  ['what is followed, not asked', { document: nameOf('subscription QueueChanged'), variables: {} }, 404],
  ['half of a body', '{"document":', 400],
])('%s is refused', async (_, body, status) => {
  expect((await send(body)).status).toBe(status);
});

test('a body that a form of another site could send is refused', async () => {
  const body = JSON.stringify({ document: nameOf('query Boards'), variables: {} });
  expect((await send(body, { headers: { 'content-type': 'text/plain' } })).status).toBe(400);
  expect((await send(body, { headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(400);
});

test('who may not, whose variables do not fit and where a fault lies is told by a code alone', async () => {
  const codeOf = ({ answer }: Sent): string | undefined => answer.errors?.[0]?.message;
  const queue = { document: nameOf('query ReviewQueue'), variables: {} };
  expect(codeOf(await send(queue))).toBe('SIGNED_OUT');
  expect(codeOf(await send(queue, { headers: { authorization: `Bearer ${await newMember(api)}` } }))).toBe('FORBIDDEN');
  expect(codeOf(await send({ document: nameOf('query BoardToWriteOn'), variables: { slug: 1 } }))).toBe('BAD_USER_INPUT');
  jest.spyOn(api.app.get(Database), 'rows').mockRejectedValue(new Error('relation "board" does not exist'));
  const fault = await send({ document: nameOf('query Boards'), variables: {} });
  expect([codeOf(fault), JSON.stringify(fault.answer).includes('relation')]).toEqual(['INTERNAL', false]);
});

test('production answers our pages, whatever variables they bring, and takes no other document', async () => {
  const production = await startApiUnderTest({ mode: 'production' });
  try {
    expect((await send({ document: nameOf('query Boards'), variables: {} }, { to: production })).answer).toEqual({ data: { boards: [] } });
    for (const url of ['/graphql', '/graphql/', '/%67raphql', '/graphql%2F', '/GraphQL?query={__typename}']) {
      const payload = { query: '{ __typename }' };
      expect((await production.app.inject({ method: 'POST', url, payload })).statusCode).toBe(404);
    }
    const hostile = fc.record({
      document: fc.constantFrom(...Object.keys(registeredDocuments)),
      variables: fc.dictionary(fc.string(), fc.jsonValue()),
    });
    for (const body of fc.sample(hostile, 100)) {
      const { status, answer } = await send(body, { to: production });
      expect([body, status >= 500, JSON.stringify(answer).includes('INTERNAL')]).toEqual([body, false, false]);
    }
  } finally {
    await production.stop();
  }
});
