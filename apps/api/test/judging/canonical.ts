import { hex } from './copy.ts';
import type { Cell, Copy } from './copy.ts';

const idInText = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The length of an answer changes with the length of a drawn name; the hour of the day is the machine's. */
const leftOut = new Set(['content-length', 'date', 'etag']);

/** Drawn anew for whoever asks, before anybody is known. */
const drawnAnew = new Set(['passkeySignInOptions', 'drawPhrase']);

/** What was answered, with every id and every drawn name put as the n-th that came up, so that two runs can be compared. */
export function canonicalAnswers(answers: readonly unknown[], names: ReadonlySet<string>): string[] {
  const ids = new Map<string, string>();
  const numbered = (id: string): string => {
    const known = ids.get(id) ?? `#${ids.size}`;
    ids.set(id, known);
    return known;
  };
  const plain = (key: string, value: unknown): unknown => {
    if (leftOut.has(key)) return undefined;
    if (drawnAnew.has(key)) return 'drawn anew';
    if (typeof value !== 'string') return value;
    return names.has(value) ? 'a name' : value.replace(idInText, numbered);
  };
  return answers.map((answer) => JSON.stringify(answer, plain, 1));
}

/** Ways in and sessions are as many as the accounts are; the other tables are no member's. */
const notCompared = new Set(['credential', 'session', 'staff_session', 'schema_migration', 'settling']);

/** The shape of a copy: all that it says but for the values that are drawn or derived, and the order in which it lies. */
export function shapeOf(copy: Copy): string[] {
  const rows = copy.filter(({ table }) => !notCompared.has(table));
  const contents = rows.map(({ table, cells }) => {
    const isName = (column: string): boolean => table === 'persona' && column === 'name';
    const told = [...cells].filter(([column]) => !isByTheWay(column));
    const plain = told.map(([column, cell]) => `${column}: ${isName(column) ? 'a name' : plainCell(cell)}`);
    return `${table} { ${plain.join(', ')} }`;
  });
  const transactions = Map.groupBy(rows, ({ table, cells }) => `${table} ${String(cells.get('xmin'))}`);
  const sizes = [...transactions].map(([key, together]) => `${key.split(' ')[0]}: ${together.length} of one transaction`);
  return [...contents, ...sizes, ...repeatedValues(rows)].sort();
}

/** What is not compared here, but looked at by the linker: where a row lies, and what the planner remembers of it. */
const isByTheWay = (column: string): boolean => column === 'xmin' || column === 'order' || column.endsWith(' in statistics');

function plainCell(cell: Cell): string {
  if (cell instanceof Uint8Array) return `${cell.length} bytes`;
  return String(cell).replace(idInText, 'an id');
}

/** Which values come up in several places, and in which: a value of the account's own would come up where two accounts' would not. */
function repeatedValues(rows: Copy): string[] {
  const places = new Map<string, string[]>();
  for (const { table, cells } of rows) {
    for (const [column, cell] of cells) {
      if (!(cell instanceof Uint8Array)) continue;
      const value = hex(cell);
      const found = places.get(value) ?? [];
      found.push(`${table}.${column}`);
      places.set(value, found);
    }
  }
  return [...places.values()].filter((found) => found.length > 1).map((found) => `one value in ${found.sort().join(', ')}`);
}

/** The lines, each with how often it comes, that are not the same in both. */
export function differences(one: readonly string[], other: readonly string[]): string[] {
  const counted = (lines: readonly string[]): Set<string> =>
    new Set([...Map.groupBy(lines, (line) => line)].map(([line, all]) => `${all.length} × ${line}`));
  const [first, second] = [counted(one), counted(other)];
  return [...first, ...second].filter((line) => !first.has(line) || !second.has(line));
}
