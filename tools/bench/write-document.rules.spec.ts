import { expect, test } from '@jest/globals';
import type { BenchResult, BenchRow } from './run-bench.ts';
import { documentOf, figuresTable, shortfalls, type Measured } from './write-document.rules.ts';

const row: BenchRow = {
  work: 'thread',
  rps: 300,
  p50_ms: 20,
  p99_ms: 60,
  cpu_ms: 2,
  commits: 1,
  bare_rps: 2_600,
  bare_cpu_ms: 0.5,
  ratio_to_bare: 0.25,
  goal: 0.2,
  note: 'guest',
};
const slow: BenchRow = { ...row, work: 'reply', ratio_to_bare: 0.1, goal: 0.15, commits: null };
const grown = { work: 'board', from: '10,000 posts', to: '1,000,000 posts', small_cpu_ms: 1, large_cpu_ms: 2, ratio: 0.5, goal: 0.85 };
const result: BenchResult = {
  rows: [row, slow],
  growth: [],
  assess: {
    posts: 1500,
    mean_characters: 85,
    ours_posts_per_s: 2000,
    bad_words_posts_per_s: 1000,
    ratio_to_bad_words: 2,
    long_to_short: 0.9,
  },
  memory: { at_rest: { rss: 250e6, pss: 200e6 }, under_load: { rss: 700e6, pss: 600e6 } },
  payload: [{ page: 'front', requests: 6, br_bytes: 31_579, html_br_bytes: 1_967 }],
};
const measured: Measured = {
  machine: { cores: 2, memory_gb: 24, node: '24.21.0', postgresql: '18.4' },
  plan: { posts: 20_000, threads: 1_000, rounds: 3, seconds: 8, members: 500, only: null, growth: false },
  result,
  day: '2026-11-22',
};

test('a row says whether its goal is met', () => {
  const [, , first = '', second = ''] = figuresTable(result.rows).split('\n');
  expect(first).toMatch(/^\| thread .* 0\.25 \| ≥ 0\.2 \| yes \|$/);
  expect(second).toMatch(/^\| reply .* 0\.1 \| ≥ 0\.15 \| \*\*no\*\* \|$/);
});

test('what falls short is named, and only that', () => {
  expect(shortfalls({ rows: [row, slow], growth: [grown], assess: null })).toBe('- reply: 0.1 of 0.15\n- growth of board: 0.5 of 0.85');
  expect(shortfalls({ rows: [row], growth: [], assess: null })).toBe('Every goal that was measured is met.');
  expect(shortfalls({ rows: [row], growth: [], assess: result.assess })).toBe('- assess: 2000 posts/s');
});

test('the document tells the day, the machine, memory that is over its goal, and what was not measured', () => {
  const text = documentOf(measured);
  for (const part of [
    '2026-11-22: 2 cores',
    '| under load, at most | 700 | 600 | ≤ 600 | **no** |',
    'was not measured in this run',
    '31,579',
    '20,000 posts',
  ]) {
    expect(text).toContain(part);
  }
});
