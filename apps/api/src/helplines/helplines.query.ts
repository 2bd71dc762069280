import { Injectable } from '@nestjs/common';
import { checkDay, isShown } from '@rinnalla/helplines';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { lineColumns } from './helpline-row.ts';
import type { PublicHelpline } from './helpline.type.ts';

/** The lines that the public sees today. One statement. */
@Injectable()
export class ReadHelplines {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async all(): Promise<PublicHelpline[]> {
    const lines = await this.database.rows<PublicHelpline>(
      `select ${lineColumns} from helpline where not hidden order by helpline.country <> 'FI', helpline.country, helpline.name ->> 'fi', helpline.id`,
    );
    const today = checkDay(this.clock.now());
    return lines.filter((line) => isShown(line, today));
  }
}
