import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../../platform/graphql/outcomes.type.ts';
import type { StaffRole } from '../../platform/sessions/viewer.ts';
import { SignedIn, StaffRoleEnum } from '../account.type.ts';
import { NotProved } from './not-proved.type.ts';

@ObjectType({ description: 'What a code to join by opens: whose it is, and what a passkey is made with.' })
export class StaffInvitation {
  @Field({ description: 'The name under which they will work here.' })
  readonly name!: string;
  @Field(() => [StaffRoleEnum], { description: 'What they may do.' })
  readonly roles!: readonly StaffRole[];
  @Field({ description: 'What a browser makes a passkey with, as JSON; good for ten minutes, and for one answer.' })
  readonly passkeyOptions!: string;
}

@ObjectType({ description: 'The code opens nothing: unknown, used, or older than a day.' })
export class JoinCodeNotUsable {
  readonly __typename!: 'JoinCodeNotUsable';
  @Field({ description: 'Always true: a new code comes from an operator.' })
  readonly askAnOperator!: boolean;
}

@InputType({ description: 'A password with one-time codes, set up.' })
export class PasswordWithCodesInput {
  @Field({ description: 'By which they will sign in: 3 to 40 of a–z, 0–9, dot and dash.' })
  readonly signInName!: string;
  @Field({ description: 'At least 15 code points.' })
  readonly password!: string;
  @Field({ description: 'The secret of the one-time codes that was shown: 32 characters of base32.' })
  readonly secret!: string;
  @Field({ description: 'One code of it.' })
  readonly code!: string;
}

@InputType({ description: 'A passkey that a browser made.' })
export class NewPasskeyInput {
  @Field({ description: 'What the browser answered, as JSON.' })
  readonly response!: string;
  @Field({ description: 'What its owner calls it; at most 80 code points.' })
  readonly name!: string;
}

export const JoinStaffResult = createUnionType({
  name: 'JoinStaffResult',
  description: 'What became of joining.',
  types: () => [SignedIn, JoinCodeNotUsable, InvalidInput, NotProved] as const,
});
export const SignInStaffResult = createUnionType({
  name: 'SignInStaffResult',
  description: 'What became of signing in as staff.',
  types: () => [SignedIn, NotProved] as const,
});

export const joinCodeNotUsable: JoinCodeNotUsable = { __typename: 'JoinCodeNotUsable', askAnOperator: true };
