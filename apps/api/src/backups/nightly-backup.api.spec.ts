import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { enterAs } from '../../test/enter-as.ts';
import { Clock } from '../platform/clock.ts';
import { WaitingErasures } from '../platform/erasures/waiting-erasures.ts';
import { SettleRows } from '../settling/index.ts';
import { BackUp } from './back-up.command.ts';
import { BackupPlaces, NightlyBackup } from './nightly-backup.command.ts';

jest.setTimeout(60_000);

let api: ApiUnderTest;
let job: NightlyBackup;
let folder: string;
let run = 0;
const clock = new Clock();
const erasures = (): string => join(api.dataDir, 'erasures');

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());
// Each test has backups and a year of its own.
beforeEach(() => {
  run += 1;
  folder = join(api.dataDir, `backups-${run}`);
  job = new NightlyBackup(api.workerDatabase, clock, new BackupPlaces(enterAs('worker', api.databaseUrl), folder, erasures()));
});

/** Midday, so many days after the first of these tests. */
const onDay = <Result>(day: number, work: () => Promise<Result>): Promise<Result> =>
  clock.at(new Date(Date.UTC(2030 + run, 0, day, 12)), work);
const settle = (day: number): Promise<boolean> => onDay(day, () => new SettleRows(api.workerDatabase, clock).execute());
const night = (day: number): Promise<boolean> => onDay(day, () => job.execute());
const backups = (): string[] => readdirSync(folder).filter((name) => name !== 'erasures.json');

test('a night’s backup is made once, after the night is settled and never before', async () => {
  await settle(1);
  expect([await night(1), await night(1)]).toEqual([true, false]);
  expect(await night(2)).toBe(false);
  await settle(2);
  expect(await night(2)).toBe(true);
  expect(backups()).toEqual([`${2030 + run}-01-01`, `${2030 + run}-01-02`]);
});

test('a backup is there for 30 days and gone after; control: the one of the day after is still there', async () => {
  for (const day of [1, 2, 32]) {
    await settle(day);
    await night(day);
  }
  expect(backups()).toEqual([`${2030 + run}-01-02`, `${2030 + run}-02-01`]);
});

test('what an earlier try has left half is cleared away, and one backup is made at a time', async () => {
  mkdirSync(join(folder, 'under-way'), { recursive: true });
  writeFileSync(join(folder, 'under-way', 'post.copy.gz'), 'half');
  const make = (): ReturnType<BackUp['execute']> =>
    new BackUp(clock, { databaseUrl: enterAs('worker', api.databaseUrl), folder }).execute();
  const both = await Promise.all([make(), make()]);
  const kinds = both.map(({ kind }) => kind).sort();
  // Which of two comes first is chance; that they do not write into one folder is not.
  expect([
    ['made', 'made'],
    ['made', 'problem'],
  ]).toContainEqual(kinds);
  expect(existsSync(join(folder, 'under-way'))).toBe(false);
  expect(backups()).toHaveLength(kinds.filter((kind) => kind === 'made').length);
});

test('each round brings the one copy of what is erased up to date, also when no backup is due', async () => {
  const copied = (): string => readFileSync(join(folder, 'erasures.json'), 'utf8');
  await night(1);
  const before = copied();
  const id = randomId();
  await new WaitingErasures(erasures()).add({ erasables: [{ kind: 'persona', id }], pace: 'spread', hour: 500_000 });
  await night(1);
  expect(before).not.toContain(id);
  expect(copied()).toContain(`.persona.${id}`);
});
