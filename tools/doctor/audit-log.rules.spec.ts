import { expect, test } from '@jest/globals';
import { judgeAuditLog, type AuditNight } from './audit-log.rules.ts';

const whole: AuditNight = { state: 'whole', hour: 500_000, number: 7, hash: 'ab'.repeat(32), brokenAt: null };

test.each<[string, AuditNight | null, [verdict: string, says: string]]>([
  ['not looked at yet', null, ['ok', 'has not yet']],
  ['whole', whole, ['ok', `entry 7, hash ${'ab'.repeat(32)}`]],
  ['empty', { ...whole, number: 0 }, ['ok', 'no entries yet']],
  ['not looked at for days', { ...whole, hour: 499_900 }, ['look', 'for 110 hours']],
  ['broken', { ...whole, state: 'broken', brokenAt: 3 }, ['wrong', 'broken at entry 3']],
  ['broken and not looked at since', { ...whole, state: 'broken', brokenAt: 3, hour: 499_900 }, ['wrong', 'broken at entry 3']],
  ['cut off', { ...whole, state: 'lost' }, ['wrong', 'entry 7 is not in it']],
])('an audit log that is %s', (_, night, [verdict, says]) => {
  expect(judgeAuditLog(night, 500_010)).toMatchObject({ verdict, says: expect.stringContaining(says) });
});
