import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Hour } from './scalars.ts';

/** Makes a GraphQL enum whose values are the very words of the rules and of the database. */
export function namedWords<const Word extends string>(name: string, description: string, words: readonly Word[]): Record<Word, Word> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(values, { name, description });
  return values;
}

export const inputProblems = [
  'empty',
  'too_long',
  'too_short',
  'too_common',
  'control_character',
  'unknown_value',
  'malformed',
  'taken',
  'unfilled',
] as const;
export type InputProblemKind = (typeof inputProblems)[number];
export const InputProblemKindEnum = namedWords('InputProblemKind', 'What is wrong with a field.', inputProblems);

export const nouns = [
  'board',
  'thread',
  'post',
  'report',
  'reviewable',
  'decision',
  'appeal',
  'application',
  'badge',
  'account',
  'code',
  'handle',
  'helpline',
  'watched_entry',
  'second_look',
] as const;
export type Noun = (typeof nouns)[number];
export const NounEnum = namedWords('Noun', 'What a request was about.', nouns);

export const refusals = [
  'thread_locked',
  'thread_slowed',
  'only_members',
  'only_professionals',
  'restricted',
  'own_post',
  'not_own_post',
  'not_visible',
  'already_decided',
  'claimed_by_another',
  'not_claimed',
  'not_available',
  'same_decider',
  'too_late',
  'own_application',
  'consent_needed',
  'badge_not_valid',
  'own_staff_account',
  'last_operator',
  'last_way_in',
  'last_factor',
  'too_many_handles',
  'never_hidden',
  'only_seniors',
  'already_undone',
  'not_decider',
  'words_said',
  'appealed',
  'decided_since',
  'text_changed',
] as const;
export type Refusal = (typeof refusals)[number];
export const RefusalEnum = namedWords('Refusal', 'Why something may not be done.', refusals);

@ObjectType({ description: 'One field that cannot be accepted as it is.' })
export class InputProblem {
  @Field({ description: 'The name of the input field.' })
  readonly field!: string;
  @Field(() => InputProblemKindEnum, { description: 'What is wrong with it.' })
  readonly problem!: InputProblemKind;
  @Field(() => Int, { nullable: true, description: 'The limit that applies, in code points.' })
  readonly limit?: number | null;
}

@ObjectType({ description: 'Something in the form must be mended; nothing was written.' })
export class InvalidInput {
  readonly __typename!: 'InvalidInput';
  @Field(() => [InputProblem], { description: 'Every field to mend, in the order of the form.' })
  readonly problems!: InputProblem[];
}

@ObjectType({ description: 'It does not exist, or this viewer may not know that it does.' })
export class NotFound {
  readonly __typename!: 'NotFound';
  @Field(() => NounEnum, { description: 'What was looked for.' })
  readonly noun!: Noun;
}

@ObjectType({ description: 'It exists, and this viewer may not do that with it now.' })
export class NotAllowed {
  readonly __typename!: 'NotAllowed';
  @Field(() => RefusalEnum, { description: 'Why.' })
  readonly reason!: Refusal;
}

@ObjectType({ description: 'A limit that protects everybody was reached; nothing was written.' })
export class LimitReached {
  readonly __typename!: 'LimitReached';
  @Field(() => Int, { description: 'How many are possible within one hour.' })
  readonly limit!: number;
  @Field(() => Hour, { description: 'From when it is possible again.' })
  readonly againFrom!: number;
}

@ObjectType({ description: 'Somebody changed it in the meantime; nothing was written.' })
export class Changed {
  readonly __typename!: 'Changed';
  @Field(() => Int, { description: 'The version that stands now.' })
  readonly version!: number;
}

export const invalidInput = (...problems: InputProblem[]): InvalidInput => ({ __typename: 'InvalidInput', problems });
export const notFound = (noun: Noun): NotFound => ({ __typename: 'NotFound', noun });
export const notAllowed = (reason: Refusal): NotAllowed => ({ __typename: 'NotAllowed', reason });
export const changed = (version: number): Changed => ({ __typename: 'Changed', version });
