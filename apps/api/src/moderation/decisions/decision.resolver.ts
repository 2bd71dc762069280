import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff, CurrentViewer } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff, Viewer } from '../../platform/sessions/viewer.ts';
import { DecideReviewable } from './decide-reviewable.command.ts';
import { DecideInput, DecideResult } from './decision-results.type.ts';
import { DecisionForAuthor } from './decision.type.ts';
import { ReadDecisionsByCaseCode } from './decisions-by-case-code.query.ts';
import { ReadMyDecision } from './my-decision.query.ts';
import { touchedByDeciding } from './touched-by-deciding.ts';

@Resolver()
export class DecisionResolver {
  constructor(
    private readonly decide: DecideReviewable,
    private readonly own: ReadMyDecision,
    private readonly byCaseCode: ReadDecisionsByCaseCode,
  ) {}

  @Query(() => DecisionForAuthor, { nullable: true, description: 'A decision about a post of the viewer.' })
  @Access({ who: ['member', 'professional'], touches: [], whileClosed: true })
  myDecision(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => Id }) id: string): Promise<DecisionForAuthor | null> {
    return this.own.of(viewer, id);
  }

  @Query(() => [DecisionForAuthor], {
    description: 'What was decided about the posts of the face that has this case code; the latest first.',
  })
  @Access({ who: ['guest'], touches: [] })
  decisionsByCaseCode(@Args('code') code: string): Promise<DecisionForAuthor[]> {
    return this.byCaseCode.of(code);
  }

  @Mutation(() => DecideResult, { description: 'Decides an item that the viewer holds.' })
  @Access({ who: ['moderator'], touches: touchedByDeciding })
  decideReviewable(@CurrentStaff() moderator: Staff, @Args('input') input: DecideInput): Promise<typeof DecideResult> {
    return this.decide.execute(moderator, input);
  }
}
