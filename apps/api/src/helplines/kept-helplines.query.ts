import { Injectable } from '@nestjs/common';
import { checkDay } from '@rinnalla/helplines';
import type { CheckState } from '@rinnalla/helplines';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { keptColumns, keptHelpline } from './helpline-row.ts';
import type { KeptRow } from './helpline-row.ts';
import type { KeptHelpline } from './helpline.type.ts';

/** What needs a call first comes first. */
const order: Readonly<Record<CheckState, number>> = { stale: 0, getting_stale: 1, never_checked: 2, fresh: 3 };

/** The lines as the editors keep them. One statement each. */
@Injectable()
export class ReadKeptHelplines {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async all(): Promise<KeptHelpline[]> {
    const rows = await this.database.rows<KeptRow>(
      `select ${keptColumns} from helpline order by helpline.hidden, helpline.country <> 'FI', helpline.country, helpline.name ->> 'fi', helpline.id`,
    );
    return rows.map((row) => this.today(row)).sort((one, other) => place(one) - place(other));
  }

  async one(id: string): Promise<KeptHelpline | null> {
    const row = await this.database.first<KeptRow>(`select ${keptColumns} from helpline where helpline.id = $1`, [id]);
    return row === undefined ? null : this.today(row);
  }

  private today(row: KeptRow): KeptHelpline {
    return keptHelpline(row, checkDay(this.clock.now()));
  }
}

const place = ({ hidden, state }: KeptHelpline): number => (hidden ? 9 : order[state]);
