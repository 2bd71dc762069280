import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, namedWords, NotAllowed, NotFound, RefusalEnum } from '../../platform/graphql/outcomes.type.ts';
import type { Refusal } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';

export const authorities = ['emergency', 'police', 'child_welfare', 'other'] as const;
export type Authority = (typeof authorities)[number];
export const AuthorityEnum = namedWords('Authority', 'Who is told that somebody is in danger. emergency: by 112.', authorities);

export const contactAnswers = ['confirmed', 'objected', 'withdrawn'] as const;
export type ContactAnswer = (typeof contactAnswers)[number];
export const ContactAnswerEnum = namedWords(
  'ContactAnswer',
  'What becomes of a record: another account confirms or objects, or its own takes it back before anybody was told.',
  contactAnswers,
);

export const contactStates = ['waiting', ...contactAnswers] as const;
export type ContactState = (typeof contactStates)[number];
export const ContactStateEnum = namedWords(
  'ContactState',
  'Whether a record waits for its second signature, and if not, what became of it.',
  contactStates,
);

@ObjectType({ description: 'The record that the authorities were told, or are to be told, that somebody is in danger.' })
export class AuthorityContact {
  @Field(() => Id, { description: 'The id of the record.' })
  readonly id!: string;
  @Field(() => AuthorityEnum, { description: 'Who.' })
  readonly authority!: Authority;
  @Field(() => String, { nullable: true, description: 'The name of another authority.' })
  readonly authorityName!: string | null;
  @Field({ description: 'What the danger was; empty once its time is over.' })
  readonly why!: string;
  @Field({ description: 'What was told, or is to be; empty once its time is over.' })
  readonly passedOn!: string;
  @Field(() => Hour, { nullable: true, description: 'The hour of the call, where it came first; null: it waits for the second signature.' })
  readonly calledHour!: number | null;
  @Field({ description: 'The name of the staff account that made it.' })
  readonly madeBy!: string;
  @Field(() => Hour, { description: 'The hour in which it was noted.' })
  readonly hour!: number;
  @Field(() => ContactStateEnum, { description: 'Whether it waits, and if not, what became of it.' })
  readonly state!: ContactState;
  @Field(() => String, { nullable: true, description: 'The name of the staff account that confirmed or objected.' })
  readonly answeredBy!: string | null;
  @Field(() => String, { nullable: true, description: 'The objection; empty once its time is over.' })
  readonly objection!: string | null;
  @Field(() => Hour, { nullable: true, description: 'The hour in which the author was told; null: not with this record.' })
  readonly authorToldHour!: number | null;
  @Field({ description: 'What the author is told, or was; empty: nothing for now.' })
  readonly words!: string;
  @Field({ description: 'Why the author is not told for now.' })
  readonly untoldReason!: string;
}

@ObjectType({ description: 'A record as a moderator meets it.' })
export class ContactOnItem extends AuthorityContact {
  @Field(() => [ContactAnswerEnum], { description: 'What the viewer may answer now.' })
  readonly availableAnswers!: ContactAnswer[];
}

@ObjectType({ description: 'What a moderator needs to tell the authorities of a post.' })
export class ContactsAbout {
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
  @Field(() => RefusalEnum, { nullable: true, description: 'Why the viewer may note no call now; null: it is possible.' })
  readonly refusal!: Refusal | null;
  @Field(() => Id, { description: 'The thread of the post: with the position, its address.' })
  readonly threadId!: string;
  @Field(() => Int, { description: 'The place of the post in its thread.' })
  readonly position!: number;
  @Field({ description: 'Whether words to the author would be read by anybody.' })
  readonly authorCanBeTold!: boolean;
  @Field({ description: 'Whether there is another active staff account that could sign.' })
  readonly somebodyCanAnswer!: boolean;
  @Field(() => [ContactOnItem], { description: 'The records about the post, the newest first, at most twenty.' })
  readonly contacts!: ContactOnItem[];
}

@InputType({ description: 'The authorities were told, or are to be told.' })
export class ContactAuthoritiesInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one record.' })
  readonly submission!: string;
  @Field(() => Id, { description: 'The item.' })
  readonly reviewableId!: string;
  @Field(() => AuthorityEnum, { nullable: true, description: 'Who.' })
  readonly authority?: Authority | null;
  @Field(() => String, { nullable: true, description: 'The name of another authority, at most 200 characters.' })
  readonly authorityName?: string | null;
  @Field({ description: 'What the danger is; at most 2,000 characters.' })
  readonly why!: string;
  @Field({ description: 'What was told, or is to be; at most 2,000 characters.' })
  readonly passedOn!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'How many hours ago the call was made, 0 to 72; null: it waits for the second signature.',
  })
  readonly calledHoursAgo?: number | null;
  @Field({ description: 'What the author is told; at most 2,000 characters. Empty: nothing for now.' })
  readonly words!: string;
  @Field({ description: 'Why the author is told nothing for now; at most 2,000 characters.' })
  readonly untoldReason!: string;
}

@ObjectType({ description: 'The record stands and waits for its second signature.' })
export class ContactNoted {
  readonly __typename!: 'ContactNoted';
  @Field(() => Id, { description: 'The id of the record.' })
  readonly contactId!: string;
}

export const ContactAuthoritiesResult = createUnionType({
  name: 'ContactAuthoritiesResult',
  description: 'What became of noting a call to the authorities.',
  types: () => [ContactNoted, InvalidInput, NotFound, NotAllowed] as const,
});

@InputType({ description: 'The second signature under a record, or none.' })
export class AnswerContactInput {
  @Field(() => Id, { description: 'The record.' })
  readonly contactId!: string;
  @Field(() => ContactAnswerEnum, { description: 'The answer.' })
  readonly answer!: ContactAnswer;
  @Field({ description: 'What speaks against it; at most 2,000 characters. For an objection.' })
  readonly objection!: string;
}

@ObjectType({ description: 'The record is answered.' })
export class ContactAnswered {
  readonly __typename!: 'ContactAnswered';
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
}

export const AnswerContactResult = createUnionType({
  name: 'AnswerContactResult',
  description: 'What became of answering a record.',
  types: () => [ContactAnswered, InvalidInput, NotFound, NotAllowed] as const,
});
