import { expect, test } from '@jest/globals';
import { outcomeThatStands } from './report-outcome.rules.ts';

const removal = { kind: 'remove', aboutAuthor: false, reason: 'It names somebody.', decidedHour: 10 } as const;
const appeal = { reason: 'It names nobody.', decidedHour: 20 };

test.each([
  ['none', null, removal],
  ['upheld', { ...appeal, state: 'upheld' as const }, removal],
  ['partly', { ...appeal, state: 'partly' as const }, { kind: 'hide', aboutAuthor: false, ...appeal }],
  ['overturned', { ...appeal, state: 'overturned' as const }, { kind: 'no_action', aboutAuthor: false, ...appeal }],
])("after the author's appeal (%s) whoever reported is told what stands", (_, authorsAppeal, outcome) => {
  expect(outcomeThatStands(removal, authorsAppeal)).toEqual(outcome);
});

test('a sanction that fell is told of no more', () => {
  const kept = { ...removal, kind: 'no_action', aboutAuthor: true } as const;
  expect(outcomeThatStands(kept, { ...appeal, state: 'upheld' })).toEqual(kept);
  expect(outcomeThatStands(kept, { ...appeal, state: 'overturned' })).toEqual({ kind: 'no_action', aboutAuthor: false, ...appeal });
});
