import { Injectable } from '@nestjs/common';
import { retention } from '@rinnalla/settings/retention';
import type { ClearedByWorker } from '@rinnalla/settings/retention';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { settlingDay } from '../settling/index.ts';
import { endsByItself, outlivedRows } from './outlived-rows.ts';

/**
 * Clears what has lived its time, once a night after settling: row by row, each in a transaction of its own, in random order. Which rows
 * these are follows from their own hours, so a night that nobody ran is made up for, and a backup put back is cleared the same way.
 */
@Injectable()
export class ClearOutlived {
  private clearedOf = '';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers how many rows were cleared; does nothing before the night is settled, or again in the same night. */
  async execute(): Promise<number> {
    const night = settlingDay(this.clock.now());
    const settled = await this.database.first<{ day: string }>('select settled_on::text as day from settling');
    if (settled === undefined || settled.day < night || this.clearedOf === night) return 0;
    const cleared = await this.clearAll();
    this.clearedOf = night;
    return cleared;
  }

  /** Clears all that is due now. */
  async clearAll(): Promise<number> {
    let cleared = 0;
    for (const name of Object.keys(outlivedRows) as ClearedByWorker[]) cleared += await this.clear(name);
    return cleared;
  }

  private async clear(name: ClearedByWorker): Promise<number> {
    const { find, clear } = outlivedRows[name];
    const until = this.clock.hour() - (endsByItself.has(name) ? 0 : retention[name].hours);
    for (let cleared = 0; ;) {
      const rows = await this.database.rows<{ id: string }>(`select id from (${find}) found order by gen_random_uuid()`, [until]);
      if (rows.length === 0) return cleared;
      for (const { id } of rows) await this.database.transaction((statements) => clear(statements, id));
      cleared += rows.length;
    }
  }
}
