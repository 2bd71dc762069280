import { chmodSync, cpSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { findBinaries, type Binaries } from './binaries.ts';
import { reachableBinaries } from './reachable-folder.ts';
import { accountFor, canRun } from './system-account.ts';

jest.setTimeout(60_000);

const account = accountFor('');
const asRoot = account ? test : test.skip;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync('/tmp/rinnalla-places-');
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function installed(): Binaries {
  const found = findBinaries();
  if (found.kind === 'problem') throw new Error(found.problem);
  return found;
}

/** The programs as they lie in a clone below a folder that only root can enter. */
function closedAway(): Binaries {
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  cpSync(installed().folder, join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
  return { ...installed(), folder: join(closed, 'native') };
}

test('programs that the account can run stay where they are', () => {
  expect(reachableBinaries(installed(), account, join(folder, 'system'))).toEqual({ kind: 'folder', folder: installed().folder });
});

asRoot('programs below a closed folder are copied, once, to where the account can run them and not change them', () => {
  const binaries = closedAway();
  expect(canRun(account, join(binaries.folder, 'bin', 'postgres'))).toBe(false);
  const first = reachableBinaries(binaries, account, join(folder, 'system'));
  const place = first.kind === 'folder' ? first.folder : '';
  expect(canRun(account, join(place, 'bin', 'postgres'))).toBe(true);
  expect(lstatSync(place).mode & 0o022).toBe(0);
  const made = lstatSync(place).ino;
  expect(reachableBinaries(binaries, account, join(folder, 'system'))).toEqual(first);
  expect(lstatSync(place).ino).toBe(made);
});

asRoot('a copy that others could have changed is not run', () => {
  const binaries = closedAway();
  const first = reachableBinaries(binaries, account, join(folder, 'system'));
  if (first.kind === 'folder') chmodSync(first.folder, 0o777);
  expect(reachableBinaries(binaries, account, join(folder, 'system'))).toMatchObject({ kind: 'problem' });
});

test('a machine without a built-in PostgreSQL is told to bring its own', () => {
  expect(findBinaries('aix', 'ppc64')).toMatchObject({ kind: 'problem', problem: expect.stringContaining('DATABASE_URL') });
});
