import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Database } from '../../platform/database/database.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ReadUndoable } from './decision-to-undo.query.ts';
import { UndoDecision } from './undo-decision.command.ts';
import { UndoableDecision, UndoDecisionInput, UndoDecisionResult } from './undo-decision.type.ts';

@Resolver()
export class UndoDecisionResolver {
  constructor(
    private readonly database: Database,
    private readonly undoable: ReadUndoable,
    private readonly undo: UndoDecision,
  ) {}

  @Query(() => UndoableDecision, { nullable: true, description: 'A decision, and whether the viewer may take it back.' })
  @Access({ who: ['moderator'], touches: [] })
  decisionToUndo(@CurrentStaff() moderator: Staff, @Args('id', { type: () => Id }) id: string): Promise<UndoableDecision | null> {
    return this.undoable.one(this.database, moderator, id);
  }

  @Mutation(() => UndoDecisionResult, { description: 'Takes a decision back that the viewer has just made.' })
  @Access({
    who: ['moderator'],
    touches: [
      ...([
        'decision',
        'reviewable',
        'post',
        'thread',
        'restriction',
        'restriction_epoch',
        'persona',
        'badge_referral',
        'audit_entry',
      ] as const),
      ...(['revision', 'redaction', 'thread_limit'] as const),
    ],
  })
  undoDecision(@CurrentStaff() by: Staff, @Args('input') input: UndoDecisionInput): Promise<typeof UndoDecisionResult> {
    return this.undo.execute(by, input);
  }
}
