import { expect, test } from '@jest/globals';
import { bytesIn, readStat, treeOf } from './processor-time.rules.ts';

const line = '4711 (postgres: walw (x) y) S 4700 4711 4711 0 -1 4194624 1 0 0 0 150 25 7 3 20 0 1 0 123 456 789 0';

test('processor time is read in milliseconds, with that of ended children, whatever the name holds', () => {
  expect(readStat(line)).toEqual({ pid: 4711, parent: 4700, used: (150 + 25 + 7 + 3) * 10 });
});

test('a tree holds a process, its children and theirs, each once, and no stranger', () => {
  const processes = [
    { pid: 1, parent: 0, used: 5 },
    { pid: 2, parent: 1, used: 1 },
    { pid: 3, parent: 2, used: 2 },
    { pid: 4, parent: 1, used: 4 },
    { pid: 9, parent: 8, used: 8 },
  ];
  const pids = (roots: number[]): number[] => treeOf(processes, roots).map(({ pid }) => pid);
  expect(pids([2, 9]).sort()).toEqual([2, 3, 9]);
  expect(pids([1]).sort()).toEqual([1, 2, 3, 4]);
});

test('memory is read in bytes', () => {
  const rollup = '00400000-7fff [rollup]\nRss:              120 kB\nPss:               90 kB\nPss_Dirty:         80 kB\n';
  expect([bytesIn(rollup, 'Rss'), bytesIn(rollup, 'Pss'), bytesIn('', 'Rss')]).toEqual([122_880, 92_160, 0]);
});
