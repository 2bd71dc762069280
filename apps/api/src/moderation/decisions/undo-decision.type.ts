import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotAllowed, NotFound, RefusalEnum } from '../../platform/graphql/outcomes.type.ts';
import type { Refusal } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { PastDecision } from './past-decision.type.ts';

@ObjectType({ description: 'The last decision about a post that stands, and whether the viewer may take it back.' })
export class UndoableDecision {
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
  @Field(() => PastDecision, { description: 'What was decided.' })
  readonly decision!: PastDecision;
  @Field(() => RefusalEnum, { nullable: true, description: 'Why the viewer may not take it back; null: it is possible.' })
  readonly refusal!: Refusal | null;
  @Field(() => Hour, { description: 'From when it is too late.' })
  readonly endsHour!: number;
  @Field({ description: 'Whether the author was told of it, and so reads that it was taken back.' })
  readonly authorWasTold!: boolean;
}

@InputType({ description: 'A decision is taken back.' })
export class UndoDecisionInput {
  @Field(() => Id, { description: 'The decision.' })
  readonly decisionId!: string;
  @Field({ description: 'Why, for the colleagues and for an author who was told of it; at most 2,000 characters.' })
  readonly reason!: string;
}

@ObjectType({ description: 'The decision counts as nothing any more.' })
export class DecisionUndone {
  readonly __typename!: 'DecisionUndone';
  @Field(() => Id, { description: 'The id of the item, which the viewer holds again.' })
  readonly reviewableId!: string;
}

export const UndoDecisionResult = createUnionType({
  name: 'UndoDecisionResult',
  description: 'What became of taking a decision back.',
  types: () => [DecisionUndone, InvalidInput, NotFound, NotAllowed] as const,
});
