import { expect, test } from '@jest/globals';
import { judgeStaffedHours } from './staffed-hours.rules.ts';

test.each([
  ['always', 'ok'],
  ['mon-fri 08:00-20:00', 'ok'],
  ['unknown', 'look'],
  [null, 'look'],
] as const)('staffed hours of %j are %s', (staffedHours, verdict) => {
  expect(judgeStaffedHours({ staffedHours })).toMatchObject({ verdict });
});
