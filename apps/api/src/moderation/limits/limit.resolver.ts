import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { EndLimit } from './end-limit.command.ts';
import { EndLimitResult } from './limit.type.ts';

@Resolver()
export class LimitResolver {
  constructor(private readonly end: EndLimit) {}

  @Mutation(() => EndLimitResult, { description: 'Ends the limit that a decision set, before it ends by itself.' })
  @Access({ who: ['moderator'], touches: ['thread_limit', 'audit_entry'] })
  endThreadLimit(
    @CurrentStaff() moderator: Staff,
    @Args('decisionId', { type: () => Id }) decisionId: string,
  ): Promise<typeof EndLimitResult> {
    return this.end.execute(moderator, decisionId);
  }
}
