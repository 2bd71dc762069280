import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { takeTurnToRestrict } from '../../platform/standing/writing-turn.ts';
import { ProposeDecision } from '../proposals/propose-decision.ts';
import { needsTwo } from '../sanctions/sanction.rules.ts';
import { CheckDecision } from './check-decision.ts';
import { readDecision } from './decision-form.rules.ts';
import type { DecideInput, DecideResult } from './decision-results.type.ts';
import { decisionIds, RecordDecision } from './record-decision.ts';

/**
 * Decides an item: it is locked, its version and the rules are checked, and everything is written, in one transaction. What needs a
 * second pair of eyes is proposed instead, and holds once another staff account confirms it.
 */
@Injectable()
export class DecideReviewable {
  constructor(
    private readonly database: Database,
    private readonly checkDecision: CheckDecision,
    private readonly propose: ProposeDecision,
    private readonly recordDecision: RecordDecision,
  ) {}

  async execute(moderator: Staff, input: DecideInput): Promise<typeof DecideResult> {
    const decision = readDecision(input);
    if (Array.isArray(decision)) return invalidInput(...decision);
    const ids = decisionIds({ ...input, moderatorId: moderator.id });
    const { reviewableId, version } = input;
    return this.database.transaction(async (statements) => {
      if (decision.sanction !== null) await takeTurnToRestrict(statements);
      const locked = await this.checkDecision.lock(statements, moderator, reviewableId);
      if (locked === undefined) return notFound('reviewable');
      const { decisionId, proposalId } = ids;
      if (await isWritten(statements, 'proposal', proposalId)) return { __typename: 'Proposed', reviewableId, proposalId };
      if (await isWritten(statements, 'decision', decisionId)) return { __typename: 'Decided', reviewableId, decisionId };
      const check = await this.checkDecision.check(statements, { moderator, ...locked, decision, version });
      if ('__typename' in check) return check;
      if (needsTwo(decision.sanction)) {
        await this.propose.execute(statements, { id: proposalId, moderator, item: locked.item, decision, version });
        return { __typename: 'Proposed', reviewableId, proposalId };
      }
      await this.recordDecision.execute(statements, { ids, deciderId: moderator.id, confirmation: null, ...locked, decision, ...check });
      return { __typename: 'Decided', reviewableId, decisionId };
    });
  }
}

/** The same form sent twice. */
async function isWritten(statements: Statements, table: 'decision' | 'proposal', id: string): Promise<boolean> {
  return (await statements.first(`select 1 from ${table} where id = $1`, [id])) !== undefined;
}
