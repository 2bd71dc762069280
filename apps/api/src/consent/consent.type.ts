import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { NotAllowed } from '../platform/graphql/outcomes.type.ts';

@ObjectType({ description: 'A wording of the consent.' })
export class ConsentVersion {
  @Field(() => Int, { description: 'Its number.' })
  readonly version!: number;
  @Field({ description: 'The day from which it is asked, as YYYY-MM-DD.' })
  readonly from!: string;
}

@ObjectType({ description: 'What is asked of members, and what the one who is asking has accepted.' })
export class Consent {
  @Field(() => [ConsentVersion], { description: 'Every wording there has been, the newest first.' })
  readonly versions!: ConsentVersion[];
  @Field(() => Int, { nullable: true, description: 'The number of the wording that this member has accepted; null for others.' })
  readonly accepted!: number | null;
}

@ObjectType({ description: 'The wording is accepted.' })
export class ConsentAccepted {
  readonly __typename!: 'ConsentAccepted';
  @Field(() => Int, { description: 'Its number.' })
  readonly version!: number;
}

export const AcceptConsentResult = createUnionType({
  name: 'AcceptConsentResult',
  description: 'What became of accepting a wording.',
  types: () => [ConsentAccepted, NotAllowed] as const,
});
