import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ContentNoteEnum, LanguageEnum, PostStateEnum } from '../../community/index.ts';
import type { ContentNote, Language, PostState } from '../../community/index.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { LimitOfDecision } from '../limits/limit.type.ts';
import { CoveredWords } from '../redactions/redaction.type.ts';
import { SanctionForAuthor } from '../sanctions/sanction.type.ts';
import { AppealView } from '../appeals/appeal-state.type.ts';
import { TargetKindEnum } from '../review/target-kind.type.ts';
import type { TargetKind } from '../review/target-kind.type.ts';
import { DecisionKindEnum, GroundEnum } from './decision-kind.type.ts';
import type { DecisionKind, Ground } from './decision-kind.type.ts';
import { AutomatedDecisionEnum, StatementCategoryEnum } from './statement-of-reasons.type.ts';
import type { AutomatedDecision, StatementCategory } from './statement-of-reasons.rules.ts';

@ObjectType({ description: 'On what a restriction rests.' })
export class StatementOfReasons {
  @Field({ description: 'The facts, without personal data.' })
  readonly facts!: string;
  @Field(() => GroundEnum, { description: 'Whether it rests on the law or on the policy.' })
  readonly ground!: Ground;
  @Field(() => String, { nullable: true, description: 'Which law; null for what rests on the policy.' })
  readonly legalGround!: string | null;
  @Field({ description: 'The point of the policy, P1 to P8; N1: a content note, which names no fault.' })
  readonly policyPoint!: string;
  @Field(() => Int, { description: 'The version of the policy that was in force.' })
  readonly policyVersion!: number;
  @Field({ description: 'notice: somebody reported; own_initiative: nobody had to.' })
  readonly source!: string;
  @Field({ description: 'Whether software noticed it. A person always decides.' })
  readonly automatedDetection!: boolean;
  @Field(() => AutomatedDecisionEnum, { description: 'What software did before a person decided.' })
  readonly automatedDecision!: AutomatedDecision;
  @Field(() => StatementCategoryEnum, { description: "What it is about, in the words of the EU's public database." })
  readonly category!: StatementCategory;
  @Field(() => LanguageEnum, { description: 'The language of the board on which the text stands.' })
  readonly contentLanguage!: Language;
  @Field(() => Hour, { description: 'The hour in which the text was written.' })
  readonly contentHour!: number;
}

@ObjectType({ description: 'A decision as the author of the post sees it.' })
export class DecisionForAuthor {
  @Field(() => Id, { description: 'The id of the decision.' })
  readonly id!: string;
  @Field(() => TargetKindEnum, { description: 'What it is about: the post, the title of its thread, or the name of its face.' })
  readonly about!: TargetKind;
  @Field(() => DecisionKindEnum, { description: 'What was decided.' })
  readonly kind!: DecisionKind;
  @Field(() => Hour, { description: 'The hour in which it was decided.' })
  readonly hour!: number;
  @Field({ description: 'Why.' })
  readonly reason!: string;
  @Field(() => SanctionForAuthor, { nullable: true, description: 'What was decided about the author beside the post; null: nothing.' })
  readonly sanction!: SanctionForAuthor | null;
  @Field(() => StatementOfReasons, { nullable: true, description: 'On what it rests; null where nothing is restricted.' })
  readonly statement!: StatementOfReasons | null;
  @Field(() => Id, { description: 'The thread of the post.' })
  readonly threadId!: string;
  @Field({ description: 'The title of the thread; empty where the opening post may not be seen.' })
  readonly threadTitle!: string;
  @Field(() => Id, { description: 'The post.' })
  readonly postId!: string;
  @Field(() => PostStateEnum, { description: 'Who can see the post now.' })
  readonly postState!: PostState;
  @Field({ description: 'What the author had written, to keep; empty once the author took the post away.' })
  readonly text!: string;
  @Field(() => String, {
    nullable: true,
    description: "The author's own title or name, while another stands in its place; null: nothing was replaced, or it stands again.",
  })
  readonly ownWords!: string | null;
  @Field({ description: 'The name of the face under which the post stands now.' })
  readonly faceName!: string;
  @Field(() => [ContentNoteEnum], { description: 'The notes that were added.' })
  readonly contentNotesAdded!: ContentNote[];
  @Field(() => [CoveredWords], { description: 'The words that were covered, each once; none once the covered text is gone.' })
  readonly covered!: CoveredWords[];
  @Field({
    description: 'Whether words stay covered in the text that is shown although they need not be: the author has written anew since.',
  })
  readonly mayUncover!: boolean;
  @Field(() => LimitOfDecision, { nullable: true, description: 'How writing in the thread was limited; none: it was not.' })
  readonly limit!: LimitOfDecision | null;
  @Field(() => Hour, {
    nullable: true,
    description: 'The hour in which it was taken back: from then on it counts as nothing. null: it was not.',
  })
  readonly undoneHour!: number | null;
  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  readonly undoneReason!: string | null;
  @Field({ description: 'Whether the author may still appeal.' })
  readonly appealable!: boolean;
  @Field(() => AppealView, { nullable: true, description: "The author's appeal, if there is one." })
  readonly appeal!: AppealView | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The secret code by which the author reads this, and appeals, without coming in. null: this face has none, or it was used to come here.',
  })
  readonly caseCode!: string | null;
}
