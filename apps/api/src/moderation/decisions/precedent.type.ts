import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AppealStateEnum } from '../appeals/appeal-state.type.ts';
import type { AppealState } from '../appeals/appeal-state.type.ts';
import { DecisionKindEnum } from './decision-kind.type.ts';
import type { DecisionKind } from './decision-kind.type.ts';

@ObjectType({ description: 'An earlier decision about something alike. Nothing in it tells of whom, where or by whom.' })
export class Precedent {
  @Field(() => DecisionKindEnum, { description: 'What was decided.' })
  readonly kind!: DecisionKind;
  @Field(() => String, { nullable: true, description: 'The point of the policy; null where nothing was restricted.' })
  readonly policyPoint!: string | null;
  @Field(() => String, { nullable: true, description: 'The facts, without personal data; null where nothing was restricted.' })
  readonly facts!: string | null;
  @Field(() => Int, { description: 'How many whole weeks ago.' })
  readonly weeksAgo!: number;
  @Field(() => AppealStateEnum, {
    nullable: true,
    description: 'What a new look made of it; null: nobody asked, or it is not answered yet.',
  })
  readonly appeal!: AppealState | null;
}
