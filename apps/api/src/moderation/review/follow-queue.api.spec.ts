import { once } from 'node:events';
import { request } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { registeredDocuments } from '@rinnalla/contract/registered-documents';
import { askers } from '../../../test/access/askers.ts';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { decideOn, newModerator, newPost, report } from '../../../test/case-under-test.ts';
import { newStaff } from '../../../test/personas.ts';

let api: ApiUnderTest;
let port: number;
const open: ClientRequest[] = [];

beforeAll(async () => {
  api = await startApiUnderTest();
  await api.app.listen(0, '127.0.0.1');
  port = (api.app.getHttpServer().address() as AddressInfo).port;
});
afterEach(() => {
  for (const each of open.splice(0)) each.destroy();
});
afterAll(() => api.stop());

const document = Object.entries(registeredDocuments).find(([, text]) => text.includes('subscription QueueChanged'))?.[0];

interface News {
  readonly opened: number;
  readonly clocks: { class: string; waiting: number }[];
}

interface Following {
  /** The next news; null: it is over. */
  next(): Promise<News | null>;
  close(): void;
}

async function ask(as: Bearer, variables: object): Promise<IncomingMessage> {
  const headers = { 'content-type': 'application/json', ...(as === undefined ? {} : { authorization: `Bearer ${as}` }) };
  const asked = request({ host: '127.0.0.1', port, path: '/documents/stream', method: 'POST', headers, agent: false });
  asked.on('error', () => undefined);
  open.push(asked);
  asked.end(JSON.stringify({ document, variables }));
  return ((await once(asked, 'response')) as [IncomingMessage])[0];
}

async function follow(as: Bearer, filter: object | null = null): Promise<Following> {
  const response = await ask(as, { since: new Date().toISOString(), filter });
  expect(response.headers['content-type']).toContain('text/event-stream');
  const lines = createInterface({ input: response })[Symbol.asyncIterator]();
  const next = async (): Promise<News | null> => {
    for (;;) {
      const { done, value } = await lines.next();
      if (done === true || value === 'event: complete') return null;
      if (value.startsWith('data: ')) return (JSON.parse(value.slice(6)) as { data: { queueChanged: News } }).data.queueChanged;
    }
  };
  return { next, close: () => response.destroy() };
}

const waiting = (news: News | null): number => (news?.clocks ?? []).reduce((sum, clock) => sum + clock.waiting, 0);

test('a new report reaches whoever follows, as a number; a decision changes the counts', async () => {
  const [aino, berit] = [await newModerator(api), await newModerator(api)];
  const post = await newPost(api);
  const following = await follow(aino.bearer);
  const before = await following.next();
  expect(before).toMatchObject({ opened: 0 });
  await report(api, undefined, post);
  const after = await following.next();
  expect(after).toMatchObject({ opened: 1 });
  expect(waiting(after)).toBe(waiting(before) + 1);
  expect(JSON.stringify(after)).not.toContain(post.postId);
  await decideOn(api, berit, { ...post, kind: 'no_action' });
  let last = await following.next();
  while (last !== null && waiting(last) > waiting(before)) last = await following.next();
  expect(last).toMatchObject({ opened: 0 });
});

test('news is of what fits the filter', async () => {
  const aino = await newModerator(api);
  const [amber, green] = [await follow(aino.bearer, { class: 'amber' }), await follow(aino.bearer, { class: 'green' })];
  await Promise.all([amber.next(), green.next()]);
  await report(api, undefined, await newPost(api));
  expect(await green.next()).toMatchObject({ opened: 1 });
  expect(await amber.next()).toMatchObject({ opened: 0 });
});

test('a page that comes back late is told at once what it missed', async () => {
  const aino = await newModerator(api);
  const since = new Date().toISOString();
  await report(api, undefined, await newPost(api));
  const response = await ask(aino.bearer, { since, filter: null });
  const [first] = (await once(response, 'data')) as [Buffer];
  expect(first.toString()).toContain('"opened":1');
});

test.each(Object.entries(askers))('%s follows the queue only as a moderator', async (_who, { entrance, enter }) => {
  const { bearer, afterwards } = await enter(api);
  await afterwards?.();
  const response = await ask(bearer, { since: new Date().toISOString(), filter: null });
  expect(String(response.headers['content-type']).includes('event-stream')).toBe(entrance === 'moderator');
  const refused = entrance === null ? 'SIGNED_OUT' : 'FORBIDDEN';
  const [first] = (await once(response, 'data')) as [Buffer];
  expect(first.toString()).toContain(entrance === 'moderator' ? 'opened' : entrance === 'closed member' ? 'FORBIDDEN' : refused);
});

test.each<[string, (bearer: string, id: string) => Promise<unknown>]>([
  ['signs out', (bearer) => api.ask(bearer, 'mutation { signOut { done } }')],
  ['is no moderator any more', (_, id) => api.database.rows(`update staff_account set roles = '{verifier}' where id = $1`, [id])],
  ['is gone', (_, id) => api.database.rows('update staff_account set active = false where id = $1', [id])],
  [
    'has a session that ran out',
    (_, id) => api.database.rows(`update staff_session set ends_at = now() - interval '1 second' where staff_account_id = $1`, [id]),
  ],
])('whoever %s hears no more of the queue, while a colleague does', async (_name, end) => {
  const [aino, berit] = [await newModerator(api), await newModerator(api)];
  const [leaving, staying] = [await follow(aino.bearer), await follow(berit.bearer)];
  await Promise.all([leaving.next(), staying.next()]);
  await end(aino.bearer, aino.id);
  await report(api, undefined, await newPost(api));
  expect(await leaving.next()).toBeNull();
  expect(await staying.next()).toMatchObject({ opened: 1 });
});

test('without any change, too, a session that ended ends what it follows', async () => {
  const aino = await newModerator(api);
  const following = await follow(aino.bearer);
  await following.next();
  await api.ask(aino.bearer, 'mutation { signOut { done } }');
  expect(await following.next()).toBeNull();
});

test('a lost connection to the database ends the streams, and the next begins anew', async () => {
  const aino = await newModerator(api);
  const following = await follow(aino.bearer);
  await following.next();
  await api.database.rows(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'queue_changes'`);
  expect(await following.next()).toBeNull();
  const anew = await follow(aino.bearer);
  expect(await anew.next()).toMatchObject({ opened: 0 });
  await report(api, undefined, await newPost(api));
  expect(await anew.next()).toMatchObject({ opened: 1 });
});

test('a moment that is none, and a document that is not followed, are refused', async () => {
  const { bearer } = await newStaff(api, { roles: ['moderator'] });
  const response = await ask(bearer, { since: 'yesterday', filter: null });
  const [first] = (await once(response, 'data')) as [Buffer];
  expect(first.toString()).toContain('BAD_USER_INPUT');
  const query = Object.entries(registeredDocuments).find(([, text]) => text.includes('query ReviewQueue'))?.[0];
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
  const asked = { method: 'POST', url: '/documents/stream', headers, payload: { document: query, variables: {} } } as const;
  expect((await api.app.inject(asked)).statusCode).toBe(404);
});
