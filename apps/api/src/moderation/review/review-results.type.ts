import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Id } from '../../platform/graphql/scalars.ts';

@ObjectType({ description: 'The item is yours for ten minutes.' })
export class Claimed {
  readonly __typename!: 'Claimed';
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
  @Field(() => Int, { description: 'The version of item and text that stands now.' })
  readonly version!: number;
}

@ObjectType({ description: 'The item is back in the queue.' })
export class Released {
  readonly __typename!: 'Released';
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
}

export const ClaimResult = createUnionType({
  name: 'ClaimResult',
  description: 'What became of taking an item.',
  types: () => [Claimed, NotFound, NotAllowed] as const,
});
export const ReleaseResult = createUnionType({
  name: 'ReleaseResult',
  description: 'What became of handing an item back.',
  types: () => [Released, NotFound, NotAllowed] as const,
});
