import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { hitsIn, markOf, markOfIpv4, markOfIpv6, markOfPhrase, type Mark, type Place } from './canary/marks.rules.ts';
import { marked, visitMarked } from './canary/marked-visits.ts';
import { allPlaces, countInDatabaseFolder } from './canary/places.ts';
import { ask, endWhole, startWhole, type Whole } from './main-job/start-whole.ts';

/** Judging test G of the anonymity scheme: marked visits to the whole of Rinnalla, while things go wrong, leave no mark. */
jest.setTimeout(240_000);

let whole: Whole;
let marks: Mark[];
let places: Place[];

/** What is meant to be kept, and where. */
const meant = [
  'backup report.copy.gz: report',
  'backup revision.copy.gz: reply',
  'report.explanation: report',
  'revision.text: reply',
  'revision.tree: reply',
];

beforeAll(async () => {
  whole = await startWhole({ RINNALLA_PROXY: '127.0.0.1' });
  const { phrase, session } = await visitMarked(whole);
  const { ipv4, ipv6, peer, ...texts } = marked;
  marks = [
    ...markOfIpv4(ipv4),
    ...markOfIpv6(ipv6),
    ...markOfIpv4(peer).map((mark) => ({ ...mark, name: `${mark.name} of the peer` })),
    ...Object.entries(texts).map(([name, text]) => markOf(name, text)),
    markOfPhrase(phrase),
    markOf('session', session),
  ];
  backUp(whole);
  places = await allPlaces(whole);
});
afterAll(() => endWhole(whole));

/** As an operator does, while all of it runs. */
function backUp({ dataDir, database }: Whole): void {
  const script = join(import.meta.dirname, '..', '..', 'apps', 'api', 'dist', 'backup-command.js');
  const env = { ...process.env, RINNALLA_MODE: 'demo', RINNALLA_URL: '', RINNALLA_DATA_DIR: dataDir, DATABASE_URL: database };
  expect(spawnSync(process.execPath, [script, 'make'], { env, stdio: 'ignore' }).status).toBe(0);
}

test('the faults that were to happen did happen and were written down', () => {
  const log = places.find(({ name }) => name === 'logs/api.log')?.text ?? '';
  expect(log).toContain('"code":"23505"');
  expect(log).toContain('"code":"23514"');
  expect(places.find(({ name }) => name === 'output')?.text).toContain('The API stopped (SIGKILL)');
  expect(places.length).toBeGreaterThan(100);
});

test('no mark of a visit stands anywhere but where a person meant their words to stand', () => {
  expect(hitsIn(places, marks).sort()).toEqual(meant);
});

test('what the database’s own folder keeps beyond that is measured', () => {
  const counts = countInDatabaseFolder(whole, marks);
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  process.stderr.write(`in the database's own folder: ${told.map(([name, count]) => `${name} in ${count} files`).join(', ')}\n`);
  expect(counts['reply']).toBeGreaterThan(0);
});

test('control: each mark, planted in each kind of place, is found there', async () => {
  const planted = marks.map(({ forms }) => forms[0] ?? '').join('\n');
  const log = join(whole.dataDir, 'logs', 'worker.log');
  const note = join(whole.dataDir, 'run', 'planted.json');
  appendFileSync(log, planted);
  const backup = join(whole.dataDir, 'backups', 'planted.copy.gz');
  writeFileSync(note, Buffer.from(planted).toString('base64'));
  writeFileSync(backup, gzipSync(planted));
  await ask(whole, 'create table planted (words text, bytes bytea)');
  for (const { forms } of marks)
    await ask(whole, 'insert into planted values ($1::text, $2::bytea)', [forms[0], Buffer.from(forms[0] ?? '')]);
  const hits = hitsIn(await allPlaces(whole), marks);
  await ask(whole, 'drop table planted');
  for (const file of [note, backup]) rmSync(file);
  const kinds = ['planted.words', 'planted.bytes', 'statistics', 'logs/worker.log', 'run/planted.json', 'backups/planted.copy.gz'];
  expect(
    kinds.flatMap((kind) => marks.filter(({ name }) => !hits.includes(`${kind}: ${name}`)).map(({ name }) => `${kind}: ${name}`)),
  ).toEqual([]);
});
