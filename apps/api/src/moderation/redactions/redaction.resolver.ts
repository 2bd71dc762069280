import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { LookAtCovered } from './look-at-covered.command.ts';
import { ReadRedactionSheet } from './redaction-sheet.query.ts';
import { CoverInput, LookAtCoveredResult, RedactionSheet } from './redaction.type.ts';

@Resolver()
export class RedactionResolver {
  constructor(
    private readonly sheet: ReadRedactionSheet,
    private readonly look: LookAtCovered,
  ) {}

  @Query(() => RedactionSheet, {
    nullable: true,
    description: 'What can be covered in the post of an item, and what a choice would look like.',
  })
  @Access({ who: ['moderator'], touches: [] })
  redactionSheet(
    @CurrentStaff() moderator: Staff,
    @Args('reviewableId', { type: () => Id }) reviewableId: string,
    @Args('cover', { type: () => CoverInput, nullable: true }) cover: CoverInput | null,
  ): Promise<RedactionSheet | null> {
    return this.sheet.of(moderator, reviewableId, cover ?? null);
  }

  @Mutation(() => LookAtCoveredResult, { description: 'Shows what a decision covered, and writes down that it was looked at.' })
  @Access({ who: ['moderator'], touches: ['audit_entry'] })
  lookAtCovered(
    @CurrentStaff() moderator: Staff,
    @Args('decisionId', { type: () => Id }) decisionId: string,
  ): Promise<typeof LookAtCoveredResult> {
    return this.look.execute(moderator, decisionId);
  }
}
