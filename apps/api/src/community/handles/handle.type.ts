import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Id } from '../../platform/graphql/scalars.ts';

@ObjectType({ description: 'A lasting face that a member made knowingly.' })
export class Handle {
  @Field(() => Id, { description: 'Its public id; the avatar is drawn from it.' })
  readonly id!: string;
  @Field({ description: 'The name that the member chose.' })
  readonly name!: string;
}

@ObjectType({ description: 'The lasting faces of a member.' })
export class MyHandles {
  @Field(() => [Handle], { description: 'Those that the member has now, at most three.' })
  readonly handles!: Handle[];
  @Field({ description: 'Whether there is room for one more.' })
  readonly room!: boolean;
  @Field({ description: 'Whether the member counts as 18: others make none.' })
  readonly adult!: boolean;
}

@InputType({ description: 'A handle to make.' })
export class MakeHandleInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one handle.' })
  readonly submission!: string;
  @Field({ description: 'The name, 2 to 40 characters.' })
  readonly name!: string;
}

@ObjectType({ description: 'A handle stands.' })
export class HandleMade {
  readonly __typename!: 'HandleMade';
  @Field(() => Handle, { description: 'The handle.' })
  readonly handle!: Handle;
}

@ObjectType({ description: 'The handle is given up; its name goes to nobody else.' })
export class HandleRetired {
  readonly __typename!: 'HandleRetired';
  @Field(() => Id, { description: 'The id that it had.' })
  readonly handleId!: string;
}

export const MakeHandleResult = createUnionType({
  name: 'MakeHandleResult',
  description: 'What became of making a handle.',
  types: () => [HandleMade, InvalidInput, NotAllowed] as const,
});
export const RetireHandleResult = createUnionType({
  name: 'RetireHandleResult',
  description: 'What became of giving a handle up.',
  types: () => [HandleRetired, NotFound] as const,
});
