import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission, isSubmission } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { hasOpenProposal } from '../proposals/proposal-rows.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import { afterAct } from '../review/reviewable-state.rules.ts';
import { colleaguesOf } from './care-on-item.query.ts';
import type { HandOverInput, HandOverResult } from './care-on-item.type.ts';
import { noteLimit } from './follow-up-rows.ts';

interface Giving {
  readonly id: string;
  readonly moderator: Staff;
  readonly to: string | null;
  readonly note: string;
}

/** Gives an item to another moderator, whose it is for the length of a lease, or back to the queue, with a note for whoever comes next. */
@Injectable()
export class HandOverReviewable {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(moderator: Staff, { submission, reviewableId, to, note }: HandOverInput): Promise<typeof HandOverResult> {
    const read = readParagraphs({ field: 'note', input: note, max: noteLimit, optional: true });
    if (!isSubmission(submission)) return invalidInput({ field: 'submission', problem: 'malformed' });
    if ('problem' in read) return invalidInput(read.problem);
    const giving = { id: guestIdFromSubmission(submission, `hand_over/${moderator.id}/${reviewableId}`), moderator, to: to ?? null };
    return this.database.transaction(async (statements) => {
      const item = await this.reviewables.lockFor(statements, moderator, reviewableId);
      if (item === undefined) return notFound('reviewable');
      const given = await statements.first('select 1 from hand_over where id = $1', [giving.id]);
      const refusal = given === undefined ? await this.give(statements, item, { ...giving, note: read.text }) : null;
      return refusal ?? { __typename: 'HandedOver', reviewableId };
    });
  }

  private async give(
    statements: Statements,
    item: ReviewableRow,
    { id, moderator, to, note }: Giving,
  ): Promise<ReturnType<typeof notAllowed> | null> {
    const step = afterAct(item, { kind: 'give', by: moderator.id, to, now: this.clock.now() });
    if ('refusal' in step) return notAllowed(step.refusal);
    const colleagues = await colleaguesOf(statements, moderator, item.boardId);
    const isColleague = to === null || colleagues.some((colleague) => colleague.id === to);
    if (!isColleague || (await hasOpenProposal(statements, item.id))) return notAllowed('not_available');
    await this.reviewables.save(statements, item.id, step.next);
    await statements.rows(
      'insert into hand_over (id, reviewable_id, round, given_by, given_to, note, hour) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, item.id, item.round, moderator.id, to, note, this.clock.hour()],
    );
    await this.auditLog.write(statements, {
      staffAccountId: moderator.id,
      act: 'hand_over',
      targetKind: 'reviewable',
      targetId: item.id,
      detail: { handOverId: id, to: to ?? 'queue', round: item.round },
    });
    return null;
  }
}
