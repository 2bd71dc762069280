import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, namedWords, NotAllowed } from '../../platform/graphql/outcomes.type.ts';
import { ConfirmedWord, NotConfirmed, WayInNotUsable } from '../account.type.ts';

export const WayInKindEnum = namedWords('WayInKind', 'What a member gets in with; `demo` stands for the made-up members of a demo.', [
  'phrase',
  'password',
  'demo',
]);

@InputType({ description: 'A way in, typed once more: the phrase, or where that is empty the sign-in name and the password.' })
export class WayInInput {
  @Field(() => String, { nullable: true, description: 'The recovery phrase.' })
  readonly phrase?: string | null;
  @Field(() => String, { nullable: true, description: 'The sign-in name.' })
  readonly name?: string | null;
  @Field(() => String, { nullable: true, description: 'The password that goes with it.' })
  readonly password?: string | null;
}

@InputType({ description: 'What it takes to have a new phrase.' })
export class RenewPhraseInput {
  @Field(() => WayInInput, { description: 'A way in of the same member.' })
  readonly proof!: WayInInput;
  @Field({ description: 'The new phrase, which was shown.' })
  readonly phrase!: string;
  @Field(() => [ConfirmedWord], { description: 'Two words of the new phrase, typed back.' })
  readonly confirmed!: ConfirmedWord[];
}

@InputType({ description: 'What it takes to have a password, or another one.' })
export class SetPasswordInput {
  @Field(() => WayInInput, { description: 'A way in of the same member.' })
  readonly proof!: WayInInput;
  @Field({ description: 'The key of the form; the sign-in name comes from it.' })
  readonly submission!: string;
  @Field({ description: 'The new password.' })
  readonly password!: string;
}

@InputType({ description: 'What it takes to take a way in away.' })
export class RemoveWayInInput {
  @Field(() => WayInInput, { description: 'A way in of the same member that stays.' })
  readonly proof!: WayInInput;
  @Field(() => WayInKindEnum, { description: 'Which.' })
  readonly kind!: 'phrase' | 'password' | 'demo';
}

@ObjectType({ description: 'The ways in are now as was asked.' })
export class WayInKept {
  readonly __typename!: 'WayInKept';
  @Field({ description: 'Always true.' })
  readonly done!: boolean;
}

export const RenewPhraseResult = createUnionType({
  name: 'RenewPhraseResult',
  description: 'What became of asking for a new phrase.',
  types: () => [WayInKept, WayInNotUsable, NotConfirmed] as const,
});
export const SetPasswordResult = createUnionType({
  name: 'SetPasswordResult',
  description: 'What became of setting a password.',
  types: () => [WayInKept, WayInNotUsable, InvalidInput] as const,
});
export const RemoveWayInResult = createUnionType({
  name: 'RemoveWayInResult',
  description: 'What became of taking a way in away.',
  types: () => [WayInKept, WayInNotUsable, NotAllowed] as const,
});
