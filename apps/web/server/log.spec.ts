import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { errorFields } from './log.ts';

const module = JSON.stringify(fileURLToPath(new URL('log.ts', import.meta.url)));

/** What a process says, and how it ends, that carries this out. */
function run(lines: string): { said: string; code: number | null } {
  const script = `import { endOnUncaughtFault, log } from ${module};\n${lines}`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  return { said: stdout + stderr, code: status };
}

const fault = `Object.assign(new TypeError('help me\\n    at home'), { detail: 'Key (name)=(Quiet Birch)' })`;

test('a field that is not on the list is not written, whoever hands it over', () => {
  const { said } = run(`log({ level: 'info', event: 'started', address: '203.0.113.7', error: { path: '/fi/private' }, port: 3000 })`);
  expect(JSON.parse(said)).toEqual({ level: 'info', event: 'started', error: {}, port: 3000 });
});

test('a message with a line that looks like a place is not taken for one', () => {
  expect(JSON.stringify(errorFields(new Error('x\n    at home')))).not.toContain('home');
});

test.each([
  ['an exception', `setTimeout(() => { throw ${fault}; })`],
  ['a rejection', `void Promise.reject(${fault})`],
])('%s that nothing caught ends the process without a word of its message', (_, lines) => {
  const { said, code } = run(`endOnUncaughtFault();\n${lines}`);
  expect(code).toBe(1);
  expect(JSON.parse(said)).toMatchObject({ event: 'crashed', error: 'TypeError' });
  expect(said).not.toMatch(/help me|at home|Quiet Birch/);
});

test('control: Node by itself prints them', () => {
  expect(run(`void Promise.reject(${fault})`).said).toMatch(/help me[^]*Quiet Birch/);
});
