import { look, ok, type Finding } from './finding.ts';

/** Days after which the newest backup is too old: one a night, and one night may fail. */
const freshDays = 2;

export interface BackupFacts {
  /** Names in the folder of backups, those without a manifest left out. Each was read back before it got its name. */
  readonly names: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether there is anything to back up yet. */
  readonly hasData: boolean;
}

/** How old the newest backup is. */
export function judgeBackups({ names, today, hasData }: BackupFacts): Finding {
  const days = names.flatMap((name) => /^\d{4}-\d{2}-\d{2}(?=$|\.)/.exec(name)?.[0] ?? []).sort();
  const newest = days.at(-1);
  if (newest === undefined)
    return hasData ? look('backups', 'there is none', 'npm run backup makes one') : ok('backups', 'nothing to back up yet');
  const age = Math.round((Date.parse(today) - Date.parse(newest)) / 86_400_000);
  if (age <= freshDays) return ok('backups', `${days.length}, the newest of ${newest}`);
  return look('backups', `the newest is of ${newest}, ${age} days ago`, 'Look at logs/worker.log, then npm run backup');
}
