import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { Post, Thread } from '../../community/index.ts';
import { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { StatementOfReasons } from '../decisions/decision.type.ts';
import { PastDecision } from '../decisions/past-decision.type.ts';
import { TargetKindEnum } from '../review/target-kind.type.ts';
import type { TargetKind } from '../review/target-kind.type.ts';
import { AppealOutcomeEnum, AppealStateEnum } from './appeal-state.type.ts';
import type { AppealOutcome, AppealState } from './appeal-state.type.ts';

@ObjectType({ description: 'The appeal waits for somebody who did not make the decision.' })
export class AppealLodged {
  readonly __typename!: 'AppealLodged';
  @Field(() => Id, { description: 'The decision that is appealed.' })
  readonly decisionId!: string;
}

@ObjectType({ description: 'An appeal with what it is about.' })
export class AppealItem {
  @Field(() => Id, { description: 'The id of the appeal.' })
  readonly id!: string;
  @Field(() => Hour, { description: 'The hour in which it was lodged.' })
  readonly hour!: number;
  @Field({ description: 'true: the author asks; false: somebody who reported.' })
  readonly byAuthor!: boolean;
  @Field({ description: 'Why, in the words of whoever appeals.' })
  readonly text!: string;
  @Field(() => AppealStateEnum, { description: 'Whether it waits, and if not, what became of the decision.' })
  readonly state!: AppealState;
  @Field(() => TargetKindEnum, { description: 'What the decision judged.' })
  readonly targetKind!: TargetKind;
  @Field(() => String, { nullable: true, description: 'What the title, the name or the badge says now; null for a post.' })
  readonly words!: string | null;
  @Field(() => String, { nullable: true, description: "The author's own title or name, while another stands in its place." })
  readonly ownWords!: string | null;
  @Field(() => Id, { nullable: true, description: 'The badge, where that was judged.' })
  readonly badgeId!: string | null;
  @Field(() => PastDecision, { description: 'The decision that is appealed.' })
  readonly decision!: PastDecision;
  @Field(() => StatementOfReasons, { nullable: true, description: 'On what the decision rests; null where nothing is restricted.' })
  readonly statement!: StatementOfReasons | null;
  @Field(() => Thread, { description: 'The thread of the post.' })
  readonly thread!: Thread;
  @Field(() => Post, { description: 'The post, with its text as it stands now.' })
  readonly post!: Post;
  @Field({ description: 'Whether the viewer may decide it: it waits, and another staff account made the decision.' })
  readonly mayDecide!: boolean;
}

@ObjectType({ description: 'The appeal is decided.' })
export class AppealDecided {
  readonly __typename!: 'AppealDecided';
  @Field(() => Id, { description: 'The id of the appeal.' })
  readonly appealId!: string;
  @Field(() => AppealStateEnum, { description: 'What became of the decision.' })
  readonly state!: AppealState;
}

@InputType({ description: 'A decision about an appeal.' })
export class DecideAppealInput {
  @Field(() => Id, { description: 'The appeal.' })
  readonly appealId!: string;
  @Field(() => AppealOutcomeEnum, {
    description: 'upheld: the decision stays; partly: it stays in part; overturned: it falls, or after a report, is made anew.',
  })
  readonly outcome!: AppealOutcome;
  @Field({ description: 'Why, for whoever appealed; at most 2,000 characters.' })
  readonly reason!: string;
}

export const LodgeAppealResult = createUnionType({
  name: 'LodgeAppealResult',
  description: 'What became of lodging an appeal.',
  types: () => [AppealLodged, InvalidInput, NotFound, NotAllowed] as const,
});
export const DecideAppealResult = createUnionType({
  name: 'DecideAppealResult',
  description: 'What became of deciding an appeal.',
  types: () => [AppealDecided, InvalidInput, NotFound, NotAllowed] as const,
});
