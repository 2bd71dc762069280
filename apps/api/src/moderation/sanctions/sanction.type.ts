import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { reaches } from '../../platform/standing/standing.rules.ts';
import type { Reach } from '../../platform/standing/standing.rules.ts';

export const sanctionKinds = ['warn', 'pause', 'suspend', 'close'] as const;
export type SanctionKind = (typeof sanctionKinds)[number];
export const SanctionKindEnum = namedWords(
  'SanctionKind',
  'What is decided about the author: a word of caution, a pause from writing, staying out for a while, a closed account.',
  sanctionKinds,
);

export const ReachEnum = namedWords('Reach', 'How far a sanction reaches: one thread, one board, the whole service.', reaches);

@InputType({ description: 'What is decided about the author beside the post.' })
export class SanctionInput {
  @Field(() => SanctionKindEnum, { description: 'Which sanction.' })
  readonly kind!: SanctionKind;
  @Field(() => ReachEnum, { nullable: true, description: 'How far a pause or a suspension reaches.' })
  readonly reach?: Reach | null;
  @Field(() => Int, { nullable: true, description: 'How many hours a pause or a suspension lasts, at most 8,760.' })
  readonly hours?: number | null;
  @Field({ description: 'A pause as long as the next step of the ladder: nobody but the account itself knows how long that is.' })
  readonly nextStep!: boolean;
}

@ObjectType({ description: 'A sanction as staff sees it.' })
export class SanctionOnDecision {
  @Field(() => SanctionKindEnum, { description: 'Which sanction.' })
  readonly kind!: SanctionKind;
  @Field(() => ReachEnum, { nullable: true, description: 'How far it reaches; null for a word of caution.' })
  readonly reach!: Reach | null;
  @Field(() => Int, { nullable: true, description: 'How many hours it lasts; null where it has no end, and where nobody here knows.' })
  readonly hours!: number | null;
  @Field({ description: 'Whether it lasts as long as the next step of the ladder, which staff cannot know.' })
  readonly nextStep!: boolean;
}

@ObjectType({ description: 'A sanction as the author of the post sees it.' })
export class SanctionForAuthor {
  @Field(() => SanctionKindEnum, { description: 'Which sanction.' })
  readonly kind!: SanctionKind;
  @Field(() => ReachEnum, { nullable: true, description: 'How far it reaches; null for a word of caution.' })
  readonly reach!: Reach | null;
  @Field({ description: 'The board on which it holds, or in which its thread lies.' })
  readonly boardName!: string;
  @Field({ description: 'Whether it follows the ladder, whose length only this account can count.' })
  readonly nextStep!: boolean;
  @Field(() => Hour, {
    nullable: true,
    description: 'From when it holds no more; null: it has no end, it never held, or, by a case code, nobody can count its step.',
  })
  readonly untilHour!: number | null;
  @Field({
    description:
      'Whether it holds now; by a case code, of a step: whether it may. A word of caution never does; what an appeal overturned does no more.',
  })
  readonly holds!: boolean;
}

@ObjectType({ description: 'A restriction that holds for this account now.' })
export class OwnRestriction {
  @Field(() => Id, { description: 'The decision that it rests on, with its reasons and the way to appeal.' })
  readonly decisionId!: string;
  @Field(() => SanctionKindEnum, { description: 'Which sanction.' })
  readonly kind!: SanctionKind;
  @Field(() => ReachEnum, { description: 'How far it reaches.' })
  readonly reach!: Reach;
  @Field({ description: 'The board on which it holds, or in which its thread lies.' })
  readonly boardName!: string;
  @Field(() => Hour, { nullable: true, description: 'From when it holds no more; null: it has no end.' })
  readonly untilHour!: number | null;
}
