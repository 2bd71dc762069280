import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { ErasureLedger } from './erasure-ledger.ts';
import type { Erasable } from './erasure.rules.ts';
import { ledgerHash } from './erasure.rules.ts';
import { WaitingErasures } from './waiting-erasures.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rinnalla-erasures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const some = (count: number): Erasable[] => Array.from({ length: count }, () => ({ kind: 'persona', id: randomId() }));
const idsOf = (things: readonly Erasable[]): string[] => things.map(({ id }) => id).sort();

test('what waits is there after a crash, each thing once, however often it is asked for', async () => {
  const erasables = some(40);
  const waiting = new WaitingErasures(folder);
  await waiting.add({ erasables: erasables.slice(0, 13), pace: 'spread', hour: 1_000 });
  const begun = await new WaitingErasures(folder).all();
  await new WaitingErasures(folder).add({ erasables, pace: 'spread', hour: 1_050 });
  const standing = await new WaitingErasures(folder).all();
  expect(idsOf(standing)).toEqual(idsOf(erasables));
  expect(standing).toEqual(expect.arrayContaining(begun));
});

test('asked for at once, what was spread comes at once', async () => {
  const erasables = some(10);
  const waiting = new WaitingErasures(folder);
  await waiting.add({ erasables, pace: 'spread', hour: 1_000 });
  expect(await waiting.due(1_000)).toEqual([]);
  await waiting.add({ erasables, pace: 'at_once', hour: 1_000 });
  expect(idsOf(await waiting.due(1_000))).toEqual(idsOf(erasables));
});

test('hours are spread over seven days, and every one of them comes', async () => {
  const waiting = new WaitingErasures(folder);
  await waiting.add({ erasables: some(300), pace: 'spread', hour: 1_000 });
  const hours = (await waiting.all()).map(({ dueHour }) => dueHour);
  expect(Math.min(...hours)).toBeGreaterThan(1_000);
  expect(Math.max(...hours)).toBeLessThanOrEqual(1_168);
  expect(new Set(hours).size).toBeGreaterThan(100);
});

test('a file that waits is empty and has no time of its own', async () => {
  await new WaitingErasures(folder).add({ erasables: some(5), pace: 'spread', hour: 1_000 });
  const files = readdirSync(join(folder, 'waiting')).map((name) => statSync(join(folder, 'waiting', name)));
  expect(files.map(({ size, mtimeMs }) => [size, mtimeMs])).toEqual(Array.from({ length: 5 }, () => [0, 0]));
});

test('the ledger knows what was noted on any kept day, sorts each day, and forgets after 37', async () => {
  const ledger = new ErasureLedger(folder);
  const [first, second] = [some(20), some(20)];
  await ledger.note(first, new Date('2026-11-01T10:00:00Z'));
  await ledger.note(second, new Date('2026-11-22T10:00:00Z'));
  await ledger.note(first, new Date('2026-11-22T11:00:00Z'));
  const known = await ledger.hashes();
  expect([...first, ...second].filter((each) => !known.has(ledgerHash(each)))).toEqual([]);
  expect(known.size).toBe(40);
  await ledger.sweep(new Date('2026-12-20T10:00:00Z'));
  expect(readdirSync(join(folder, 'ledger'))).toEqual(['2026-11-22']);
});

test('a ledger that was being written when the machine stopped is written anew', async () => {
  const ledger = new ErasureLedger(folder);
  const [erasable] = some(1);
  await ledger.note([erasable!], new Date('2026-11-22T10:00:00Z'));
  const half = join(folder, 'ledger', '2026-11-22.new');
  writeFileSync(half, 'half a li');
  utimesSync(half, 0, 0);
  await ledger.note(some(1), new Date('2026-11-22T10:10:00Z'));
  expect((await ledger.hashes()).size).toBe(2);
  expect(readdirSync(join(folder, 'ledger'))).toEqual(['2026-11-22']);
});
