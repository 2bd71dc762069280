import { Field, ObjectType } from '@nestjs/graphql';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';
import { Id } from '../../platform/graphql/scalars.ts';

export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];
export const LanguageEnum = namedWords('Language', 'The languages of Rinnalla.', languages);

export const audiences = ['everyone', 'adults', 'young'] as const;
export type Audience = (typeof audiences)[number];
export const AudienceEnum = namedWords('Audience', 'For whom a board is.', audiences);

export const writers = ['everyone', 'members', 'professionals'] as const;
export type WhoMayWrite = (typeof writers)[number];
export const WhoMayWriteEnum = namedWords(
  'WhoMayWrite',
  'Who may write on a board: members and professionals, members alone, or professionals alone.',
  writers,
);

export const entrants = ['everyone', 'invited'] as const;
export type WhoMayEnter = (typeof entrants)[number];
export const WhoMayEnterEnum = namedWords('WhoMayEnter', 'Who may read a board: everybody, or those who were given a code.', entrants);

export const entries = ['open', 'by_invitation', 'come_of_age', 'restricted'] as const;
export type Entry = (typeof entries)[number];
export const EntryEnum = namedWords(
  'Entry',
  'Whether this viewer may enter a board: yes, by invitation alone, no longer, having come of age, or not now, by a decision.',
  entries,
);

@ObjectType({ description: 'A topic with its agreed rules, in one language.' })
export class Board {
  @Field(() => Id, { description: 'The id of the board.' })
  readonly id!: string;
  @Field({ description: 'Its word in the address of its page.' })
  readonly slug!: string;
  @Field(() => LanguageEnum, { description: 'The language in which people write here.' })
  readonly language!: Language;
  @Field({ description: 'Its name, in its language.' })
  readonly name!: string;
  @Field({ description: 'What it is for, in its language.' })
  readonly purpose!: string;
  @Field(() => [String], { description: 'What its people have agreed on, one sentence each.' })
  readonly rules!: string[];
  @Field(() => AudienceEnum, { description: 'For whom it is.' })
  readonly audience!: Audience;
  @Field(() => WhoMayEnterEnum, { description: 'Who may read it.' })
  readonly whoMayEnter!: WhoMayEnter;
  @Field(() => WhoMayWriteEnum, { description: 'Who may write.' })
  readonly whoMayWrite!: WhoMayWrite;
  @Field({ description: 'Whether a person reads each post before others see it.' })
  readonly premoderated!: boolean;
}
