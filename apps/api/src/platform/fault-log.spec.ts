import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { faultFields } from './fault-log.ts';

test('a fault is written down by its kind and place, without a word of its message', () => {
  const fault = Object.assign(new Error('invalid input: "help me\n    at home it is not safe"'), { code: '22P02', table: 'post' });
  const fields = faultFields(fault);
  expect(fields).toMatchObject({ fault: 'Error', code: '22P02', table: 'post' });
  expect(fields.frames.length).toBeGreaterThan(0);
  expect(JSON.stringify(fields)).not.toMatch(/help me|at home/);
});

test('a field that is not a single word is left out', () => {
  expect(faultFields(Object.assign(new Error(), { code: 'two words', constraint: 'Key (name)=(Quiet Birch)' }))).toMatchObject({
    code: undefined,
    constraint: undefined,
  });
});

/** What a process says that rejects with a failed statement's error and catches it nowhere. */
function crash(before: string): { said: string; code: number | null } {
  const module = JSON.stringify(fileURLToPath(new URL('fault-log.ts', import.meta.url)));
  const fault = `Object.assign(new Error('invalid: help me'), { code: '23505', detail: 'Key (name)=(Quiet Birch)' })`;
  const script = `import { endOnUncaughtFault } from ${module};\n${before}\nvoid Promise.reject(${fault});`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  return { said: stdout + stderr, code: status };
}

test('a fault that nothing caught ends the process and is written down as every other', () => {
  const { said, code } = crash('endOnUncaughtFault();');
  expect(code).toBe(1);
  expect(JSON.parse(said)).toMatchObject({ fault: 'Error', code: '23505' });
  expect(said).not.toMatch(/help me|Quiet Birch/);
});

test('control: Node by itself prints its message and its fields', () => {
  expect(crash('').said).toMatch(/help me[^]*Quiet Birch/);
});
