import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Effect } from '../../platform/standing/standing.rules.ts';
import type { AppealOutcome } from '../appeals/appeal-state.type.ts';
import { afterPartly } from './sanction.rules.ts';

/** What an appeal of the author leaves of a restriction. One that was wrong is gone: it neither holds nor counts for the ladder. */
@Injectable()
export class EaseRestriction {
  constructor(private readonly clock: Clock) {}

  async execute(statements: Statements, { decisionId, outcome }: { decisionId: string; outcome: AppealOutcome }): Promise<void> {
    if (outcome === 'overturned') await statements.rows('delete from restriction where decision_id = $1', [decisionId]);
    if (outcome !== 'partly') return;
    const restriction = await statements.first<{ effect: Effect; untilHour: number | null }>(
      'select effect, until_hour as "untilHour" from restriction where decision_id = $1 for update',
      [decisionId],
    );
    if (restriction === undefined) return;
    const { effect, untilHour } = afterPartly(restriction, this.clock.hour());
    const ends = Math.min(untilHour, restriction.untilHour ?? untilHour);
    await statements.rows('update restriction set effect = $2, until_hour = $3 where decision_id = $1', [decisionId, effect, ends]);
  }
}
