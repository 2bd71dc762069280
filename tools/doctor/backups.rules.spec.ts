import { expect, test } from '@jest/globals';
import { judgeBackups } from './backups.rules.ts';

const today = '2026-11-22';

test.each([
  [['2026-11-22'], 'ok', '1, the newest of 2026-11-22'],
  [['2026-11-20', '2026-11-20.2', 'under-way', 'erasures.json'], 'ok', '2, the newest of 2026-11-20'],
  [['2026-11-19', '2026-10-30'], 'look', 'the newest is of 2026-11-19, 3 days ago'],
  [[], 'look', 'there is none'],
  [['under-way'], 'look', 'there is none'],
] as const)('%j is judged %s: %s', (names, verdict, says) => {
  expect(judgeBackups({ names, today, hasData: true })).toMatchObject({ verdict, says });
});

test('before the first start there is nothing to back up', () => {
  expect(judgeBackups({ names: [], today, hasData: false })).toMatchObject({ verdict: 'ok', says: 'nothing to back up yet' });
});
