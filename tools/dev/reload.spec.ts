import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { clearAway, eventually, makeFolder, processesOf, tryStart, whoAnswers, type TriedStart } from '../start/stand-in/try-start.ts';

jest.setTimeout(60_000);

const standIns = join(import.meta.dirname, 'stand-in');
const answering = `import { serve } from '${join(import.meta.dirname, '../start/stand-in/app.ts')}';\nserve(process.env.API_PORT);\n`;

let folder: string;
let running: TriedStart;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** As many editors save: a new file takes the place of the old one. */
function replace(file: string, text: string): void {
  write(`${file}~`, text);
  renameSync(join(folder, `${file}~`), join(folder, file));
}

const answerers = async (): Promise<(number | null)[]> => [await whoAnswers(running.apiUrl), await whoAnswers(running.webUrl)];

/** Settles when the API is another process than `before`. */
const anotherApi = (before: number | null | undefined): Promise<void> =>
  eventually(async () => ![null, before].includes(await whoAnswers(running.apiUrl)));

const saidTimes = (words: string): number => running.output().split(words).length - 1;

/** Makes a change and settles when it has been said as often again how it went. */
async function andHear(words: string, change: () => void): Promise<void> {
  const before = saidTimes(words);
  change();
  await eventually(() => saidTimes(words) > before);
}

beforeAll(async () => {
  folder = makeFolder();
  write('apps/api/src/main.ts', answering);
  write('apps/web/app/page.tsx', '');
  mkdirSync(join(folder, 'libs'));
  running = await tryStart(join(folder, 'data'), { STAND_IN_MAIN: join(standIns, 'main.ts'), STAND_IN_ROOT: folder });
  await running.running();
});
afterAll(() => clearAway([running], folder));

test.each([
  ['saved in place', () => write('apps/api/src/main.ts', answering)],
  ['saved by replacing it', () => replace('apps/api/src/main.ts', answering)],
  ['saved by replacing it once more', () => replace('apps/api/src/main.ts', answering)],
  ['new, in a new folder', () => write('apps/api/src/feature/new.ts', '')],
  ['saved in that folder', () => write('apps/api/src/feature/new.ts', 'export {};')],
])('a file of the API that is %s starts the API anew, and leaves the web pages alone', async (_how, change) => {
  const [api, web] = await answerers();
  await andHear('shows after', change);
  await anotherApi(api);
  expect(await whoAnswers(running.webUrl)).toBe(web);
});

test('what cannot be built is told of with file and line, what ran before goes on, and mending it is enough', async () => {
  const [api, web] = await answerers();
  await andHear('apps/web/app/page.tsx:1: a fault', () => write('apps/web/app/page.tsx', 'a fault'));
  expect(await answerers()).toEqual([api, web]);
  await andHear('shows after', () => write('apps/web/app/page.tsx', 'mended'));
  await eventually(async () => ![null, web].includes(await whoAnswers(running.webUrl)));
  expect(await whoAnswers(running.apiUrl)).toBe(api);
});

test('an API that no longer starts is told of by the end of its log, and comes back when it is mended', async () => {
  await andHear('did not start', () => write('apps/api/src/main.ts', `throw new Error('This does not start.');`));
  expect(running.output()).toContain('This does not start.');
  await andHear('shows after', () => write('apps/api/src/main.ts', answering));
  await anotherApi(null);
});

test('a test that is saved starts nothing anew', async () => {
  const before = await answerers();
  write('apps/api/src/feature/new.spec.ts', '');
  await andHear('shows after', () => write('apps/web/app/page.tsx', 'later'));
  expect(running.output()).not.toContain('new.spec.ts');
  expect(await whoAnswers(running.apiUrl)).toBe(before[0]);
});

test('a folder that goes away and comes back is watched again', async () => {
  await andHear('shows after', () => rmSync(join(folder, 'apps/api/src/feature'), { recursive: true }));
  await andHear('shows after', () => write('apps/api/src/feature/new.ts', ''));
  await andHear('shows after', () => write('apps/api/src/feature/new.ts', 'export {};'));
  expect(await whoAnswers(running.apiUrl)).not.toBeNull();
});

test('a kill leaves no process', async () => {
  process.kill(running.process.pid ?? 0, 'SIGKILL');
  await eventually(() => processesOf(folder).length === 0);
});
