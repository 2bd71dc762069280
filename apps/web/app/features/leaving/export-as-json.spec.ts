import { expect, test } from '@jest/globals';
import type { ExportLine } from '../../api-client/ask-export.ts';
import { exportAsJson } from './export-as-json.ts';

async function written(lines: readonly object[]): Promise<unknown> {
  async function* given(): AsyncGenerator<ExportLine> {
    for (const line of lines) yield line as ExportLine;
  }
  let text = '';
  for await (const part of exportAsJson(given())) text += part;
  return JSON.parse(text);
}

test('each part is a list, in the order in which it came', async () => {
  const lines = [
    { section: 'account', entry: { joinWeek: '2026-W47' } },
    { section: 'posts', entry: { hour: 1 } },
    { section: 'posts', entry: { hour: 2 } },
    { section: 'end' },
  ];
  expect(await written(lines)).toEqual({
    format: 'rinnalla-export',
    version: 1,
    account: [{ joinWeek: '2026-W47' }],
    posts: [{ hour: 1 }, { hour: 2 }],
    complete: true,
  });
});

test.each([
  ['after an entry', [{ section: 'posts', entry: {} }]],
  ['before anything', []],
])('a file that broke off %s says so', async (_where, lines) => {
  expect(await written(lines)).toMatchObject({ complete: false });
});
