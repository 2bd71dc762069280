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
