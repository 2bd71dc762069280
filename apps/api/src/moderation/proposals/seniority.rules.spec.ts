import { expect, test } from '@jest/globals';
import { hoursForSeniors, isForSeniors, seniorActs } from './seniority.rules.ts';

test.each([
  ['a senior moderator could answer', { seniorCould: true, hour: 100 }, true],
  ['a senior moderator has one hour left', { seniorCould: true, hour: 99 + hoursForSeniors }, true],
  ['no senior moderator came within a day', { seniorCould: true, hour: 100 + hoursForSeniors }, false],
  ['there is no senior moderator', { seniorCould: false, hour: 100 }, false],
])('%s: for seniors alone %j %s', (_, given, expected) => {
  expect(isForSeniors({ proposedHour: 100, ...given })).toBe(expected);
});

test('seniority counts for nothing but answering a proposal', () => {
  expect(seniorActs).toEqual(['answer_proposal']);
});
