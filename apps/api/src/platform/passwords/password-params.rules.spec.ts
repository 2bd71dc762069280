import { expect, test } from '@jest/globals';
import { currentParams, readParams } from './password-params.rules.ts';

test.each([
  [currentParams, { memory: 19_456, passes: 2 }],
  ['argon2id m=65536 t=3', { memory: 65_536, passes: 3 }],
])('%p says what a hash costs', (params, cost) => {
  expect(readParams(params)).toEqual(cost);
});

test.each(['', 'argon2id m=8 t=2', 'argon2id m=19456 t=1', 'scrypt m=19456 t=2', `${currentParams} p=4`])('%p is refused', (params) => {
  expect(() => readParams(params)).toThrow(RangeError);
});
