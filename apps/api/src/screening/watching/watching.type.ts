import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CrisisLevel } from '@rinnalla/content-safety';
import { CrisisLevelEnum, LanguageEnum, ScreeningOutcomeEnum } from '../../community/index.ts';
import type { Language, ScreeningOutcome } from '../../community/index.ts';
import { Quote, ReviewableClassEnum, SignalKindEnum, WordsInEachLanguage } from '../../moderation/index.ts';
import type { ReviewableClass, SignalKind } from '../../moderation/index.ts';
import { InvalidInput, namedWords, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { phaseNames } from '../phases/phases.ts';
import type { PhaseName } from '../phases/phases.ts';
import { doubtKinds } from './watched-doubts.rules.ts';
import type { Doubt, DoubtedWord, DoubtKind } from './watched-doubts.rules.ts';
import { WatchedHappeningEnum, WatchedKindEnum } from './watched-entry.type.ts';
import type { WatchedHappening, WatchedKind } from './watched-entry.type.ts';

export const PhaseNameEnum = namedWords('ScreeningPhase', 'What a text passes, in this order.', phaseNames);
export const DoubtKindEnum = namedWords(
  'WatchedDoubtKind',
  'What speaks against watching something: a word in which people name themselves, one that stands nearly everywhere, too few letters, or a public service.',
  doubtKinds,
);

@InputType({ description: 'A word or a link to watch.' })
export class AddWatchedInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one entry.' })
  readonly submission!: string;
  @Field(() => WatchedKindEnum, { description: 'Word or link.' })
  readonly kind!: WatchedKind;
  @Field({ description: 'A word, which may end with a *, or several words; or a host or a link to it. 2 to 120 characters.' })
  readonly text!: string;
  @Field(() => WatchedHappeningEnum, { description: 'What happens with a post in which it stands.' })
  readonly happens!: WatchedHappening;
  @Field(() => String, { nullable: true, description: 'The one board on which it is watched; left out: on all.' })
  readonly boardSlug?: string | null;
  @Field(() => LanguageEnum, { nullable: true, description: 'The one language of boards in which it is watched; left out: in all.' })
  readonly language?: Language | null;
  @Field({ description: 'For moderators: why it is watched; at most 400 characters, may be empty.' })
  readonly note!: string;
  @Field(() => Boolean, { nullable: true, description: 'That the doubts about it were read and it is wanted all the same.' })
  readonly anyway?: boolean | null;
}

@ObjectType({ description: 'It is watched from now on.' })
export class WatchedAdded {
  readonly __typename!: 'WatchedAdded';
  @Field(() => Id, { description: 'The id of the entry.' })
  readonly entryId!: string;
}

@ObjectType({ description: 'A word that would be met.' })
export class DoubtedWordView implements DoubtedWord {
  @Field({ description: 'The word, in its dictionary form.' })
  readonly text!: string;
  @Field(() => LanguageEnum, { description: 'The language to which it belongs.' })
  readonly language!: Language;
}

@ObjectType({ description: 'Why something might stop people of whom nobody thought.' })
export class WatchedDoubt implements Doubt {
  @Field(() => DoubtKindEnum, { description: 'What speaks against it.' })
  readonly kind!: DoubtKind;
  @Field(() => [DoubtedWordView], { description: 'Some of the words that would be met; none where it is not about words.' })
  readonly words!: readonly DoubtedWord[];
}

@ObjectType({ description: 'It is not watched yet: there are doubts to be read first. Nothing is kept of it.' })
export class WatchedDoubted {
  readonly __typename!: 'WatchedDoubted';
  @Field(() => [WatchedDoubt], { description: 'All of them.' })
  readonly doubts!: readonly Doubt[];
}

@ObjectType({ description: 'It is watched no more.' })
export class WatchedRemoved {
  readonly __typename!: 'WatchedRemoved';
  @Field(() => Id, { description: 'The id that the entry had.' })
  readonly entryId!: string;
}

@ObjectType({ description: 'One thing that a phase sees in a text.' })
export class TriedSignal {
  @Field(() => SignalKindEnum, { description: 'What kind of signal.' })
  readonly kind!: SignalKind;
  @Field({ description: 'The rule behind it.' })
  readonly rule!: string;
  @Field({ description: 'Why, as a key of words.' })
  readonly reason!: string;
  @Field(() => WordsInEachLanguage, { nullable: true, description: 'Why, in words, where the content-safety library says it.' })
  readonly words!: WordsInEachLanguage | null;
  @Field(() => String, { nullable: true, description: 'What is watched, where that is the reason.' })
  readonly watched!: string | null;
  @Field(() => Quote, { nullable: true, description: 'The passage; none: it is about the whole.' })
  readonly quote!: Quote | null;
  @Field(() => Int, { nullable: true, description: 'Where it begins, in UTF-16 units; none: it is about the whole.' })
  readonly from!: number | null;
  @Field(() => Int, { nullable: true, description: 'Where it ends: the first unit after it.' })
  readonly to!: number | null;
}

@ObjectType({ description: 'What one phase says of a text.' })
export class TriedPhase {
  @Field(() => PhaseNameEnum, { description: 'The phase.' })
  readonly phase!: PhaseName;
  @Field(() => ScreeningOutcomeEnum, { nullable: true, description: 'What it would do; none: it has no opinion.' })
  readonly outcome!: ScreeningOutcome | null;
  @Field(() => ReviewableClassEnum, { nullable: true, description: 'How soon it would have a person look.' })
  readonly class!: ReviewableClass | null;
  @Field(() => [TriedSignal], { description: 'What it sees.' })
  readonly signals!: TriedSignal[];
}

@ObjectType({ description: 'What would become of a text as the opening of a thread by a member. Nothing of it is kept.' })
export class ScreeningTried {
  readonly __typename!: 'ScreeningTried';
  @Field(() => ScreeningOutcomeEnum, { description: 'What all phases together would do.' })
  readonly outcome!: ScreeningOutcome;
  @Field(() => ReviewableClassEnum, { nullable: true, description: 'How soon a person would look; none: nobody would need to.' })
  readonly class!: ReviewableClass | null;
  @Field(() => CrisisLevelEnum, { description: 'What its author would be told of care.' })
  readonly care!: CrisisLevel;
  @Field(() => [TriedPhase], { description: 'Every phase in its order.' })
  readonly phases!: TriedPhase[];
}

export const AddWatchedResult = createUnionType({
  name: 'AddWatchedResult',
  description: 'What became of watching something.',
  types: () => [WatchedAdded, WatchedDoubted, InvalidInput, NotFound] as const,
});
export const RemoveWatchedResult = createUnionType({
  name: 'RemoveWatchedResult',
  description: 'What became of watching something no more.',
  types: () => [WatchedRemoved, NotFound] as const,
});
export const TryScreeningResult = createUnionType({
  name: 'TryScreeningResult',
  description: 'What became of trying a text.',
  types: () => [ScreeningTried, InvalidInput, NotFound] as const,
});
