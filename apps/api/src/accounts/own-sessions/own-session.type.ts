import { Field, ObjectType } from '@nestjs/graphql';
import { Id } from '../../platform/graphql/scalars.ts';

@ObjectType({ description: 'A session of one’s own. Neither device nor place nor time of use is kept.' })
export class OwnSession {
  @Field(() => Id, { description: 'What to end it by. It opens nothing.' })
  readonly id!: string;
  @Field({ description: 'Whether it is the one that asks.' })
  readonly isThisOne!: boolean;
  @Field({ description: 'Its last day, YYYY-MM-DD; it may end before.' })
  readonly endsOn!: string;
}
