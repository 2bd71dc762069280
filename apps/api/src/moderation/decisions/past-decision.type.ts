import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { AppealStateEnum } from '../appeals/appeal-state.type.ts';
import type { AppealState } from '../appeals/appeal-state.type.ts';
import { LimitOfDecision } from '../limits/limit.type.ts';
import { SanctionOnDecision } from '../sanctions/sanction.type.ts';
import { DecisionKindEnum } from './decision-kind.type.ts';
import type { DecisionKind } from './decision-kind.type.ts';

@ObjectType({ description: 'A decision was taken back.' })
export class Undone {
  @Field(() => Hour, { description: 'The hour in which it was taken back.' })
  readonly hour!: number;
  @Field({ description: 'The name of the staff account that took it back.' })
  readonly by!: string;
  @Field({ description: 'Why.' })
  readonly reason!: string;
}

@ObjectType({ description: 'A decision as staff sees it.' })
export class PastDecision {
  @Field(() => Id, { description: 'The id of the decision.' })
  readonly id!: string;
  @Field(() => DecisionKindEnum, { description: 'What was decided.' })
  readonly kind!: DecisionKind;
  @Field(() => Hour, { description: 'The hour in which it was decided.' })
  readonly hour!: number;
  @Field({ description: 'Why, as the author and those who reported read it.' })
  readonly reason!: string;
  @Field({ description: 'The name of the staff account that decided.' })
  readonly decidedBy!: string;
  @Field(() => String, { nullable: true, description: 'The name of the staff account that confirmed it, where two had to decide.' })
  readonly confirmedBy!: string | null;
  @Field(() => SanctionOnDecision, { nullable: true, description: 'What was decided about the author; null: nothing.' })
  readonly sanction!: SanctionOnDecision | null;
  @Field(() => String, { nullable: true, description: 'The point of the policy, for a restriction.' })
  readonly policyPoint!: string | null;
  @Field(() => Int, { nullable: true, description: 'The version of the policy that was in force.' })
  readonly policyVersion!: number | null;
  @Field(() => LimitOfDecision, { nullable: true, description: 'How writing in the thread was limited; none: it was not.' })
  readonly limit!: LimitOfDecision | null;
  @Field({ description: 'Whether words were covered that can still be looked at.' })
  readonly hasCovered!: boolean;
  @Field(() => AppealStateEnum, {
    nullable: true,
    description: "The state of the author's appeal, else of the newest one by somebody who reported.",
  })
  readonly appeal!: AppealState | null;
  @Field(() => Undone, { nullable: true, description: 'Who took it back; null: it stands, or an appeal changed it.' })
  readonly undone!: Undone | null;
}
