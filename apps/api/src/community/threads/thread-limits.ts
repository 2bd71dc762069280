import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { ThreadLimitKind } from './thread-limit.type.ts';

/** The limits of the alias `thread` that nobody has ended early, each a KeptLimit. */
export const limitsColumn = `(
  select coalesce(json_agg(json_build_object('kind', kept.kind, 'hoursBetween', hours_between, 'fromHour', from_hour, 'untilHour', until_hour,
           'policyPoint', policy_point, 'policyVersion', policy_version)), '[]')
    from thread_limit kept join statement_of_reasons on statement_of_reasons.id = kept.statement_id
   where kept.thread_id = thread.id and kept.ended_hour is null) as limits`;

export interface NewLimit {
  readonly id: string;
  readonly decisionId: string;
  readonly statementId: string;
  readonly threadId: string;
  readonly kind: ThreadLimitKind;
  readonly hoursBetween: number | null;
  readonly untilHour: number | null;
}

/** What the review may do with limits: other features write and end them through here and nowhere else. */
@Injectable()
export class ThreadLimits {
  constructor(private readonly clock: Clock) {}

  /** The lock makes whoever is writing in the thread come first, and everybody else see the limit. */
  async write(statements: Statements, limit: NewLimit): Promise<void> {
    await statements.rows('select from thread where id = $1 for update', [limit.threadId]);
    await statements.rows(
      `insert into thread_limit (id, decision_id, statement_id, thread_id, kind, hours_between, from_hour, until_hour)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[limit.id, limit.decisionId, limit.statementId, limit.threadId],
        ...[limit.kind, limit.hoursBetween, this.clock.hour(), limit.untilHour],
      ],
    );
  }

  /** Ends the limit of a decision in this hour. Answers whether one stood. */
  async end(statements: Statements, decisionId: string): Promise<boolean> {
    const ended = await statements.first(
      'update thread_limit set ended_hour = $2 where decision_id = $1 and ended_hour is null and (until_hour is null or until_hour > $2) returning id',
      [decisionId, this.clock.hour()],
    );
    return ended !== undefined;
  }
}
