import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { ErasureLedger } from './erasure-ledger.ts';
import { ledgerHash } from './erasure.rules.ts';
import type { Erasable } from './erasure.rules.ts';
import { copyErasures, mergeErasures } from './erasures-copy.ts';
import { WaitingErasures } from './waiting-erasures.ts';

const today = new Date('2026-11-22T10:00:00Z');
const persona = (): Erasable => ({ kind: 'persona', id: randomId() });

let folder: string;
let copy: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rinnalla-erasures-copy-'));
  copy = join(folder, 'erasures.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const here = (): string => join(folder, 'here');
const there = (): string => join(folder, 'there');
const waitingIn = async (place: string): Promise<string[]> => (await new WaitingErasures(place).all()).map(({ id }) => id).sort();

test('what either knows as waiting or as erased, both know once the copy is brought in, and what waited keeps its hour', async () => {
  const [one, two, old, recent] = [persona(), persona(), persona(), persona()];
  await new WaitingErasures(here()).add({ erasables: [one], pace: 'at_once', hour: 500 });
  await new ErasureLedger(here()).note([old], new Date('2026-11-20T10:00:00Z'));
  await copyErasures(here(), copy);
  await new WaitingErasures(there()).add({ erasables: [one, two], pace: 'at_once', hour: 900 });
  await new ErasureLedger(there()).note([recent], new Date('2026-11-20T10:00:00Z'));
  expect(await mergeErasures(copy, there(), today)).toBe(true);
  expect(await waitingIn(there())).toEqual([one.id, two.id].sort());
  expect((await new WaitingErasures(there()).all()).map(({ dueHour }) => dueHour)).toEqual([900, 900]);
  expect([...(await new ErasureLedger(there()).hashes())].sort()).toEqual([ledgerHash(old), ledgerHash(recent)].sort());
});

test('days of the ledger that have lived their time are not brought back', async () => {
  await new ErasureLedger(here()).note([persona()], new Date('2026-10-01T10:00:00Z'));
  await copyErasures(here(), copy);
  await mergeErasures(copy, there(), today);
  expect((await new ErasureLedger(there()).hashes()).size).toBe(0);
});

test('the copy tells no order and no time, and is closed to others', async () => {
  await new WaitingErasures(here()).add({ erasables: Array.from({ length: 30 }, persona), pace: 'spread', hour: 500_000 });
  await copyErasures(here(), copy);
  const { waiting } = JSON.parse(readFileSync(copy, 'utf8')) as { waiting: string[] };
  expect(waiting).toHaveLength(30);
  expect(waiting).toEqual([...waiting].sort());
  expect([statSync(copy).mtimeMs, statSync(copy).mode & 0o777]).toEqual([0, 0o600]);
  await mergeErasures(copy, there(), today);
  const brought = readdirSync(join(there(), 'waiting')).map((name) => statSync(join(there(), 'waiting', name)));
  expect(brought.map(({ size, mtimeMs }) => [size, mtimeMs])).toEqual(Array.from({ length: 30 }, () => [0, 0]));
});

test('where there is no copy that is said; a damaged one is not passed over', async () => {
  expect(await mergeErasures(copy, there(), today)).toBe(false);
  mkdirSync(folder, { recursive: true });
  writeFileSync(copy, '{"waiting": [');
  await expect(mergeErasures(copy, there(), today)).rejects.toThrow();
});
