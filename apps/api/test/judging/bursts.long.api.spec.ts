import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { takeCopy } from './copy.ts';
import type { Copy } from './copy.ts';
import { note } from './figures.ts';
import { gainOf } from './gain.ts';
import type { Gain } from './gain.ts';
import { inBursts } from './linker-plan.ts';
import { keysIn, stopWorlds, writeWorlds } from './linker-world.ts';
import type { LinkerWorld } from './linker-world.ts';
import { watchPages } from './public-watch.ts';
import { keyOf, tracesIn } from './traces.ts';
import type { Trace } from './traces.ts';
import { look, pairsOf } from './trained-linker.ts';
import type { Pairs } from './trained-linker.ts';

/** Judging test C2 of the anonymity scheme: what a copy adds to what the pages told anyhow. */

jest.setTimeout(1_200_000);
const numberOfWorlds = 5;
/** The upper bound of the gain must not lie above so many points of a hundred. */
const mostGain = 1;

let worlds: LinkerWorld[] = [];
/** The faces as the pages showed them, and how alike each two of them are to whoever has the pages alone. */
const watched = new Map<LinkerWorld, { faces: Trace[]; pairs: Pairs }>();
const copies = new Map<LinkerWorld, Copy>();

beforeAll(async () => {
  const seeds = Array.from({ length: numberOfWorlds }, (_, n) => `bursts ${n}`);
  worlds = await writeWorlds(seeds, inBursts);
  for (const world of worlds) {
    const faces = await watchPages(world);
    const pairs = pairsOf(faces);
    look(pairs, 'pages', faces);
    watched.set(world, { faces, pairs });
    copies.set(world, await takeCopy(world.api.database, { without: ['session'], remembered: false }));
  }
});
afterAll(() => stopWorlds(worlds));

/** How much better a linker does that has these copies beside the pages. */
function gainBy(copyOf: (world: LinkerWorld) => Copy): Gain {
  const pairs = worlds.map((world) => {
    const { faces, pairs: seen } = watched.get(world)!;
    const known = new Map(tracesIn(copyOf(world), keysIn(world)).map((trace) => [trace.key, trace]));
    const both = { ...seen, columns: new Map(seen.columns) };
    const inCopy = faces.map(({ key }) => known.get(key)!);
    look(both, 'copy', inCopy);
    return both;
  });
  return gainOf(pairs, { without: 'pages', with: 'copy' });
}

test('a settled copy links the faces of one account no better than the pages do that somebody watched each minute', () => {
  const gain = gainBy((world) => copies.get(world)!);
  note('A copy beside the pages (C2)', gain);
  // The linker that has the pages alone must be a good one, or a gain over it would mean nothing.
  expect(gain.without).toBeGreaterThan(1.25 * gain.byChance);
  expect(gain.upperBound).toBeLessThanOrEqual(mostGain);
});

/** The same copy with these columns of each row written over. */
const rewritten = (copy: Copy, cellsOf: (key: string) => Record<string, number> | undefined): Copy =>
  copy.map((row) => ({ ...row, cells: new Map([...row.cells, ...Object.entries(cellsOf(keyOf(row)) ?? {})]) }));

/** The place and the transaction that each row had in the evening after it was written. */
function unsettled(world: LinkerWorld): Copy {
  const first = new Map<string, Record<string, number>>();
  for (const [day, evening] of world.evenings.entries()) {
    for (const row of evening) {
      const [xmin, order] = [row.cells.get('xmin') as number, row.cells.get('order') as number];
      if (!first.has(keyOf(row))) first.set(keyOf(row), { xmin, order: day + order });
    }
  }
  return rewritten(copies.get(world)!, (key) => first.get(key));
}

/** Each face and each post numbered as it came, over the whole site. */
function numbered(world: LinkerWorld): Copy {
  const rows = [...unsettled(world)].filter(({ table }) => table === 'persona');
  rows.sort((one, other) => Number(one.cells.get('xmin')) - Number(other.cells.get('xmin')));
  const numbers = new Map(rows.map((row, number) => [keyOf(row), { number }]));
  return rewritten(copies.get(world)!, (key) => numbers.get(key));
}

test('control: rows that were never settled link them better', () => {
  const gain = gainBy(unsettled);
  note('Control: never settled', gain);
  expect(gain.gain).toBeGreaterThan(mostGain);
});

test('control: faces that are numbered as they come link them better', () => {
  const gain = gainBy(numbered);
  note('Control: faces numbered as they come', gain);
  expect(gain.gain).toBeGreaterThan(mostGain);
});

/** How well a copy alone tells which faces belong to the rows of this table, against naming them by chance. */
function toldOf(table: string): Gain {
  const of = ({ stratum }: Trace): string => stratum.split(' ')[0]!;
  const pairs = worlds.map((world) => {
    const traces = tracesIn(copies.get(world)!, keysIn(world)).filter((trace) => [table, 'persona'].includes(of(trace)));
    const asked = pairsOf(traces, (one, other) => of(one) !== of(other));
    look(asked, 'copy', traces);
    return asked;
  });
  return gainOf(pairs, { without: 'nothing', with: 'copy' });
}

test.each(['sealed_item', 'credential', 'report'])(
  'of rows that no page shows (%s), a copy tells next to nothing of which faces belong to them',
  (table) => {
    const told = toldOf(table);
    note(`A copy about ${table} (C2)`, told);
    expect(told.upperBound).toBeLessThanOrEqual(mostGain);
  },
);
