import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { eventually } from '../start/stand-in/try-start.ts';

jest.setTimeout(120_000);

const api = (script: string): string => join(import.meta.dirname, '..', '..', 'apps', 'api', 'dist', `${script}.js`);

let server: TestDatabase;
let folder: string;
let client: pg.Client;
let url: string;

beforeAll(async () => {
  server = await startTestDatabase();
  url = new URL('/template_import', server.url).href;
  await onServer('create database template_import');
  const { status } = spawnSync(process.execPath, [api('migrate')], { env: environment(), stdio: 'ignore' });
  expect(status).toBe(0);
  client = await connect();
  await ask(
    `insert into board (id, slug, language, name, purpose, rules, audience, who_may_write, premoderated, position)
     values ($1, 'nights', 'en', 'Nights', 'For the nights.', '{}', 'everyone', 'everyone', false, 1)`,
    [randomUUID()],
  );
  await client.end();
});
afterAll(() => server.stop());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rinnalla-import-'));
  await freshDatabase();
});
afterEach(async () => {
  await client.end();
  rmSync(folder, { recursive: true });
});

const environment = () => ({
  ...process.env,
  DATABASE_URL: url,
  RINNALLA_MODE: 'production',
  RINNALLA_DATA_DIR: join(folder ?? tmpdir(), 'data'),
});

/** From here on everything goes to a database with the board and nothing else. */
async function freshDatabase(): Promise<void> {
  const name = `import_${randomUUID().slice(0, 8)}`;
  await onServer(`create database ${name} template template_import`);
  url = new URL(`/${name}`, server.url).href;
  client = await connect();
}

async function connect(): Promise<pg.Client> {
  const made = new pg.Client({ connectionString: url });
  await made.connect();
  return made;
}

async function onServer(sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(sql);
  await admin.end();
}

async function ask<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await client.query<Row>(sql, values)).rows;
}

const countThreads = async (): Promise<number> => (await ask<{ n: number }>('select count(*)::int as n from thread'))[0]?.n ?? 0;

/** All that readers see, apart from what chance draws. */
const contents = (): Promise<object[]> =>
  ask(
    `select thread.id, thread.title, thread.post_count, thread.last_hour, thread.listed, post.id as post, post.position, post.hour, post.state, revision.text
       from thread left join post on post.thread_id = thread.id left join revision on revision.id = post.revision_id order by thread.id, post.position`,
  );

const line = (n: number, replies = 4) => ({
  board: 'nights',
  lang: 'en',
  title: `Night ${n}`,
  text: `The ${n}th night.`,
  postedAt: 1_700_000_000 + n * 3_600,
  replies: Array.from({ length: replies }, (_, m) => ({ text: `Answer ${m} to ${n}.`, by: String(m % 2) })),
});

function write(lines: readonly unknown[], name = 'lines'): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));
  return path;
}

/** Starts the process that imports, without what opens the database for it. */
const startImport = (path: string): ChildProcess =>
  spawn(process.execPath, [api('import-threads'), path], { env: environment(), stdio: 'ignore' });
const exitOf = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', resolve));

interface EndedImport {
  readonly status: number | null;
  readonly said: string;
}

const ended = (script: string, parameters: readonly string[]): EndedImport => {
  const root = join(import.meta.dirname, '..', '..');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], {
    cwd: root,
    env: { ...environment(), INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

/** `npm run import`, to its end. */
const runImport = (...parameters: string[]): EndedImport => ended(join(import.meta.dirname, 'main.ts'), parameters);
/** The same without what opens the database for it. */
const runOpened = (file: string, ...parameters: string[]): EndedImport => ended(api('import-threads'), [join(folder, file), ...parameters]);

test('an import that is killed in the middle leaves whole threads alone, and a second run brings the rest, as if nothing had happened', async () => {
  const path = write(Array.from({ length: 600 }, (_, n) => line(n)));
  expect(await exitOf(startImport(path))).toBe(0);
  const unbroken = await contents();
  await client.end();
  await freshDatabase();

  const killed = startImport(path);
  const end = exitOf(killed);
  await eventually(async () => (await countThreads()) >= 50);
  killed.kill('SIGKILL');
  await end;
  const cut = await countThreads();
  expect(cut).toBeGreaterThanOrEqual(50);
  expect(cut).toBeLessThan(600);
  const halves = 'select 1 from thread where post_count <> 5 or post_count <> (select count(*) from post where post.thread_id = thread.id)';
  expect(await ask(halves)).toEqual([]);

  expect(await exitOf(startImport(path))).toBe(0);
  expect(await contents()).toEqual(unbroken);
  expect(unbroken).toHaveLength(3_000);
});

test('asked to stop, it finishes the lines that are under way', async () => {
  const path = write(Array.from({ length: 600 }, (_, n) => line(n)));
  const stopped = startImport(path);
  const end = exitOf(stopped);
  await eventually(async () => (await countThreads()) > 0);
  stopped.kill('SIGTERM');
  await end;
  const first = await countThreads();
  expect(first).toBeLessThan(600);
  expect(await exitOf(startImport(path))).toBe(0);
  expect(await countThreads()).toBe(600);
});

test('lines that are refused are told by number and reason, kept for mending, and hold nothing else up', async () => {
  const secret = 'my sister Aino';
  write([
    line(1),
    `{"board": "nights", "${secret}`,
    { ...line(3), text: '' },
    '',
    { ...line(5), board: 'elsewhere', text: secret },
    line(6),
  ]);
  const first = runImport('lines', '--refused', 'refused');
  expect(first.status).toBe(2);
  expect(first.said).toContain('Line 2 is refused: it is not JSON.');
  expect(first.said).toContain('Line 3 is refused: text: there is nothing to read in it.');
  expect(first.said).toContain('Line 5 is refused: there is no board "elsewhere".');
  expect(first.said).toContain('Came in: 2 new threads, 10 new posts. Stood already: 0 lines. Refused: 3 lines.');
  expect(first.said).not.toContain(secret);
  const refused = readFileSync(join(folder, 'refused'), 'utf8').trim().split('\n');
  expect(refused).toHaveLength(3);
  expect(statSync(join(folder, 'refused')).mode & 0o077).toBe(0);

  const mended = refused
    .map((text) => text.replace('"text":""', '"text":"Mended."').replace('elsewhere', 'nights'))
    .filter((text) => text.endsWith('}'));
  write(mended, 'mended');
  expect(runOpened('mended')).toMatchObject({ status: 0 });
  expect(await countThreads()).toBe(4);
});

test('trying out writes nothing; a second run of the same brings nothing', async () => {
  write([line(1), line(2)]);
  expect(runOpened('lines', '--dry-run')).toMatchObject({
    status: 0,
    said: expect.stringContaining('Would come in: 2 new threads, 10 new posts.'),
  });
  expect(await countThreads()).toBe(0);
  expect(runOpened('lines').status).toBe(0);
  const once = await contents();
  expect(runOpened('lines').said).toContain('Came in: 0 new threads, 0 new posts. Stood already: 2 lines.');
  expect(await contents()).toEqual(once);
});

test('a file that is not there, or would be written over, is answered with a sentence', () => {
  write([line(1)]);
  expect(runImport('nowhere')).toEqual({ status: 1, said: `There is no file ${join(folder, 'nowhere')}.\n` });
  expect(runImport('lines', '--refused', 'lines')).toMatchObject({
    status: 1,
    said: expect.stringContaining('give another name to --refused'),
  });
  expect(runImport()).toMatchObject({ status: 1, said: expect.stringContaining('npm run import -- FILE') });
});
