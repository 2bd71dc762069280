import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { languages } from '@rinnalla/i18n';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { findFreePort } from '../database/free-port.ts';
import { holdDown } from '../start/main-job/kill-process.ts';
import { replyForm, signUp, startThread, type Thread } from '../start/main-job/members.ts';
import { formNamed, plainText } from '../start/main-job/read-form.ts';
import { sendUntilDone } from '../start/main-job/send-until-done.ts';
import { ask, endWhole, startWhole, type Whole } from '../start/main-job/start-whole.ts';
import { newVisitor, type Visitor } from '../start/main-job/visitor.ts';
import { eventually } from '../start/stand-in/try-start.ts';

/* The page cache as it runs: one database, one API, two web processes that keep pages and one that keeps none. */

jest.setTimeout(120_000);

interface Web extends Whole {
  readonly name: string;
}

let first: Web;
let second: Web;
let withoutCache: Web;
let member: Visitor;
let thread: Thread;
const started: ChildProcess[] = [];

beforeAll(async () => {
  const whole = await startWhole();
  first = { ...whole, name: 'first' };
  second = await anotherWeb('second', {});
  withoutCache = await anotherWeb('without', { RINNALLA_PAGE_CACHE: 'off' });
  member = await signUp(first);
  thread = await startThread(member, 'Uni ei tule');
});
afterAll(async () => {
  for (const child of started) {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
  await endWhole(first);
});

/** One more web process at the same API. */
async function anotherWeb(name: string, settings: Record<string, string>): Promise<Web> {
  const port = await findFreePort();
  const environment = {
    ...first.environment,
    RINNALLA_URL: first.site,
    RINNALLA_WEB_KEY: Buffer.alloc(32, 5).toString('base64url'),
    ...settings,
    PORT: String(port),
  };
  const script = join(import.meta.dirname, '..', '..', 'apps', 'web', 'server', 'main.ts');
  started.push(spawn(process.execPath, [script], { env: environment, stdio: 'ignore' }));
  const address = `http://127.0.0.1:${port}`;
  await eventually(() =>
    fetch(`${address}/health`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return { ...first, name, address };
}

const pathOfThread = (): string => `/fi/threads/${thread.id}`;
const read = async (web: Web, path = pathOfThread()): Promise<string> => plainText((await newVisitor(web).get(path))?.html ?? '');
const shows = async (web: Web, text: string): Promise<boolean> => (await read(web)).includes(text);

/** Changes the database as the API would, or, `unheard`, so that no trigger tells of it. */
async function change(sql: string, { unheard = false } = {}): Promise<void> {
  const client = new pg.Client({ connectionString: first.database });
  await client.connect();
  await client.query(unheard ? `begin; set local session_replication_role = replica; ${sql}; commit` : sql);
  await client.end();
}

let titles = 0;
async function retitle(how: { unheard?: boolean } = {}): Promise<string> {
  titles += 1;
  const title = `Otsikko numero ${titles}.`;
  await change(`update thread set title = '${title}' where id = '${thread.id}'`, how);
  return title;
}

/** Whether a process answers from memory: then it knows nothing of a change that went unheard. */
async function keeps(web: Web): Promise<boolean> {
  await read(web);
  return !(await shows(web, await retitle({ unheard: true })));
}

const bothKeep = (): Promise<void> => eventually(async () => (await keeps(first)) && (await keeps(second)));

test('a page comes from memory, and with the cache off it does not', async () => {
  await bothKeep();
  expect(await keeps(withoutCache)).toBe(false);
});

test('a post that is removed is gone from both web processes', async () => {
  await bothKeep();
  const { id, opening } = thread;
  const remove = `update post set state = 'removed' where thread_id = '${id}'`;
  const putBack = `update post set state = 'visible' where thread_id = '${id}'`;
  await change(remove, { unheard: true });
  expect([await shows(first, opening), await shows(second, opening)]).toEqual([true, true]);
  const from = performance.now();
  await change(remove);
  for (const web of [first, second]) await eventually(async () => !(await shows(web, opening)));
  process.stderr.write(`gone from two processes after ${Math.round(performance.now() - from)} ms\n`);
  await change(putBack);
  for (const web of [first, second]) await eventually(() => shows(web, opening));
});

test('who writes sees it at the next request through the same process, also signed out and before any change is heard', async () => {
  for (let turn = 0; turn < 10; turn += 1) {
    await read(first);
    const text = `Vastaus ${turn}: olen täällä.`;
    await sendUntilDone(member, await replyForm(member, thread, { text }));
    expect(await shows(first, text)).toBe(true);
  }
  // A member's form through the process forgets everything by itself: a change that nobody heard of shows too. A stranger's does not.
  await bothKeep();
  const unheard = await retitle({ unheard: true });
  await newVisitor(first).send({ path: '/fi/sign-in', fields: new Map([['form', 'none']]) });
  expect(await shows(first, unheard)).toBe(false);
  const path = pathOfThread();
  await sendUntilDone(member, formNamed(await member.open(path), { path, name: 'news', entries: { news: 'silent' } }));
  expect([await shows(first, unheard), await shows(second, unheard)]).toEqual([true, false]);
});

test('a connection that no longer listens empties the cache, and it comes back by itself', async () => {
  await bothKeep();
  const unheard = await retitle({ unheard: true });
  expect([await shows(first, unheard), await shows(second, unheard)]).toEqual([false, false]);
  const ended = await ask(first, `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'page_changes'`);
  expect(ended).toHaveLength(2);
  for (const web of [first, second]) await eventually(() => shows(web, unheard));
  await bothKeep();
});

test.each(['api', 'postgres'] as const)('while %s is down no page comes from memory, and afterwards they do again', async (name) => {
  await bothKeep();
  const letGo = await holdDown(first, name);
  try {
    for (const web of [first, second]) {
      await eventually(async () => (await newVisitor(web).get(pathOfThread()))?.status === 503);
      expect((await newVisitor(web).get('/fi/help'))?.status).toBe(200);
    }
  } finally {
    await letGo();
  }
  await bothKeep();
});

test('of the pages that may be kept each reads the same twice, byte for byte, and holds nothing of one reader’s own', async () => {
  const [badge] = await ask<{ id: string }>(first, `select id from badge where state = 'valid' limit 1`);
  const kept = ['', '/boards', '/boards/yolla-valveilla', `/threads/${thread.id}`, `/professionals/${badge?.id}`];
  const texts = ['/help', '/about', '/promises', '/policy'];
  for (const path of languages.flatMap((language) => [...kept, ...texts].map((rest) => `/${language}${rest}`))) {
    const [one, other] = [await newVisitor(withoutCache).get(path), await newVisitor(withoutCache).get(path)];
    expect([path, one?.status, one?.html === other?.html, /<form|name="submission"|csrf/.test(one?.html ?? '')]).toEqual([
      path,
      200,
      true,
      false,
    ]);
  }
});

test('control: a page with a form differs from itself, and is made anew for everybody', async () => {
  for (const web of [first, withoutCache]) {
    const [one, other] = [await newVisitor(web).get('/fi/sign-up'), await newVisitor(web).get('/fi/sign-up')];
    expect(one?.html).not.toBe(other?.html);
  }
});
