import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { CrisisLevel } from '@rinnalla/content-safety';
import type { HelplineTopic } from '@rinnalla/helplines';
import { CrisisLevelEnum, LanguageEnum, ScreeningOutcomeEnum } from '../../community/index.ts';
import type { Language, ScreeningOutcome } from '../../community/index.ts';
import { HelplineTopicEnum } from '../../helplines/index.ts';
import { SignalKindEnum, WordsInEachLanguage } from '../../moderation/index.ts';
import type { SignalKind } from '../../moderation/index.ts';
import { CaredForEnum } from './care-about.rules.ts';
import type { CaredFor } from './care-about.rules.ts';

@ObjectType({ description: 'Why a person reads a text first.' })
export class WhyHeld {
  @Field(() => SignalKindEnum, { description: 'What it is about.' })
  readonly kind!: SignalKind;
  @Field(() => WordsInEachLanguage, { nullable: true, description: 'In words, where the content-safety library says it.' })
  readonly words!: WordsInEachLanguage | null;
}

@InputType({ description: 'Words that were sent and turned down.' })
export class CareInTextInput {
  @Field({ description: 'The words; of very many, those at both ends are read.' })
  readonly text!: string;
  @Field(() => LanguageEnum, { description: 'The language in which their author reads.' })
  readonly language!: Language;
}

@ObjectType({ description: 'What somebody can be told of care who wrote a text. Read from the text each time; nothing of it is kept.' })
export class CareInText {
  @Field(() => CrisisLevelEnum, { description: 'How much danger the author may be in; from concern on there are words for them.' })
  readonly level!: CrisisLevel;
  @Field(() => CaredForEnum, { description: 'Who may be in danger; says nothing where nobody is.' })
  readonly caresFor!: CaredFor;
  @Field(() => [HelplineTopicEnum], { description: 'What it is about, as topics of helplines.' })
  readonly topics!: HelplineTopic[];
}

@ObjectType({ description: 'What the author of a post can be told of care.' })
export class PostCare extends CareInText {
  @Field(() => ScreeningOutcomeEnum, { description: 'What screening made of the text as it stands.' })
  readonly outcome!: ScreeningOutcome;
  @Field(() => [WhyHeld], {
    description: 'What in the text has a person read it first; of a post that stands, only what the text itself says.',
  })
  readonly heldBecause!: WhyHeld[];
}
