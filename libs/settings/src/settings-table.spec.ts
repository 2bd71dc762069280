import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { settingsAsMarkdown, settingsTable } from './settings-table.ts';

test('the README holds the table of settings, row for row', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  // Formatting widens the columns; only the words count.
  const rows = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.replace(/\s+/g, ' '));
  const wanted = rows(settingsAsMarkdown());
  expect(wanted).toHaveLength(settingsTable.length);
  expect(rows(readme)).toEqual(expect.arrayContaining(wanted));
});
