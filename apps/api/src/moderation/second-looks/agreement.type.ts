import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ReviewableClassEnum } from '../review/review-words.type.ts';
import type { ReviewableClass } from '../review/review-words.type.ts';
import { ComparedLook } from './second-look.type.ts';
import { JudgementGroupEnum } from './judgement-group.type.ts';
import type { JudgementGroup } from './judgement-group.type.ts';

@ObjectType({ description: 'How far first and second judgements agree. Said of everybody together, never of one person.' })
export class AgreementFigures {
  @Field(() => ReviewableClassEnum, { nullable: true, description: 'Of which class; null: of all.' })
  readonly class!: ReviewableClass | null;
  @Field(() => Int, { description: 'How many pairs there are.' })
  readonly pairs!: number;
  @Field({ description: 'Whether there are too few to say anything: then nothing else is said.' })
  readonly tooFew!: boolean;
  @Field(() => Float, { nullable: true, description: 'The share in which both came to the same, from 0 to 1.' })
  readonly observed!: number | null;
  @Field(() => Float, { nullable: true, description: "Cohen's kappa, from -1 to 1; null also where all judgements are one and the same." })
  readonly kappa!: number | null;
  @Field(() => Float, { nullable: true, description: 'Where the interval of 95 % begins.' })
  readonly low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Where it ends.' })
  readonly high!: number | null;
}

@ObjectType({ description: 'How often second readers came to what, where the first had come to one thing.' })
export class AgreementRow {
  @Field(() => JudgementGroupEnum, { description: 'What the first judgement came to.' })
  readonly first!: JudgementGroup;
  @Field(() => [Int], { description: 'How often the second came to each, in the order of the rows.' })
  readonly counts!: number[];
}

@ObjectType({ description: 'How far moderators judge alike: of decisions that chance drew to be judged a second time, of the last year.' })
export class ModeratorAgreement {
  @Field(() => Int, { description: 'How many of a hundred decisions are drawn; 0: none.' })
  readonly share!: number;
  @Field(() => Int, { description: 'How many wait for a second reader.' })
  readonly waiting!: number;
  @Field(() => Int, { description: 'How many nobody read within 30 days, or could not any more; they count for nothing.' })
  readonly lapsed!: number;
  @Field(() => Int, { description: 'From how many pairs on anything is said.' })
  readonly fewest!: number;
  @Field(() => [AgreementFigures], { description: 'Of all, and then of each class.' })
  readonly figures!: AgreementFigures[];
  @Field(() => [AgreementRow], { description: 'The counts behind the first of them; none where there are too few.' })
  readonly table!: AgreementRow[];
  @Field(() => [ComparedLook], { description: 'The newest twenty in which the two differ gravely.' })
  readonly grave!: ComparedLook[];
}
