import { Injectable } from '@nestjs/common';
import { badgeColumn } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { applicationColumns, applicationSource } from '../applications/application-row.ts';
import type { BadgeApplication } from '../applications/application.type.ts';
import type { HeldBadge, VerificationQueue } from './badge-page.type.ts';

const longestList = 100;

/** What waits for verifiers: open applications, the oldest first, and held badges, the one to be checked soonest first. Two statements. */
@Injectable()
export class ReadVerificationQueue {
  constructor(private readonly database: Database) {}

  async of(verifier: Staff): Promise<VerificationQueue> {
    const applications = await this.database.rows<BadgeApplication>(
      `select ${applicationColumns} from ${applicationSource}
        where application.state = 'open' order by application.hour, application.id limit ${longestList}`,
      [verifier.id],
    );
    const badges = await this.database.rows<HeldBadge>(
      `select ${badgeColumn} as badge, holder.name as "holderName", to_char(badge.next_check, 'YYYY-MM') as "nextCheckMonth"
         from badge join staff_account holder on holder.id = badge.staff_account_id
        where badge.state <> 'revoked' order by badge.next_check, badge.id limit ${longestList}`,
    );
    return { applications, badges };
  }
}
