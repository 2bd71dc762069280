import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Badge, LanguageEnum } from '../community/index.ts';
import { namedWords, NotFound } from '../platform/graphql/outcomes.type.ts';
import { Id } from '../platform/graphql/scalars.ts';
import { staffRoles } from '../platform/sessions/viewer.ts';
import type { Language, StaffRole } from '../platform/sessions/viewer.ts';
import { demoStories } from './demo-members.ts';
import type { DemoStory } from './demo-members.ts';

export const StaffRoleEnum = namedWords('StaffRole', 'What a staff account may do.', staffRoles);
const ViewerKindEnum = namedWords('ViewerKind', 'How somebody is here.', ['guest', 'member', 'staff']);
export const wayInProblems = ['wrong_count', 'unknown_words', 'wrong_checksum', 'not_found', 'busy'] as const;
export type WayInProblem = (typeof wayInProblems)[number];
const WayInProblemEnum = namedWords('WayInProblem', 'Why a way in opens nothing.', wayInProblems);
const DemoStoryEnum = namedWords('DemoStory', 'What there is to see in a member’s account of the demo.', demoStories);

@ObjectType('Viewer', { description: 'Who is asking.' })
export class ViewerView {
  @Field(() => ViewerKindEnum, { description: 'Guest, member or staff. Nothing more is said of a member.' })
  readonly kind!: 'guest' | 'member' | 'staff';
  @Field(() => String, { nullable: true, description: 'The name of a staff account.' })
  readonly staffName!: string | null;
  @Field(() => [StaffRoleEnum], { description: 'The roles of a staff account; none for others.' })
  readonly roles!: readonly StaffRole[];
  @Field({ description: 'Whether a staff account wants single keys to do something on its pages.' })
  readonly singleKeys!: boolean;
}

@ObjectType({ description: 'A session was started.' })
export class SignedIn {
  readonly __typename!: 'SignedIn';
  @Field({ description: 'What the holder sends from now on: m.TOKEN for a member, s.TOKEN for staff. Only its hash is kept.' })
  readonly token!: string;
}

@ObjectType({
  description: 'The phrase, or the name and password, does not open this as it was typed; or so many sign in that it was not tried.',
})
export class WayInNotUsable {
  readonly __typename!: 'WayInNotUsable';
  @Field(() => WayInProblemEnum, { description: 'What to look at. An unknown name and a wrong password are the same.' })
  readonly problem!: WayInProblem;
  @Field(() => [Int], { description: 'The places (1 to 12) of words that are not on the list.' })
  readonly positions!: number[];
}

@ObjectType({ description: 'The words typed back are not those of the phrase; nothing was made.' })
export class NotConfirmed {
  readonly __typename!: 'NotConfirmed';
  @Field(() => [Int], { description: 'The places of the words to look at again.' })
  readonly positions!: number[];
}

@ObjectType({ description: 'The part of the service that a moderator of the demo has: the boards of a language, or one board.' })
export class DemoScope {
  @Field(() => LanguageEnum, { nullable: true, description: 'The language; null: one board.' })
  readonly language!: Language | null;
  @Field(() => String, { nullable: true, description: 'The name of the board; null: all boards of the language.' })
  readonly boardName!: string | null;
}

@ObjectType({ description: 'An account of the demo that anybody may enter as.' })
export class DemoAccount {
  @Field(() => Id, { description: 'What to enter it by.' })
  readonly id!: string;
  @Field(() => String, { nullable: true, description: 'The name of a staff account; a member has none.' })
  readonly name!: string | null;
  @Field(() => [StaffRoleEnum], { description: 'The roles of a staff account; none for a member.' })
  readonly roles!: StaffRole[];
  @Field(() => LanguageEnum, { description: 'The language of the account, or of what its member wrote.' })
  readonly language!: Language;
  @Field(() => Badge, { nullable: true, description: 'The badge that a professional was given, whether it holds or not.' })
  readonly badge!: Badge | null;
  @Field(() => DemoScope, { nullable: true, description: 'Where a moderator moderates; null: everywhere, or no moderator.' })
  readonly scope!: DemoScope | null;
  @Field(() => DemoStoryEnum, { nullable: true, description: 'What there is to see as this member; null for staff.' })
  readonly story!: DemoStory | null;
}

@ObjectType({ description: 'The session is over on the server.' })
export class SignedOut {
  @Field({ description: 'Always true.' })
  readonly done!: boolean;
}

@InputType({ description: 'A word of the phrase, typed back by its place.' })
export class ConfirmedWord {
  @Field(() => Int, { description: 'Its place, 1 to 12.' })
  readonly position!: number;
  @Field({ description: 'The word, or its first four letters.' })
  readonly word!: string;
}

@InputType({ description: 'What it takes to make an account: no name, no e-mail.' })
export class CreateAccountInput {
  @Field({ description: 'The phrase that was shown.' })
  readonly phrase!: string;
  @Field(() => [ConfirmedWord], { description: 'Two words of it, typed back.' })
  readonly confirmed!: ConfirmedWord[];
  @Field({ description: 'Whether the person says to be 18 or older; else 13 to 17.' })
  readonly adult!: boolean;
  @Field(() => Int, { description: 'The version of the consent text that was accepted.' })
  readonly consentVersion!: number;
}

export const CreateAccountResult = createUnionType({
  name: 'CreateAccountResult',
  description: 'What became of making an account.',
  types: () => [SignedIn, WayInNotUsable, NotConfirmed] as const,
});
export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'What became of signing in.',
  types: () => [SignedIn, WayInNotUsable] as const,
});
export const EnterDemoResult = createUnionType({
  name: 'EnterDemoResult',
  description: 'What became of entering the demo.',
  types: () => [SignedIn, NotFound] as const,
});
