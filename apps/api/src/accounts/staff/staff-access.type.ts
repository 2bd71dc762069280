import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput, namedWords, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { NotProved } from './not-proved.type.ts';

export const factorKinds = ['demo', 'passkey', 'totp'] as const;
export type FactorKind = (typeof factorKinds)[number];
const FactorKindEnum = namedWords(
  'FactorKind',
  'How staff sign in: the demo’s open door, a passkey, or a password with one-time codes.',
  factorKinds,
);

@ObjectType({ description: 'One way by which a member of staff signs in.' })
export class StaffFactor {
  @Field(() => Id, { description: 'What to remove it by.' })
  readonly id!: string;
  @Field(() => FactorKindEnum, { description: 'What it is.' })
  readonly kind!: FactorKind;
  @Field(() => String, { nullable: true, description: 'What its owner calls a passkey.' })
  readonly name!: string | null;
  @Field(() => Hour, { nullable: true, description: 'When it was added.' })
  readonly addedHour!: number | null;
}

@ObjectType({ description: 'A place where a member of staff is signed in.' })
export class StaffSession {
  @Field(() => Id, { description: 'What to end it by; it opens nothing.' })
  readonly id!: string;
  @Field(() => Hour, { description: 'When it was started.' })
  readonly startedHour!: number;
  @Field({ description: 'Whether it is the one that asks.' })
  readonly current!: boolean;
}

@ObjectType({ description: 'How a member of staff signs in, and where they are signed in.' })
export class MyStaffAccess {
  @Field(() => String, { nullable: true, description: 'The sign-in name, once a password was set.' })
  readonly signInName!: string | null;
  @Field(() => [StaffFactor], { description: 'The ways in, the oldest first.' })
  readonly factors!: readonly StaffFactor[];
  @Field(() => [StaffSession], { description: 'The sessions that are not over, the newest first.' })
  readonly staffSessions!: readonly StaffSession[];
  @Field({ description: 'What a browser makes one more passkey with, as JSON.' })
  readonly newPasskeyOptions!: string;
  @Field({ description: 'What one of the passkeys answers to show again who is there, as JSON.' })
  readonly proofOptions!: string;
}

@ObjectType({ description: 'How somebody signs in was changed; the other sessions have ended.' })
export class AccessChanged {
  readonly __typename!: 'AccessChanged';
  @Field({ description: 'Always true.' })
  readonly done!: boolean;
}

@ObjectType({ description: 'Sessions have ended.' })
export class StaffSessionsEnded {
  readonly __typename!: 'StaffSessionsEnded';
  @Field({ description: 'Always true.' })
  readonly done!: boolean;
}

@ObjectType({ description: 'Single keys are on or off.' })
export class SingleKeysSet {
  @Field({ description: 'Whether they do something.' })
  readonly on!: boolean;
}

export const ChangeAccessResult = createUnionType({
  name: 'ChangeAccessResult',
  description: 'What became of changing how somebody signs in.',
  types: () => [AccessChanged, NotProved, InvalidInput, NotFound, NotAllowed] as const,
});
export const EndStaffSessionsResult = createUnionType({
  name: 'EndStaffSessionsResult',
  description: 'What became of ending sessions.',
  types: () => [StaffSessionsEnded, NotFound] as const,
});

export const accessChanged: AccessChanged = { __typename: 'AccessChanged', done: true };
