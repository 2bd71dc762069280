import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission, isSubmission } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { InvalidInput, NotAllowed } from '../../platform/graphql/outcomes.type.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { CheckDecision } from '../decisions/check-decision.ts';
import type { LockedItem } from '../decisions/check-decision.ts';
import { hasOpenProposal } from '../proposals/proposal-rows.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import { afterAct } from '../review/reviewable-state.rules.ts';
import { lookAgainHour, longestWaitFor, refusalToCare } from './care.rules.ts';
import type { SetFollowUpInput, SetFollowUpResult } from './care-on-item.type.ts';
import { endWaiting, findFollowUp, noteLimit } from './follow-up-rows.ts';

/**
 * An item stands in the queue again from an hour on. One that is open leaves the queue until then, undecided, or until its author writes;
 * one that is decided stays so until then. A new follow-up takes the place of the one before.
 */
@Injectable()
export class SetFollowUp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checkDecision: CheckDecision,
    private readonly reviewables: ReviewableRows,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(moderator: Staff, { submission, reviewableId, hours, note }: SetFollowUpInput): Promise<typeof SetFollowUpResult> {
    const read = readParagraphs({ field: 'note', input: note, max: noteLimit, optional: true });
    if (!isSubmission(submission)) return invalidInput({ field: 'submission', problem: 'malformed' });
    if ('problem' in read) return invalidInput(read.problem);
    const id = guestIdFromSubmission(submission, `follow_up/${moderator.id}/${reviewableId}`);
    return this.database.transaction(async (statements) => {
      const locked = await this.checkDecision.lock(statements, moderator, reviewableId);
      if (locked === undefined) return notFound('reviewable');
      const set = { __typename: 'FollowUpSet' as const, reviewableId };
      if ((await findFollowUp(statements, id)) !== undefined) return set;
      const refusal = await this.refusal(statements, locked, { moderator, hours });
      if (refusal !== null) return refusal;
      await this.write(statements, locked, { id, moderator, hours, note: read.text });
      return set;
    });
  }

  private async refusal(
    statements: Statements,
    { item, post }: LockedItem,
    { moderator, hours }: { moderator: Staff; hours: number },
  ): Promise<NotAllowed | InvalidInput | null> {
    const refusal = refusalToCare({ item, moderatorId: moderator.id, now: this.clock.now() });
    if (refusal !== null) return notAllowed(refusal);
    if (await hasOpenProposal(statements, item.id)) return notAllowed('not_available');
    const isPossible = hours >= 1 && hours <= longestWaitFor(item, post);
    return isPossible ? null : invalidInput({ field: 'hours', problem: hours < 1 ? 'empty' : 'unknown_value' });
  }

  private async write(
    statements: Statements,
    { item }: LockedItem,
    { id, moderator, hours, note }: { id: string; moderator: Staff; hours: number; note: string },
  ): Promise<void> {
    const hour = lookAgainHour(this.clock.now(), hours);
    await endWaiting(statements, item.id, 'cancelled');
    await statements.rows(
      `insert into follow_up (id, reviewable_id, look_again_hour, note, set_by, hour, state) values ($1, $2, $3, $4, $5, $6, 'waiting')`,
      [id, item.id, hour, note, moderator.id, this.clock.hour()],
    );
    const step = item.state === 'open' ? afterAct(item, { kind: 'rest', by: moderator.id, now: this.clock.now() }) : null;
    if (step !== null && 'next' in step) await this.reviewables.save(statements, item.id, step.next);
    await this.auditLog.write(statements, {
      staffAccountId: moderator.id,
      act: 'set_follow_up',
      targetKind: 'reviewable',
      targetId: item.id,
      detail: { followUpId: id, lookAgainHour: hour },
    });
  }
}
