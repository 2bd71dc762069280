import { retention } from '@rinnalla/settings/retention';

const shape = /^(\d{4}-\d{2}-\d{2})(?:\.(\d{1,4}))?$/;

interface ReadName {
  readonly name: string;
  readonly day: string;
  readonly number: number;
}

/** Pure: the names that are backups, the newest first; others are left out. A day's second backup is `2026-11-22.2`. */
export function newestFirst(names: readonly string[]): string[] {
  const later = (a: ReadName, b: ReadName): number => (a.day === b.day ? b.number - a.number : a.day < b.day ? 1 : -1);
  return readNames(names)
    .sort(later)
    .map(({ name }) => name);
}

/** Pure: the name of the next backup of this day (YYYY-MM-DD). */
export function nextName(day: string, names: readonly string[]): string {
  const numbers = readNames(names)
    .filter((read) => read.day === day)
    .map(({ number }) => number);
  return numbers.length === 0 ? day : `${day}.${Math.max(...numbers) + 1}`;
}

/** Pure: the day of a backup, or null for a name that is none. */
export const dayOf = (name: string): string | null => shape.exec(name)?.[1] ?? null;

/** Pure: the backups that have lived their days on this day (YYYY-MM-DD). */
export function outlived(names: readonly string[], today: string): string[] {
  const first = new Date(Date.parse(`${today}T00:00:00Z`) - retention.backup.hours * 3_600_000).toISOString().slice(0, 10);
  return readNames(names)
    .filter(({ day }) => day < first)
    .map(({ name }) => name);
}

function readNames(names: readonly string[]): ReadName[] {
  return names.flatMap((name) => {
    const [, day, number] = shape.exec(name) ?? [];
    return day === undefined ? [] : [{ name, day, number: Number(number ?? 1) }];
  });
}
