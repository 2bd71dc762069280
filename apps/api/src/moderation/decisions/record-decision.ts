import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission, randomId } from '@rinnalla/anonymity';
import type { CoveredPlace } from '@rinnalla/post-grammar';
import type { ContentNote, PostUnderReview } from '../../community/index.ts';
import { readApiSettings } from '../../platform/api-settings.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Reach } from '../../platform/standing/standing.rules.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { PublishWithCare } from '../care/publish-with-care.ts';
import type { Reviewable } from '../review/reviewable-state.rules.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import type { ReadDecision } from './decision-form.rules.ts';
import { restrictionOf } from '../sanctions/sanction.rules.ts';
import type { NewRestriction } from '../sanctions/sanction.rules.ts';
import { drawSecondLook } from '../second-looks/draw-second-look.ts';
import { ApplyDecision } from './apply-decision.ts';
import { publishesWithCare } from './available-decisions.rules.ts';
import { keepMatters } from './decision-matters.ts';
import { TellPersona } from './tell-persona.ts';
import { writeStatement } from './write-statement.ts';

/** A decision that nothing stands in the way of. */
export interface DecisionToRecord {
  readonly ids: DecisionIds;
  readonly deciderId: string;
  /** The proposal that it was, and the second staff account, where it needs one. */
  readonly confirmation: { readonly proposalId: string; readonly by: string } | null;
  readonly item: ReviewableRow;
  /** The item as it is once it is decided. */
  readonly next: Reviewable;
  readonly post: PostUnderReview;
  readonly decision: ReadDecision;
  readonly notesAdded: readonly ContentNote[];
  /** What is covered, where something is. */
  readonly places: readonly CoveredPlace[];
}

export interface DecisionIds {
  readonly decisionId: string;
  readonly statementId: string;
  readonly proposalId: string;
}

/** The ids of the rows that one form of one moderator makes about one item: sent twice, it meets its own rows. */
export function decisionIds(given: { submission: string; moderatorId: string; reviewableId: string }): DecisionIds {
  const id = (kind: string): string => guestIdFromSubmission(given.submission, `${kind}/${given.moderatorId}/${given.reviewableId}`);
  return { decisionId: id('decision'), statementId: id('statement'), proposalId: id('proposal') };
}

/** The ids of the decision that a confirmed proposal becomes. */
export function idsOfProposal(proposalId: string): DecisionIds {
  return { decisionId: randomId(), statementId: randomId(), proposalId };
}

/** Writes everything that a decision is: its statement, the decision, the item, the post, the word to the author, the audit entry. */
@Injectable()
export class RecordDecision {
  private readonly secondLooks = readApiSettings().secondLooks;

  constructor(
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly applyDecision: ApplyDecision,
    private readonly tellPersona: TellPersona,
    private readonly publishWithCare: PublishWithCare,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(statements: Statements, record: DecisionToRecord): Promise<void> {
    await this.writeDecision(statements, record);
    if (record.confirmation !== null) await this.confirm(statements, record, record.confirmation);
    await this.writeRestriction(statements, record);
    await this.reviewables.save(statements, record.item.id, record.next);
    await this.applyDecision.execute(statements, record);
    const answerId = isTold(record.decision) ? await this.tell(statements, record) : null;
    await this.audit(statements, record, answerId);
    const { ids, item, post } = record;
    await drawSecondLook(statements, { share: this.secondLooks, decisionId: ids.decisionId, hour: this.clock.hour(), item, post });
  }

  private async writeDecision(statements: Statements, record: DecisionToRecord): Promise<void> {
    const { ids, deciderId, item, post, decision, notesAdded } = record;
    const { reasons } = decision;
    const statementId = reasons === null ? null : ids.statementId;
    const restriction = this.restrictionOf(record);
    const hour = this.clock.hour();
    const { scope, endsHour } = reachOf(decision, { restriction, hour });
    if (reasons !== null) await writeStatement(statements, { id: ids.statementId, hour, reasons, item, post, scope, endsHour });
    await statements.rows(
      `insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added, statement_id, sanction, renamed_to,
                             with_words)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ids.decisionId,
        item.id,
        item.round,
        (await this.applyDecision.subject(statements, { post, kind: decision.kind })).revisionId,
        decision.kind,
        deciderId,
        hour,
        decision.reason,
        post.state,
        notesAdded,
        statementId,
        decision.sanction?.kind ?? null,
        item.targetKind === 'thread' ? decision.newTitle : null,
        publishesWithCare(decision.kind, item, post.state),
      ],
    );
    await keepMatters(statements, { decisionId: ids.decisionId, hour, item, policyPoint: reasons?.policyPoint ?? null });
  }

  /**
   * On the care path the author reads a person's words, and of no decision but one that restricts. Gives the id of what was answered in
   * the thread.
   */
  private async tell(statements: Statements, { ids, item, post, decision: { kind, care } }: DecisionToRecord): Promise<string | null> {
    const withCare = publishesWithCare(kind, item, post.state);
    if (!withCare || kind !== 'approve') {
      const { personaId } = await this.applyDecision.subject(statements, { post, kind });
      await this.tellPersona.execute(statements, { personaId, kind: 'decision', ref: ids.decisionId, body: { kind } });
    }
    return withCare ? this.publishWithCare.execute(statements, post, care) : null;
  }

  /** Whoever confirmed it acts now, in the name of both. */
  private async audit(
    statements: Statements,
    { ids, deciderId, confirmation, item, decision }: DecisionToRecord,
    answerId: string | null,
  ): Promise<void> {
    const { kind, reasons, sanction } = decision;
    await this.auditLog.write(statements, {
      staffAccountId: confirmation?.by ?? deciderId,
      act: confirmation === null ? 'decide' : 'confirm_proposal',
      targetKind: 'reviewable',
      targetId: item.id,
      detail: {
        decisionId: ids.decisionId,
        kind,
        ...(reasons && { policyPoint: reasons.policyPoint }),
        ...(sanction && { sanction: sanction.kind, reach: sanction.reach ?? 'none' }),
        ...(answerId !== null && { answerId }),
        ...(confirmation && { proposalId: confirmation.proposalId, proposedBy: deciderId }),
      },
    });
  }

  private async confirm(
    statements: Statements,
    { ids }: DecisionToRecord,
    { proposalId, by }: NonNullable<DecisionToRecord['confirmation']>,
  ): Promise<void> {
    await statements.rows(`update proposal set state = 'confirmed', answered_by = $2, answered_hour = $3, decision_id = $4 where id = $1`, [
      proposalId,
      by,
      this.clock.hour(),
      ids.decisionId,
    ]);
  }

  private async writeRestriction(statements: Statements, record: DecisionToRecord): Promise<void> {
    const restriction = this.restrictionOf(record);
    if (restriction === null) return;
    const { ids, deciderId, confirmation, post } = record;
    await statements.rows(
      `insert into restriction (id, persona_id, decision_id, statement_id, decided_by, confirmed_by, reach, effect, board_id, thread_id, ladder, until_hour)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        randomId(),
        post.personaId,
        ids.decisionId,
        ids.statementId,
        deciderId,
        confirmation?.by ?? null,
        restriction.reach,
        restriction.effect,
        restriction.boardId,
        restriction.threadId,
        restriction.ladder,
        restriction.untilHour,
      ],
    );
  }

  private restrictionOf({ decision: { sanction }, post }: DecisionToRecord): NewRestriction | null {
    return sanction === null ? null : restrictionOf(sanction, { ...post, hour: this.clock.hour() });
  }
}

/** How far a decision restricts, and until when: a limit is of the thread, a sanction as far as it reaches. */
function reachOf(
  { limit }: ReadDecision,
  { restriction, hour }: { restriction: NewRestriction | null; hour: number },
): { scope: Reach | 'post'; endsHour: number | null } {
  if (restriction !== null) return { scope: restriction.reach, endsHour: restriction.untilHour };
  return limit === null
    ? { scope: 'post', endsHour: null }
    : { scope: 'thread', endsHour: limit.hours === null ? null : hour + limit.hours };
}

/** An author is told of everything but a report that led nowhere, and a badge that verifiers look at. */
const isTold = ({ kind, sanction }: ReadDecision): boolean => (kind !== 'no_action' && kind !== 'refer') || sanction !== null;
