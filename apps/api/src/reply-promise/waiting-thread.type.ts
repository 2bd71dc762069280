import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Board, LanguageEnum, ThreadSummary } from '../community/index.ts';
import type { Language } from '../community/index.ts';
import { ReviewableClassEnum } from '../moderation/index.ts';
import type { ReviewableClass } from '../moderation/index.ts';
import { namedWords } from '../platform/graphql/outcomes.type.ts';
import { Hour } from '../platform/graphql/scalars.ts';

export const ToldOfWaitEnum = namedWords('ToldOfWait', 'Who is told of a thread that waits for its first answer.', [
  'peers',
  'professionals',
]);
export type ToldOfWait = 'peers' | 'professionals';

@ObjectType({ description: 'A thread that nobody but its author has written in.' })
export class WaitingThread {
  @Field(() => ThreadSummary, { description: 'The thread.' })
  readonly thread!: ThreadSummary;
  @Field(() => Board, { description: 'Its board.' })
  readonly board!: Board;
  @Field(() => Hour, { description: 'The hour in which its opening post was written.' })
  readonly openedHour!: number;
}

@ObjectType({ description: 'A thread that has come to the moderators, for neither peers nor professionals have answered.' })
export class ThreadForModerators extends WaitingThread {
  @Field(() => ReviewableClassEnum, { description: 'Green, and amber once the promise is missed.' })
  readonly class!: ReviewableClass;
}

@ObjectType({ description: 'From how many hours on who is told of a thread that nobody has answered.' })
export class ReplyHoursView {
  @Field(() => Int, { description: 'From here on it is shown to everybody, and to those who know its board.' })
  readonly peers!: number;
  @Field(() => Int, { description: 'From here on professionals see it.' })
  readonly professionals!: number;
  @Field(() => Int, { description: 'From here on moderators see it.' })
  readonly moderators!: number;
  @Field(() => Int, { description: 'The promise: by now there should have been an answer.' })
  readonly late!: number;
}

export const ReplyFigureToldEnum = namedWords(
  'ReplyFigureTold',
  'What a figure says: nothing, of too few; that fewer than half have an answer; or within how many hours half had one.',
  ['too_few', 'not_half', 'half'],
);

@ObjectType({ description: 'How soon first posts of 30 days were answered. Of fewer than 20 nothing is told.' })
export class ReplyFigureView {
  @Field(() => LanguageEnum, { nullable: true, description: 'The language of their boards; null: of all.' })
  readonly language!: Language | null;
  @Field(() => ReplyFigureToldEnum, { description: 'What it says.' })
  readonly told!: 'too_few' | 'not_half' | 'half';
  @Field(() => Int, { nullable: true, description: 'Half had an answer within so many hours.' })
  readonly withinHours!: number | null;
  @Field(() => Int, { nullable: true, description: 'So many of a hundred had one within the promised hours.' })
  readonly inTime!: number | null;
}

@ObjectType({ description: 'The promise of a first answer, and how it was kept.' })
export class ReplyPromise {
  @Field(() => ReplyHoursView, { description: 'Who is told when.' })
  readonly hours!: ReplyHoursView;
  @Field(() => [ReplyFigureView], { description: 'All first posts, then those of each language. At most an hour old.' })
  readonly figures!: ReplyFigureView[];
}
