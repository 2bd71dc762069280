import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { linesOfFile } from './lines-of-file.ts';
import type { FileLine } from './lines-of-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rinnalla-lines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read(bytes: string | Buffer, megabytes?: number): Promise<FileLine[]> {
  const path = join(folder, 'lines');
  writeFileSync(path, bytes);
  const lines: FileLine[] = [];
  for await (const line of linesOfFile(path, megabytes)) lines.push(line);
  return lines;
}
const texts = (lines: readonly FileLine[]) =>
  lines.map(({ number, content }) => [number, 'text' in content ? content.text.trimEnd() : content.kind]);

test('lines are numbered as an editor numbers them, blank ones left out', async () => {
  expect(texts(await read('one\n\n  \nfour\r\nfive'))).toEqual([
    [1, 'one'],
    [4, 'four'],
    [5, 'five'],
  ]);
});

test('a mark at the beginning of the file is no part of the first line', async () => {
  expect(texts(await read('\ufeff{}\n'))).toEqual([[1, '{}']]);
});

test('characters and lines that lie across the pieces in which a file is read stay whole', async () => {
  const long = 'ä€😀'.repeat(250_000);
  expect(texts(await read(`${long}\nshort\n${long}`))).toEqual([
    [1, long],
    [2, 'short'],
    [3, long],
  ]);
});

test('a line that is too long is told by its number, and the next is read', async () => {
  expect(texts(await read(`${'x'.repeat(3_000_001)}\nnext\n`, 1))).toEqual([
    [1, 'line_too_long'],
    [2, 'next'],
  ]);
});

test('bytes that are no UTF-8 are told by their line', async () => {
  expect(texts(await read(Buffer.concat([Buffer.from('one\n'), Buffer.from([0xe4, 0x0a]), Buffer.from('three')])))).toEqual([
    [1, 'one'],
    [2, 'not_utf8'],
    [3, 'three'],
  ]);
});

test('each line tells how much of the file is done with it', async () => {
  expect((await read('ä\nbb\nc')).map(({ end }) => end)).toEqual([3, 6, 7]);
});

test('an empty file has no lines', async () => {
  expect(await read('')).toEqual([]);
});
