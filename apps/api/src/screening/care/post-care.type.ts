import { Field, ObjectType } from '@nestjs/graphql';
import type { CrisisLevel } from '@rinnalla/content-safety';
import type { HelplineTopic } from '@rinnalla/helplines';
import { CrisisLevelEnum, ScreeningOutcomeEnum } from '../../community/index.ts';
import type { ScreeningOutcome } from '../../community/index.ts';
import { HelplineTopicEnum } from '../../helplines/index.ts';

@ObjectType({ description: 'What the author of a post can be told of care. Read from the text each time; nothing of it is kept.' })
export class PostCare {
  @Field(() => CrisisLevelEnum, { description: 'How much danger the author may be in; from concern on there are words for them.' })
  readonly level!: CrisisLevel;
  @Field(() => [HelplineTopicEnum], { description: 'What it is about, as topics of helplines.' })
  readonly topics!: HelplineTopic[];
  @Field(() => ScreeningOutcomeEnum, { description: 'What screening made of the text as it stands.' })
  readonly outcome!: ScreeningOutcome;
}
