import { expect, test } from '@jest/globals';
import { readOrder } from './read-order.ts';

test.each<[string[], string[]]>([
  [[], []],
  [
    ['--from', '2026-01-01', '--to', '2026-12-31'],
    ['--from', '2026-01-01', '--to', '2026-12-31'],
  ],
  [
    ['--file', 'statements.jsonl'],
    ['--file', '/home/operator/statements.jsonl'],
  ],
  [
    ['--to=2026-02-28', '--file=/tmp/s.jsonl'],
    ['--to', '2026-02-28', '--file', '/tmp/s.jsonl'],
  ],
])('%j asks for %j', (words, parameters) => {
  expect(readOrder(words, '/home/operator')).toEqual({ kind: 'order', parameters });
});

test.each([
  [['--from', '1.1.2026']],
  [['--from', '2026-02-30']],
  [['--from', '2026-02-02', '--to', '2026-02-01']],
  [['all']],
  [['--until', '2026-02-01']],
])('%j is answered with how to ask', (words) => {
  expect(readOrder(words, '/')).toMatchObject({ kind: 'problem', problem: expect.stringContaining('npm run statements:export -- --from') });
});
