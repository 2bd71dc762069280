import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Badge } from '../../community/index.ts';
import { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { BadgeApplication, RegisterEnum } from '../applications/application.type.ts';
import type { Register } from '../applications/register-number.rules.ts';

@ObjectType({ description: 'The public page behind a badge.' })
export class BadgePage {
  @Field(() => Badge, { description: 'The badge as it stands now.' })
  readonly badge!: Badge;
  @Field({ description: 'The name under which the professional answers.' })
  readonly holderName!: string;
  @Field(() => RegisterEnum, { description: 'Where it was checked.' })
  readonly register!: Register;
}

@ObjectType({ description: 'A badge that somebody holds, as verifiers see it.' })
export class HeldBadge {
  @Field(() => Badge, { description: 'The badge as it stands now.' })
  readonly badge!: Badge;
  @Field({ description: 'The name under which the professional answers.' })
  readonly holderName!: string;
  @Field({ description: 'The month in which it must be checked again, as YYYY-MM.' })
  readonly nextCheckMonth!: string;
}

@ObjectType({ description: 'What waits for verifiers.' })
export class VerificationQueue {
  @Field(() => [BadgeApplication], { description: 'Open applications, the oldest first, at most 100.' })
  readonly applications!: BadgeApplication[];
  @Field(() => [HeldBadge], { description: 'Badges that are not revoked, the one to be checked soonest first, at most 100.' })
  readonly badges!: HeldBadge[];
}

@ObjectType({ description: "A professional's own badge and newest application." })
export class MyBadge {
  @Field(() => Badge, { nullable: true, description: 'The badge, if one was ever given.' })
  readonly badge!: Badge | null;
  @Field(() => String, { nullable: true, description: 'Why the badge was revoked, as the verifier wrote it.' })
  readonly revokedReason!: string | null;
  @Field(() => BadgeApplication, { nullable: true, description: 'The open application, else the newest one.' })
  readonly application!: BadgeApplication | null;
}

@ObjectType({ description: 'The badge holds no more; every answer shows so from now on.' })
export class BadgeRevoked {
  readonly __typename!: 'BadgeRevoked';
  @Field(() => Id, { description: 'The id of the badge.' })
  readonly badgeId!: string;
}

export const RevokeBadgeResult = createUnionType({
  name: 'RevokeBadgeResult',
  description: 'What became of revoking a badge.',
  types: () => [BadgeRevoked, InvalidInput, NotFound, NotAllowed] as const,
});
