import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { CheckDecision } from './check-decision.ts';
import { findUndoable, lockUndoable } from './decision-to-undo.query.ts';
import { undoing } from './undo-decision.rules.ts';
import type { UndoDecisionInput, UndoDecisionResult } from './undo-decision.type.ts';
import { WriteUndoing } from './write-undoing.ts';

const reasonLimit = 2_000;

/**
 * Whoever decided takes the decision back: from then on it counts as nothing, and the item lies before them again, in the same round, so
 * that what was reported still waits for its answer.
 */
@Injectable()
export class UndoDecision {
  constructor(
    private readonly database: Database,
    private readonly checkDecision: CheckDecision,
    private readonly write: WriteUndoing,
    private readonly clock: Clock,
  ) {}

  async execute(by: Staff, { decisionId, reason }: UndoDecisionInput): Promise<typeof UndoDecisionResult> {
    const read = readParagraphs({ field: 'reason', input: reason, max: reasonLimit });
    if ('problem' in read) return invalidInput(read.problem);
    return this.database.transaction(async (statements) => {
      const found = await findUndoable(statements, by, decisionId);
      const locked = found && (await this.checkDecision.lock(statements, by, found.reviewableId));
      const decision = locked && (await lockUndoable(statements, by, decisionId));
      if (!decision) return notFound('decision');
      const done = { __typename: 'DecisionUndone' as const, reviewableId: decision.reviewableId };
      // The same form sent twice.
      if (decision.undoneBy === by.id) return done;
      const may = undoing({ ...decision, by: by.id }, this.clock.hour());
      if (may !== 'allowed') return notAllowed(may);
      await this.write.execute(statements, { by, decision, reason: read.text, ...locked });
      return done;
    });
  }
}
