import { Injectable } from '@nestjs/common';
import type { CoveredPlace } from '@rinnalla/post-grammar';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { appealEndsHour } from '../appeals/appeal.rules.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { quoteOf } from '../review/signal-in-words.rules.ts';
import type { LookAtCoveredResult } from './redaction.type.ts';

interface CoveredRow {
  readonly reviewableId: string;
  readonly hour: number;
  readonly hasOpenAppeal: boolean;
  readonly text: string;
  readonly places: CoveredPlace[];
}

const covered = `
  select decision.reviewable_id as "reviewableId", decision.hour, base.text, redaction.places,
         exists (select from appeal where appeal.decision_id = decision.id and appeal.state = 'open') as "hasOpenAppeal"
    from decision join reviewable on reviewable.id = decision.reviewable_id and moderates($2, reviewable.board_id)
    join redaction on redaction.decision_id = decision.id join revision base on base.id = redaction.base_id
   where decision.id = $1`;

/** Shows a moderator the words that a decision covered, as long as somebody can still ask for a new look at it; each look is written down. */
@Injectable()
export class LookAtCovered {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly auditLog: AuditLog,
  ) {}

  execute(moderator: Staff, decisionId: string): Promise<typeof LookAtCoveredResult> {
    return this.database.transaction(async (statements) => {
      const row = await statements.first<CoveredRow>(covered, [decisionId, moderator.id]);
      if (row === undefined) return notFound('decision');
      if (!row.hasOpenAppeal && this.clock.hour() >= appealEndsHour(row.hour)) return notAllowed('too_late');
      await this.auditLog.write(statements, {
        staffAccountId: moderator.id,
        act: 'look_at_covered',
        targetKind: 'reviewable',
        targetId: row.reviewableId,
        detail: { decisionId },
      });
      const places = [...row.places].sort((one, other) => one.from - other.from);
      const passages = places.flatMap(({ from, to, what }) => {
        const quote = quoteOf(row.text, from, to);
        return quote === null ? [] : [{ what, quote }];
      });
      return { __typename: 'CoveredLookedAt', passages };
    });
  }
}
