import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

interface Child {
  readonly process: ChildProcess;
  /** Exit code, or the name of the signal that ended it. */
  readonly exit: Promise<unknown>;
}

let folder: string;
let child: Child;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rinnalla-lifeline-'));
});
afterEach(() => {
  child.process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process with work that it would do for a minute; `stop` is what it does when it is told to end. */
async function startChild(stop: string): Promise<void> {
  const script = join(folder, 'child.mts');
  const lines = [
    `import { appendFileSync } from 'node:fs';`,
    `import { stopWithParent } from ${JSON.stringify(join(import.meta.dirname, 'lifeline.ts'))};`,
    `const note = () => appendFileSync(${JSON.stringify(join(folder, 'note'))}, 'stopped');`,
    `setInterval(() => undefined, 60_000);`,
    `stopWithParent(${stop});`,
    `process.send('ready');`,
  ];
  writeFileSync(script, lines.join('\n'));
  const started = fork(script);
  child = { process: started, exit: once(started, 'exit').then(([code, signal]) => (signal ?? code) as unknown) };
  await once(started, 'message');
}

function noted(): string {
  const file = join(folder, 'note');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

test.each([
  ['its parent is gone', () => child.process.disconnect()],
  ['it gets SIGTERM', () => child.process.kill('SIGTERM')],
  ['its parent says so', () => child.process.send('stop')],
])('a process finishes its work, once, and ends when %s', async (_when, ask) => {
  await startChild('note');
  ask();
  expect(await child.exit).toBe(0);
  expect(noted()).toBe('stopped');
});

test('Ctrl-C, which the terminal sends to every process at once, is left to the parent', async () => {
  await startChild('note');
  child.process.kill('SIGINT');
  child.process.kill('SIGTERM');
  expect(await child.exit).toBe(0);
});

test('a stop that fails is told by the exit code', async () => {
  await startChild(`() => Promise.reject(new Error('no'))`);
  child.process.kill('SIGTERM');
  expect(await child.exit).toBe(1);
});
