import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { problem, type Problem } from '../database/problem.ts';

/** Statements of which days, and to which file. */
export interface ExportOrder {
  readonly kind: 'order';
  /** As the API's script wants them. */
  readonly parameters: readonly string[];
}

const usage =
  'Say from and to which day, if not all, and a new file if you like: ' +
  'npm run statements:export -- --from 2026-01-01 --to 2026-12-31 --file statements.jsonl';

/** What the words after `npm run statements:export --` ask for, or how to ask. A file is looked for from `folder`. */
export function readOrder(words: readonly string[], folder: string): ExportOrder | Problem {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { from: { type: 'string' }, to: { type: 'string' }, file: { type: 'string' } },
    });
    const { from, to, file } = values;
    if (![from, to].every((day) => day === undefined || isDay(day))) return problem(usage);
    if (from !== undefined && to !== undefined && from > to) return problem(usage);
    const given = { from, to, ...(file === undefined ? {} : { file: resolve(folder, file) }) };
    return {
      kind: 'order',
      parameters: Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])),
    };
  } catch {
    return problem(usage);
  }
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
