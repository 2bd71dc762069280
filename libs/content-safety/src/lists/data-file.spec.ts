import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readDataFile } from './data-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'rinnalla-data-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shape = z.strictObject({ words: z.array(z.string()) });
const read = (written: string): unknown => {
  mkdirSync(join(folder, 'crisis'), { recursive: true });
  writeFileSync(join(folder, 'crisis', 'fi.yaml'), written);
  return readDataFile(pathToFileURL(join(folder, 'crisis', 'fi.yaml')), shape);
};

test('a file is read as it stands now, whatever the build has kept of one of its name', () => {
  expect(read('words: [hei]')).toEqual({ words: ['hei'] });
  expect(read('words: [moi]')).toEqual({ words: ['moi'] });
});

test('everything in a file is text', () => {
  expect(read('words: [no, on, 112, true, ~]')).toEqual({ words: ['no', 'on', '112', 'true', '~'] });
});

test.each([
  ['no YAML', 'words: [hei', /^crisis\/fi\.yaml: .*line 1/s],
  ['a name that is not known', 'wordz: [hei]\nwords: []', /^crisis\/fi\.yaml: .*wordz/s],
  ['a list that is none', 'words: hei', /^crisis\/fi\.yaml: .*words/s],
])('a mistake is told in words, with the file: %s', (_what, written, told) => {
  expect(() => read(written)).toThrow(told);
});
