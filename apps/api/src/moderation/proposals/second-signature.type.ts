import { Field, ObjectType } from '@nestjs/graphql';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { ReviewableClassEnum } from '../review/review-words.type.ts';
import type { ReviewableClass } from '../review/review-words.type.ts';

export const SignatureKindEnum = namedWords('SignatureKind', 'A proposed decision, or the record of a call to the authorities.', [
  'proposal',
  'contact',
]);

@ObjectType({ description: 'Something that takes two staff accounts and has one.' })
export class SecondSignature {
  @Field(() => Id, { description: 'The id of the proposal or of the record.' })
  readonly id!: string;
  @Field(() => SignatureKindEnum, { description: 'A proposed decision, or the record of a call to the authorities.' })
  readonly kind!: 'proposal' | 'contact';
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
  @Field(() => ReviewableClassEnum, { description: 'How soon a person must look at the item.' })
  readonly class!: ReviewableClass;
  @Field({ description: 'The board of the post.' })
  readonly boardName!: string;
  @Field({ description: 'The name of the first staff account.' })
  readonly by!: string;
  @Field({ description: 'Whether the viewer is the first: then somebody else answers.' })
  readonly mine!: boolean;
  @Field(() => Hour, { description: 'From when it waits.' })
  readonly hour!: number;
  @Field({ description: 'Whether the time to answer is over.' })
  readonly over!: boolean;
  @Field({ description: 'A proposal of the viewer that nobody answered within a week: the item is to be decided anew.' })
  readonly lapsed!: boolean;
}
