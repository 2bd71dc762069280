import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff, CurrentViewer } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff, Viewer } from '../../platform/sessions/viewer.ts';
import { ReadAppealItem } from './appeal-item.query.ts';
import { AppealItem, DecideAppealInput, DecideAppealResult, LodgeAppealResult } from './appeal.type.ts';
import { DecideAppeal } from './decide-appeal.command.ts';
import { LodgeAppeal } from './lodge-appeal.command.ts';

@Resolver()
export class AppealResolver {
  constructor(
    private readonly item: ReadAppealItem,
    private readonly lodge: LodgeAppeal,
    private readonly decide: DecideAppeal,
  ) {}

  @Query(() => AppealItem, { nullable: true, description: 'One appeal with what it is about.' })
  @Access({ who: ['moderator'], touches: [] })
  appeal(@CurrentStaff() moderator: Staff, @Args('id', { type: () => Id }) id: string): Promise<AppealItem | null> {
    return this.item.of(moderator, id);
  }

  @Mutation(() => LodgeAppealResult, { description: 'The author of a post asks for a new look at a decision about it.' })
  @Access({ who: ['member', 'professional'], touches: ['appeal'], whileClosed: true })
  appealAsAuthor(
    @CurrentViewer() viewer: Viewer,
    @Args('decisionId', { type: () => Id }) decisionId: string,
    @Args('text') text: string,
  ): Promise<typeof LodgeAppealResult> {
    return this.lodge.asAuthor(viewer, { decisionId, text });
  }

  @Mutation(() => LodgeAppealResult, { description: 'The author of a post asks for a new look without coming in, by the case code.' })
  @Access({ who: ['guest'], touches: ['appeal'] })
  appealByCaseCode(
    @Args('code') code: string,
    @Args('decisionId', { type: () => Id }) decisionId: string,
    @Args('text') text: string,
  ): Promise<typeof LodgeAppealResult> {
    return this.lodge.byCaseCode(code, { decisionId, text });
  }

  @Mutation(() => LodgeAppealResult, { description: 'Whoever reported asks for a new look, by the reference of the report.' })
  @Access({ who: ['guest'], touches: ['appeal'] })
  appealAsReporter(@Args('reference') reference: string, @Args('text') text: string): Promise<typeof LodgeAppealResult> {
    return this.lodge.asReporter(reference, text);
  }

  @Mutation(() => DecideAppealResult, { description: 'Decides an appeal against the decision of another staff account.' })
  @Access({
    who: ['moderator'],
    touches: ['appeal', 'post', 'thread', 'persona', 'reviewable', 'restriction', 'restriction_epoch', 'delivery', 'audit_entry'],
  })
  decideAppeal(@CurrentStaff() decider: Staff, @Args('input') input: DecideAppealInput): Promise<typeof DecideAppealResult> {
    return this.decide.execute(decider, input);
  }
}
