import { expect, test } from '@jest/globals';
import type { Finding } from './finding.ts';
import { judgeBuild, judgeClock, judgeNode, judgeNpm, judgeSpace } from './machine.rules.ts';

const newestMigration = Date.UTC(2026, 10, 1);
const clock = { now: Date.UTC(2026, 10, 22), newestMigration, summerHour: 15 };

const cases: [string, Finding, [Finding['verdict'], string]][] = [
  ['the Node that is named', judgeNode('24.21.0', '24.21.0'), ['ok', '24.21.0']],
  ['another Node 24', judgeNode('24.22.0', '24.21.0'), ['look', 'tested is 24.21.0']],
  ['an old Node', judgeNode('22.1.0', '24.21.0'), ['wrong', 'needs 24']],
  ['npm that answers', judgeNpm('11.0.0'), ['ok', '11.0.0']],
  ['no npm', judgeNpm(null), ['wrong', 'does not answer']],
  ['room', judgeSpace(80e9, '/data'), ['ok', '80.0 GB free']],
  ['little room', judgeSpace(4.9e9, '/data'), ['look', '4.9 GB free where /data lies']],
  ['too little room', judgeSpace(0.9e9, '/data'), ['wrong', '0.9 GB free']],
  ['a fresh build', judgeBuild([], false), ['ok', 'what the code says']],
  ['changes since the build', judgeBuild(['api', 'web'], false), ['look', 'api, web changed']],
  ['changes under a running site', judgeBuild(['api'], true), ['look', 'api changed']],
  ['a clock that can be right', judgeClock(clock), ['ok', '2026-11-22']],
  ['a clock from before the code was written', judgeClock({ ...clock, now: Date.UTC(2025, 0, 1) }), ['wrong', '2025-01-01']],
  ['a clock far ahead', judgeClock({ ...clock, now: Date.UTC(2060, 0, 1) }), ['wrong', '2060-01-01']],
  ['no time zone data', judgeClock({ ...clock, summerHour: 12 }), ['wrong', 'Europe/Helsinki']],
];

test.each(cases)('%s', (_name, finding, [verdict, words]) => {
  expect(finding.verdict).toBe(verdict);
  expect(finding.says).toContain(words);
});
