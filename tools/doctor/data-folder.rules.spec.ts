import { expect, test } from '@jest/globals';
import { judgeDataFolder, type DataFolderFacts } from './data-folder.rules.ts';

const sound: DataFolderFacts = { folder: '/data', kind: 'folder', writable: true, owner: 1000, own: 1000, secretsProblem: null };

const cases: [string, Partial<DataFolderFacts>, string[]][] = [
  ['all as it should be', {}, ['ok', 'ok']],
  ['before the first start', { kind: 'absent', owner: null }, ['ok']],
  ['where it cannot be made', { kind: 'absent', owner: null, writable: false }, ['wrong']],
  ['a file in its place', { kind: 'other' }, ['wrong']],
  ['a folder that cannot be written', { writable: false }, ['wrong']],
  ["somebody else's folder", { owner: 0 }, ['look', 'ok']],
  ['a system without user ids', { owner: null, own: null }, ['ok', 'ok']],
  ['secrets that others can read', { secretsProblem: 'secrets.json can be read by others' }, ['ok', 'wrong']],
];

test.each(cases)('%s', (_name, change, verdicts) => {
  expect(judgeDataFolder({ ...sound, ...change }).map(({ verdict }) => verdict)).toEqual(verdicts);
});
