import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Hour } from '../../platform/graphql/scalars.ts';
import { SignalKindEnum, SignalPartEnum } from './signal-kind.type.ts';
import type { SignalKind, SignalPart } from './signal-kind.type.ts';

@ObjectType({ description: 'Words in each language of the site.' })
export class WordsInEachLanguage {
  @Field({ description: 'In Finnish.' })
  readonly fi!: string;
  @Field({ description: 'In Swedish.' })
  readonly sv!: string;
  @Field({ description: 'In English.' })
  readonly en!: string;
}

@ObjectType({ description: 'A passage of what somebody wrote, with a little of what stands around it.' })
export class Quote {
  @Field({ description: 'What stands before it; begins with … where it is cut.' })
  readonly before!: string;
  @Field({ description: 'The passage.' })
  readonly marked!: string;
  @Field({ description: 'What stands after it; ends with … where it is cut.' })
  readonly after!: string;
}

@ObjectType({ description: 'What software says of a post, with the rule that made it say so.' })
export class SignalOnItem {
  @Field(() => SignalKindEnum, { description: 'What kind of signal.' })
  readonly kind!: SignalKind;
  @Field({ description: 'The rule behind it.' })
  readonly rule!: string;
  @Field(() => Hour, { description: 'The hour in which it came.' })
  readonly hour!: number;
  @Field(() => String, { nullable: true, description: 'Why, as a key of words.' })
  readonly reason!: string | null;
  @Field(() => WordsInEachLanguage, { nullable: true, description: 'Why, in words, where the content-safety library says it.' })
  readonly words!: WordsInEachLanguage | null;
  @Field(() => String, { nullable: true, description: 'What operators noted beside the word or link that they watch.' })
  readonly note!: string | null;
  @Field(() => Int, { nullable: true, description: 'The number of the revision in which it was seen.' })
  readonly revisionNumber!: number | null;
  @Field(() => SignalPartEnum, { nullable: true, description: 'Where it was seen; none: it is about the whole.' })
  readonly part!: SignalPart | null;
  @Field(() => Int, { nullable: true, description: 'Where it begins in that part, in UTF-16 units of the text as it was typed.' })
  readonly from!: number | null;
  @Field(() => Int, { nullable: true, description: 'Where it ends: the first unit after it.' })
  readonly to!: number | null;
  @Field(() => Quote, { nullable: true, description: 'The passage; none once the text is gone.' })
  readonly quote!: Quote | null;
}
