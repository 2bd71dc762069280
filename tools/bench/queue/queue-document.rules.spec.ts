import { expect, test } from '@jest/globals';
import { queueDocument, queueShortfalls, queueTable, type QueueResult } from './queue-document.rules.ts';

const figure = (name: string, few: number, many: number) => ({ name, few_cpu_ms: few, many_cpu_ms: many, many_p50_ms: 5, many_p95_ms: 9 });
const result: QueueResult = {
  figures: [figure('the whole queue', 4, 5), figure('mine', 1, 2.5), figure('a quiet board', 8, 13), figure('claim', 2, 4)],
  few: { open: 1_000, decided: 1_000 },
  many: { open: 99_800, decided: 100_000 },
  rounds: 5,
  requestsInRound: 30,
};

test('each figure stands beside itself with few items and beside the floor, which is the first', () => {
  expect(queueTable(result).split('\n').slice(2)).toEqual([
    '| the whole queue | 4 | 5 | 1.25 | 1.25 | 5 | 9 |',
    '| mine | 1 | 2.5 | 2.5 | 0.625 | 5 | 9 |',
    '| a quiet board | 8 | 13 | 1.63 | 3.25 | 5 | 9 |',
    '| claim | 2 | 4 | 2 | 1 | 5 | 9 |',
  ]);
});

test('what grows too much or costs too much beside the floor is named; what just holds is not', () => {
  expect(queueShortfalls(result)).toEqual([
    'mine: 2.5 times itself, 0.625 times the floor',
    'a quiet board: 1.63 times itself, 3.25 times the floor',
  ]);
});

test('the document says how many items there were, and that nothing falls short where nothing does', () => {
  const calm = { ...result, figures: result.figures.slice(0, 1) };
  const text = queueDocument(calm, { machine: { cores: 2, memory_gb: 8, node: '24.0.0', postgresql: '18.4' }, day: '2026-11-23' });
  expect(text).toContain('# The queue at 99,800 items');
  expect(text).toContain('## What falls short\n\nNothing.');
});
