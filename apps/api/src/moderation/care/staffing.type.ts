import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Whether moderators are there.' })
export class Staffing {
  @Field({ description: 'Whether the operator says when they are; if not, nothing is promised.' })
  readonly hoursSaid!: boolean;
  @Field({ description: 'Whether they are there now; false where no hours are said.' })
  readonly staffedNow!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'When they come next, as an instant of ISO 8601 in UTC; null while they are there, and where nobody knows.',
  })
  readonly nextOpening!: string | null;
}
