import type { Statements } from '../../platform/database/database.ts';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import { contentNotePoint } from '../policy.ts';
import type { ReviewableClass } from '../review/review-words.type.ts';
import type { SanctionKind } from '../sanctions/sanction.type.ts';
import { differGravely, groupOf } from './second-look.rules.ts';
import type { ComparedLook, Judgement } from './second-look.type.ts';

export interface ComparedRow {
  readonly id: string;
  readonly class: ReviewableClass;
  readonly answeredHour: number;
  readonly firstKind: DecisionKind;
  readonly firstSanction: SanctionKind | null;
  readonly firstPoint: string | null;
  readonly secondKind: DecisionKind;
  readonly secondSanction: SanctionKind | null;
  readonly secondPoint: string | null;
}

/** Answered looks at decisions that were not taken back; `look`, `decision` and `item` can be named in a condition. */
export const comparedLooks = (statements: Statements, condition: string, values: readonly unknown[]): Promise<ComparedRow[]> =>
  statements.rows(
    `select look.id, look.class, look.answered_hour as "answeredHour", decision.kind as "firstKind", decision.sanction as "firstSanction",
            statement.policy_point as "firstPoint", look.kind as "secondKind", look.sanction as "secondSanction", look.policy_point as "secondPoint"
       from second_look look
       join decision on decision.id = look.decision_id and decision.undone_hour is null
       join reviewable item on item.id = decision.reviewable_id
       left join statement_of_reasons statement on statement.id = decision.statement_id
      where look.kind is not null and ${condition}`,
    [...values],
  );

const hoursOfWeek = 7 * 24;

/** Pure: both judgements side by side, in this hour. */
export function compared(row: ComparedRow, hour: number): ComparedLook {
  const first = judgement({ kind: row.firstKind, sanction: row.firstSanction, policyPoint: row.firstPoint });
  const second = judgement({ kind: row.secondKind, sanction: row.secondSanction, policyPoint: row.secondPoint });
  return {
    id: row.id,
    class: row.class,
    ...{ first, second },
    agrees: first.group === second.group,
    differsGravely: differGravely(first, second),
    weeksAgo: Math.max(0, Math.floor((hour - row.answeredHour) / hoursOfWeek)),
  };
}

/** A content note rests on no fault. */
const judgement = ({ kind, sanction, policyPoint }: Omit<Judgement, 'group'>): Judgement => ({
  ...{ kind, sanction },
  policyPoint: policyPoint === contentNotePoint ? null : policyPoint,
  group: groupOf({ kind, sanction }),
});
