import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission } from '@rinnalla/anonymity';
import type { ContentNote, PostUnderReview } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { policyVersion } from '../policy.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import type { ReadDecision, Reasons } from './decision-form.rules.ts';

export interface DecisionRecord {
  readonly decisionId: string;
  readonly statementId: string;
  readonly deciderId: string;
  readonly item: ReviewableRow;
  readonly post: PostUnderReview;
  readonly decision: ReadDecision;
  readonly notesAdded: readonly ContentNote[];
}

/** The ids of the rows that one form of one moderator makes about one item: sent twice, it meets its own rows. */
export function decisionIds(given: {
  submission: string;
  moderatorId: string;
  reviewableId: string;
}): Pick<DecisionRecord, 'decisionId' | 'statementId'> {
  const id = (kind: string): string => guestIdFromSubmission(given.submission, `${kind}/${given.moderatorId}/${given.reviewableId}`);
  return { decisionId: id('decision'), statementId: id('statement') };
}

/** Writes a decision with its statement of reasons. */
@Injectable()
export class RecordDecision {
  constructor(private readonly clock: Clock) {}

  async execute(statements: Statements, record: DecisionRecord): Promise<void> {
    const { decisionId, deciderId, item, post, decision, notesAdded } = record;
    const statementId = decision.reasons === null ? null : await writeStatement(statements, record, decision.reasons);
    await statements.rows(
      `insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added, statement_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        decisionId,
        item.id,
        item.round,
        post.revisionId,
        decision.kind,
        deciderId,
        this.clock.hour(),
        decision.reason,
        post.state,
        notesAdded,
        statementId,
      ],
    );
  }
}

/** The source of a restriction is a notice where somebody reported in this round, else the service's own initiative (DSA, Article 17 (3) b). */
async function writeStatement(statements: Statements, { statementId, item }: DecisionRecord, reasons: Reasons): Promise<string> {
  await statements.rows(
    `insert into statement_of_reasons (id, facts, ground, policy_point, policy_version, source, automated_detection, scope, ends_hour)
     select $1, $2, $3, $4, $5,
            case when exists (select from report where reviewable_id = $6 and round = $7) then 'notice' else 'own_initiative' end,
            exists (select from signal where reviewable_id = $6 and round = $7 and kind <> 'premoderation'), 'post', null`,
    [statementId, reasons.facts, reasons.ground, reasons.policyPoint, policyVersion, item.id, item.round],
  );
  return statementId;
}
