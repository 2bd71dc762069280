import { expect, test } from '@jest/globals';
import type { PersonalDataType } from '@rinnalla/contract';
import { isWorthAStep } from './one-step.rules.ts';

const given = (level: 'none' | 'concern' | 'urgent' | 'emergency', ...types: PersonalDataType[]) => ({
  care: { level },
  details: types.map((type) => ({ type, part: 'text' as const, from: 0, to: 4 })),
});

test.each([
  [given('none'), false],
  [given('none', 'phone'), true],
  [given('none', 'handle'), false],
  [given('none', 'handle', 'name'), true],
  [given('none', 'hetu'), true],
  [given('concern', 'phone', 'hetu'), false],
  [given('urgent', 'address'), false],
  [given('emergency', 'phone'), false],
])('%j: %j', (preview, expected) => {
  expect(isWorthAStep(preview)).toBe(expected);
});
