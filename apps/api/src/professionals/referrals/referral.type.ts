import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Badge } from '../../community/index.ts';
import { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';

@ObjectType({ description: 'A badge that a moderator asks verifiers to check, because somebody reported it.' })
export class BadgeReferral {
  @Field(() => Id, { description: 'The id of the referral.' })
  readonly id!: string;
  @Field(() => Badge, { description: 'The badge as it stands now; it holds until it is answered.' })
  readonly badge!: Badge;
  @Field({ description: 'The name under which the professional answers.' })
  readonly holderName!: string;
  @Field({ description: 'The name of the moderator who asks.' })
  readonly referredBy!: string;
  @Field(() => Hour, { description: 'The hour in which it was asked.' })
  readonly hour!: number;
  @Field({ description: 'Why, in the words of the moderator.' })
  readonly reason!: string;
  @Field({ description: 'Whether this verifier may answer: neither the holder nor whoever asked.' })
  readonly mayAnswer!: boolean;
}

@ObjectType({ description: 'The badge was checked and stands.' })
export class BadgeKept {
  readonly __typename!: 'BadgeKept';
  @Field(() => Id, { description: 'The id of the badge.' })
  readonly badgeId!: string;
}

export const KeepBadgeResult = createUnionType({
  name: 'KeepBadgeResult',
  description: 'What became of keeping a badge.',
  types: () => [BadgeKept, InvalidInput, NotFound, NotAllowed] as const,
});
