import { Field, ObjectType } from '@nestjs/graphql';
import { Board, LanguageEnum } from '../../community/index.ts';
import type { Language } from '../../community/index.ts';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';

export const watchedKinds = ['word', 'link'] as const;
export type WatchedKind = (typeof watchedKinds)[number];
export const WatchedKindEnum = namedWords(
  'WatchedKind',
  'A word, also with a * at its end, or several words; or the host of links.',
  watchedKinds,
);

export const watchedHappenings = ['flag', 'hold'] as const;
export type WatchedHappening = (typeof watchedHappenings)[number];
export const WatchedHappeningEnum = namedWords(
  'WatchedHappening',
  'What happens with a post: everybody sees it and a moderator looks at it, or a person reads it first.',
  watchedHappenings,
);

/** What is watched, as the phases need it. */
export interface WatchedEntry {
  readonly id: string;
  readonly kind: WatchedKind;
  readonly text: string;
  readonly happens: WatchedHappening;
}

@ObjectType({ description: 'A word or a link that operators watch.' })
export class WatchedOnList implements WatchedEntry {
  @Field(() => Id, { description: 'Its id.' })
  readonly id!: string;
  @Field(() => WatchedKindEnum, { description: 'Word or link.' })
  readonly kind!: WatchedKind;
  @Field({ description: 'The word or words as they were typed, or the host.' })
  readonly text!: string;
  @Field(() => WatchedHappeningEnum, { description: 'What happens with a post in which it stands.' })
  readonly happens!: WatchedHappening;
  @Field(() => Board, { nullable: true, description: 'The one board on which it is watched; none: on all.' })
  readonly board!: Board | null;
  @Field(() => LanguageEnum, { nullable: true, description: 'The one language of boards in which it is watched; none: in all.' })
  readonly language!: Language | null;
  @Field({ description: 'For moderators: why it is watched; may be empty.' })
  readonly note!: string;
  @Field({ description: 'The name of the staff account that added it.' })
  readonly addedBy!: string;
  @Field(() => Hour, { description: 'The hour in which it was added.' })
  readonly hour!: number;
}
