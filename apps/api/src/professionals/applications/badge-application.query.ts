import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { applicationColumns, applicationSource } from './application-row.ts';
import type { BadgeApplication } from './application.type.ts';

/** One application, for a verifier or for whoever applied; to everybody else it does not exist. One statement. */
@Injectable()
export class ReadBadgeApplication {
  constructor(private readonly database: Database) {}

  async of(viewer: Staff, id: string): Promise<BadgeApplication | null> {
    const application = await this.database.first<BadgeApplication>(
      `select ${applicationColumns} from ${applicationSource} where application.id = $2 and (application.staff_account_id = $1 or $3)`,
      [viewer.id, id, viewer.roles.includes('verifier')],
    );
    return application ?? null;
  }
}
