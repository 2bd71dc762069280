import { Injectable } from '@nestjs/common';
import { checkDay } from '@rinnalla/helplines';
import { AuditLog } from '../moderation/index.ts';
import type { AuditEntry } from '../moderation/index.ts';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { changed, notFound } from '../platform/graphql/outcomes.type.ts';
import type { Staff } from '../platform/sessions/viewer.ts';
import type { CheckHelplineResult } from './helpline.type.ts';

/** Notes that an editor has called a line, or looked at its page, and that what stood on the screen is right. */
@Injectable()
export class CheckHelpline {
  constructor(
    private readonly database: Database,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @param version the one that was on the screen: a check is of that. */
  execute(staff: Staff, { helplineId, version }: { helplineId: string; version: number }): Promise<typeof CheckHelplineResult> {
    const today = checkDay(this.clock.now());
    return this.database.transaction(async (statements) => {
      const line = await statements.first<{ version: number; isChecked: boolean }>(
        `select version, coalesce(checked_on = $2 and checked_by = $3, false) as "isChecked" from helpline where id = $1 for update`,
        [helplineId, today, staff.id],
      );
      if (line === undefined) return notFound('helpline');
      if (line.version !== version) return changed(line.version);
      if (!line.isChecked) {
        await statements.rows('update helpline set checked_on = $2, checked_by = $3 where id = $1', [helplineId, today, staff.id]);
        const entry: AuditEntry = {
          staffAccountId: staff.id,
          act: 'check_helpline',
          targetKind: 'helpline',
          targetId: helplineId,
          detail: { version },
        };
        await this.auditLog.write(statements, entry);
      }
      return { __typename: 'HelplineSaved', helplineId };
    });
  }
}
