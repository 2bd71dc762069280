import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import { afterAct } from '../review/reviewable-state.rules.ts';
import type { BreakSaid } from './wellbeing.type.ts';
import { firstChoice } from './work-choice.rules.ts';

const claimed = `select id from reviewable where state = 'open' and claimed_by = $1 order by id`;

/**
 * A moderator takes a break: what they hold goes back into the queue, so that nobody in danger waits for somebody who has gone out; or
 * they are back. That they are on a break is theirs alone; the log says only what went back.
 */
@Injectable()
export class TakeBreak {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly auditLog: AuditLog,
  ) {}

  begin(moderator: Staff): Promise<BreakSaid> {
    return this.database.transaction(async (statements) => {
      const released = await this.releaseAll(statements, moderator);
      await say(statements, moderator, { onBreak: true, backAt: null });
      return { onBreak: true, released };
    });
  }

  end(moderator: Staff): Promise<BreakSaid> {
    return this.database.transaction(async (statements) => {
      await say(statements, moderator, { onBreak: false, backAt: this.clock.now() });
      return { onBreak: false, released: 0 };
    });
  }

  private async releaseAll(statements: Statements, moderator: Staff): Promise<number> {
    let released = 0;
    for (const { id } of await statements.rows<{ id: string }>(claimed, [moderator.id])) {
      const item = await this.reviewables.lock(statements, id);
      if (item === undefined) continue;
      const step = afterAct(item, { kind: 'release', by: moderator.id, now: this.clock.now() });
      if ('refusal' in step || step.follows !== 'released') continue;
      await this.reviewables.save(statements, id, step.next);
      await this.auditLog.write(statements, {
        ...{ staffAccountId: moderator.id, act: 'release', targetKind: 'reviewable', targetId: id },
        detail: { round: item.round },
      });
      released += 1;
    }
    return released;
  }
}

async function say(statements: Statements, { id }: Staff, { onBreak, backAt }: { onBreak: boolean; backAt: Date | null }): Promise<void> {
  const { mostDistressing, breakMinutes, breakItems } = firstChoice;
  await statements.rows(
    `insert into work_choice (staff_account_id, most_distressing, break_minutes, break_items, on_break, back_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (staff_account_id) do update set on_break = excluded.on_break, back_at = excluded.back_at`,
    [id, mostDistressing, breakMinutes, breakItems, onBreak, backAt],
  );
}
