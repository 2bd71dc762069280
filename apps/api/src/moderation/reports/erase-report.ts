import { Injectable } from '@nestjs/common';
import { randomKey } from '@rinnalla/anonymity';
import type { Statements } from '../../platform/database/database.ts';

/**
 * Erases what a report says of whoever wrote it: whose it was at once, and the words once a moderator has
 * answered it and the new look that they asked for. What it was about and what came of it stays; the secret reference still opens that.
 */
@Injectable()
export class EraseReport {
  /** Answers whether all is erased; false: the words still wait for their answer. */
  async execute(statements: Statements, id: string): Promise<boolean> {
    const report = await statements.first<{ waits: boolean }>(
      `update report set tag = $2, mine = $3 where id = $1
       returning not exists (select from decision where decision.reviewable_id = report.reviewable_id and decision.round >= report.round and decision.undone_hour is null)
              or exists (select from appeal where appeal.report_id = report.id and appeal.state = 'open') as waits`,
      [id, randomKey(), randomKey()],
    );
    if (report === undefined) return true;
    if (report.waits) return false;
    await statements.rows(`update report set explanation = '' where id = $1`, [id]);
    await statements.rows(`update appeal set text = '' where report_id = $1`, [id]);
    return true;
  }
}
