import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission } from '@rinnalla/anonymity';
import { PostsUnderReview } from '../../community/index.ts';
import type { ContentNote, PostUnderReview } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { policyVersion } from '../policy.ts';
import type { Reviewable } from '../review/reviewable-state.rules.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import type { ReadDecision, Reasons } from './decision-form.rules.ts';
import { stateAfterDecision } from './standing-decisions.rules.ts';
import { TellPersona } from './tell-persona.ts';

/** A decision that nothing stands in the way of. */
export interface DecisionToRecord {
  readonly ids: DecisionIds;
  readonly deciderId: string;
  readonly item: ReviewableRow;
  /** The item as it is once it is decided. */
  readonly next: Reviewable;
  readonly post: PostUnderReview;
  readonly decision: ReadDecision;
  readonly notesAdded: readonly ContentNote[];
}

export interface DecisionIds {
  readonly decisionId: string;
  readonly statementId: string;
}

/** The ids of the rows that one form of one moderator makes about one item: sent twice, it meets its own rows. */
export function decisionIds(given: { submission: string; moderatorId: string; reviewableId: string }): DecisionIds {
  const id = (kind: string): string => guestIdFromSubmission(given.submission, `${kind}/${given.moderatorId}/${given.reviewableId}`);
  return { decisionId: id('decision'), statementId: id('statement') };
}

/** Writes everything that a decision is: its statement, the decision, the item, the post, the word to the author, the audit entry. */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly posts: PostsUnderReview,
    private readonly tellPersona: TellPersona,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(statements: Statements, record: DecisionToRecord): Promise<void> {
    await this.writeDecision(statements, record);
    await this.reviewables.save(statements, record.item.id, record.next);
    if (record.decision.kind !== 'no_action') await this.changePost(statements, record);
    await this.audit(statements, record);
  }

  private async writeDecision(statements: Statements, record: DecisionToRecord): Promise<void> {
    const { ids, deciderId, item, post, decision, notesAdded } = record;
    if (decision.reasons !== null) await writeStatement(statements, record, decision.reasons);
    const statementId = decision.reasons === null ? null : ids.statementId;
    await statements.rows(
      `insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added, statement_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ids.decisionId,
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

  private async changePost(statements: Statements, { ids, post, decision: { kind }, notesAdded }: DecisionToRecord): Promise<void> {
    const notesByModerator = [...post.notesByModerator, ...notesAdded];
    await this.posts.change(statements, post, { state: stateAfterDecision(kind, post.state), notesByModerator });
    await this.tellPersona.execute(statements, { personaId: post.personaId, kind: 'decision', ref: ids.decisionId, body: { kind } });
  }

  private async audit(statements: Statements, { ids, deciderId, item, decision: { kind, reasons } }: DecisionToRecord): Promise<void> {
    await this.auditLog.write(statements, {
      staffAccountId: deciderId,
      act: 'decide',
      targetKind: 'reviewable',
      targetId: item.id,
      detail: { decisionId: ids.decisionId, kind, ...(reasons && { policyPoint: reasons.policyPoint }) },
    });
  }
}

/** The source of a restriction is a notice where somebody reported in this round, else the service's own initiative (DSA, Article 17 (3) b). */
async function writeStatement(statements: Statements, { ids, item }: DecisionToRecord, reasons: Reasons): Promise<void> {
  await statements.rows(
    `insert into statement_of_reasons (id, facts, ground, policy_point, policy_version, source, automated_detection, scope, ends_hour)
     select $1, $2, $3, $4, $5,
            case when exists (select from report where reviewable_id = $6 and round = $7) then 'notice' else 'own_initiative' end,
            exists (select from signal where reviewable_id = $6 and round = $7 and kind <> 'premoderation'), 'post', null`,
    [ids.statementId, reasons.facts, reasons.ground, reasons.policyPoint, policyVersion, item.id, item.round],
  );
}
