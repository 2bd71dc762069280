import { Injectable } from '@nestjs/common';
import { mkdir, readdir } from 'node:fs/promises';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { copyErasures } from '../platform/erasures/erasures-copy.ts';
import { settlingDay } from '../settling/index.ts';
import { BackUp } from './back-up.command.ts';
import { dayOf, newestFirst } from './backup-names.rules.ts';
import { erasuresCopy } from './restore-backup.command.ts';

/** Where a nightly backup comes from and goes to. */
export class BackupPlaces {
  constructor(
    readonly databaseUrl: string,
    readonly backupsFolder: string,
    readonly erasuresFolder: string,
  ) {}
}

/**
 * Each night's backup, once the night is settled and never before; and in every round the copy of what was erased, so that a backup of
 * last night can be put back without what was erased since.
 */
@Injectable()
export class NightlyBackup {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly places: BackupPlaces,
  ) {}

  /** Answers whether a backup was made. Throws where one was due and could not be made. */
  async execute(): Promise<boolean> {
    const { backupsFolder, erasuresFolder, databaseUrl } = this.places;
    await mkdir(backupsFolder, { recursive: true, mode: 0o700 });
    await copyErasures(erasuresFolder, erasuresCopy(backupsFolder));
    if (!(await this.isDue())) return false;
    const made = await new BackUp(this.clock, { databaseUrl, folder: backupsFolder }).execute();
    if (made.kind === 'problem') throw new Error(made.problem);
    return true;
  }

  private async isDue(): Promise<boolean> {
    const night = settlingDay(this.clock.now());
    const settled = await this.database.first<{ day: string }>('select settled_on::text as day from settling');
    if (settled === undefined || settled.day < night) return false;
    const [newest] = newestFirst(await readdir(this.places.backupsFolder));
    return newest === undefined || (dayOf(newest) ?? '') < night;
  }
}
