import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '../../community/index.ts';
import { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import type { Language, StaffRole } from '../../platform/sessions/viewer.ts';
import { StaffRoleEnum } from '../account.type.ts';
import { NotProved } from './not-proved.type.ts';

@ObjectType({ description: 'Somebody who works here, as operators see them.' })
export class StaffPerson {
  @Field(() => Id, { description: 'The id of the account.' })
  readonly id!: string;
  @Field({ description: 'The name under which they work here.' })
  readonly name!: string;
  @Field(() => [StaffRoleEnum], { description: 'What they may do.' })
  readonly roles!: readonly StaffRole[];
  @Field(() => LanguageEnum, { description: 'Their language.' })
  readonly language!: Language;
  @Field({ description: 'Whether they work here; else nothing opens to them.' })
  readonly active!: boolean;
  @Field({ description: 'Whether they have set up how to sign in.' })
  readonly joined!: boolean;
  @Field({ description: 'Whether a code to join by waits to be used.' })
  readonly invited!: boolean;
  @Field({ description: 'Whether it is whoever asks.' })
  readonly myself!: boolean;
}

@InputType({ description: 'Somebody who is to work here.' })
export class InviteStaffInput {
  @Field({ description: 'The key of this form; sent twice, it invites once.' })
  readonly submission!: string;
  @Field({ description: 'The name under which they will work here; 2 to 80 code points.' })
  readonly name!: string;
  @Field(() => [StaffRoleEnum], { description: 'What they may do; at least one.' })
  readonly roles!: StaffRole[];
  @Field(() => LanguageEnum, { description: 'Their language.' })
  readonly language!: Language;
}

@ObjectType({ description: 'A code by which somebody sets up how to sign in. Shown once.' })
export class StaffInvited {
  readonly __typename!: 'StaffInvited';
  @Field(() => Id, { description: 'The id of the account.' })
  readonly personId!: string;
  @Field({ description: 'The code: works once, within 24 hours. Only its hash is kept.' })
  readonly code!: string;
}

@ObjectType({ description: 'It is as asked from now on.' })
export class StaffChanged {
  readonly __typename!: 'StaffChanged';
  @Field(() => Id, { description: 'The id of the account.' })
  readonly personId!: string;
}

export const InviteStaffResult = createUnionType({
  name: 'InviteStaffResult',
  description: 'What became of inviting somebody to work here.',
  types: () => [StaffInvited, NotProved, InvalidInput] as const,
});
export const ChangeStaffResult = createUnionType({
  name: 'ChangeStaffResult',
  description: 'What became of changing what somebody may do here.',
  types: () => [StaffChanged, NotProved, InvalidInput, NotFound, NotAllowed] as const,
});
export const ResetFactorsResult = createUnionType({
  name: 'ResetFactorsResult',
  description: 'What became of taking away how somebody signs in.',
  types: () => [StaffInvited, NotProved, InvalidInput, NotFound, NotAllowed] as const,
});
