import { Injectable } from '@nestjs/common';
import { badgeColumn } from '../../community/index.ts';
import type { Badge } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { applicationColumns, applicationSource } from '../applications/application-row.ts';
import type { BadgeApplication } from '../applications/application.type.ts';
import type { MyBadge } from './badge-page.type.ts';

/** A professional's own badge and newest application. Two statements. */
@Injectable()
export class ReadMyBadge {
  constructor(private readonly database: Database) {}

  async of(viewer: Staff): Promise<MyBadge> {
    const held = await this.database.first<{ badge: Badge; revokedReason: string | null }>(
      `select ${badgeColumn} as badge, badge.revoked_reason as "revokedReason" from badge where staff_account_id = $1`,
      [viewer.id],
    );
    const application = await this.database.first<BadgeApplication>(
      `select ${applicationColumns} from ${applicationSource}
        where application.staff_account_id = $1 order by application.state = 'open' desc, application.hour desc, application.id limit 1`,
      [viewer.id],
    );
    return { badge: held?.badge ?? null, revokedReason: held?.revokedReason ?? null, application: application ?? null };
  }
}
