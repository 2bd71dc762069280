import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Block } from '@rinnalla/post-grammar';
import { Board, Persona, Post, PostStateEnum, Thread } from '../../community/index.ts';
import type { PostState } from '../../community/index.ts';
import { Hour, Id, PostTree } from '../../platform/graphql/scalars.ts';
import { CareOnItem } from '../care/care-on-item.type.ts';
import { DecisionKindEnum } from '../decisions/decision-kind.type.ts';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import { UndoableDecision } from '../decisions/undo-decision.type.ts';
import { PastDecision } from '../decisions/past-decision.type.ts';
import { Precedent } from '../decisions/precedent.type.ts';
import { Proposal } from '../proposals/proposal.type.ts';
import { SanctionKindEnum } from '../sanctions/sanction.type.ts';
import type { SanctionKind } from '../sanctions/sanction.type.ts';
import { ReportCategoryEnum } from '../reports/report-category.type.ts';
import type { ReportCategory } from '../reports/report-category.type.ts';
import { ReviewableClassEnum, ReviewableStateEnum } from './review-words.type.ts';
import type { ReviewableClass, ReviewableState } from './review-words.type.ts';
import { SignalOnItem } from './signal-on-item.type.ts';
import { TargetKindEnum } from './target-kind.type.ts';
import type { TargetKind } from './target-kind.type.ts';

@ObjectType({ description: 'A report as a moderator reads it. Nothing tells who wrote it but a contact that a guest chose to leave.' })
export class ReportOnItem {
  @Field(() => Id, { description: 'The id of the report.' })
  readonly id!: string;
  @Field(() => Hour, { description: 'The hour in which it came.' })
  readonly hour!: number;
  @Field(() => ReportCategoryEnum, { description: 'What is wrong.' })
  readonly category!: ReportCategory;
  @Field({ description: 'What is wrong, in the words of whoever reported; may be empty.' })
  readonly explanation!: string;
  @Field(() => String, { nullable: true, description: 'Where a guest who left it can be reached; for questions about the report alone.' })
  readonly contact!: string | null;
  @Field(() => Int, { description: 'The number of the revision that was seen.' })
  readonly revisionNumber!: number;
  @Field({ description: 'Whether another title, name or check of the badge stands now than the one that was seen.' })
  readonly seenEarlier!: boolean;
}

@ObjectType({ description: 'A text that the post had or has.' })
export class RevisionOnItem {
  @Field(() => Id, { description: 'The id of the revision.' })
  readonly id!: string;
  @Field(() => Int, { description: 'Its number, from 1.' })
  readonly number!: number;
  @Field(() => Hour, { description: 'The hour in which it was written.' })
  readonly hour!: number;
  @Field(() => PostTree, { description: 'Its text; empty once the author took the post away, and where words of it were covered.' })
  readonly tree!: Block[];
  @Field({ description: 'Whether it is kept from view because words of it were covered.' })
  readonly covered!: boolean;
}

@ObjectType({ description: 'A post around the one that is looked at.' })
export class ContextPost {
  @Field(() => Int, { description: 'Its place in the thread.' })
  readonly position!: number;
  @Field(() => Persona, { description: 'The face under which it was written.' })
  readonly author!: Persona;
  @Field(() => PostTree, { description: 'Its text; empty once the author took the post away.' })
  readonly tree!: Block[];
  @Field(() => PostStateEnum, { description: 'Who can see it.' })
  readonly state!: PostState;
  @Field({ description: 'Whether it is the post that is looked at.' })
  readonly isTarget!: boolean;
}

@ObjectType({ description: 'An item with everything that a decision needs, and no more.' })
export class ReviewableItem {
  @Field(() => Id, { description: 'The id of the item.' })
  readonly id!: string;
  @Field(() => TargetKindEnum, { description: 'What is judged.' })
  readonly targetKind!: TargetKind;
  @Field(() => String, {
    nullable: true,
    description: 'The title, the name or the badge as it stands now; null: the text of the post is judged.',
  })
  readonly words!: string | null;
  @Field(() => String, { nullable: true, description: "The author's own title or name, while another stands in its place." })
  readonly ownWords!: string | null;
  @Field(() => Id, { nullable: true, description: 'The badge, where that is judged.' })
  readonly badgeId!: string | null;
  @Field(() => ReviewableClassEnum, { description: 'How soon a person must look.' })
  readonly class!: ReviewableClass;
  @Field(() => ReviewableStateEnum, { description: 'Whether it waits for a decision.' })
  readonly state!: ReviewableState;
  @Field(() => Int, { description: 'The version of item and text; a decision names the one that it was made on.' })
  readonly version!: number;
  @Field(() => Hour, { description: 'The hour in which it was opened.' })
  readonly openedHour!: number;
  @Field(() => Hour, { description: 'The hour in which its service level ends.' })
  readonly dueHour!: number;
  @Field(() => String, { nullable: true, description: 'The name of the staff account that holds it now.' })
  readonly claimedBy!: string | null;
  @Field({ description: 'Whether the viewer holds it, or held it last and nobody took it.' })
  readonly claimedByMe!: boolean;
  @Field(() => Board, { description: 'Where the post lies.' })
  readonly board!: Board;
  @Field(() => Thread, { description: 'The thread of the post.' })
  readonly thread!: Thread;
  @Field(() => Post, { description: 'The post, with its text as it stands now.' })
  readonly post!: Post;
  @Field(() => [ReportOnItem], { description: 'All reports, the newest first, at most fifty.' })
  readonly reports!: ReportOnItem[];
  @Field(() => [SignalOnItem], { description: 'What screening saw, of the newest text first and then in its order, at most fifty.' })
  readonly signals!: SignalOnItem[];
  @Field(() => [RevisionOnItem], { description: 'The texts of the post, the newest first, at most twenty.' })
  readonly revisions!: RevisionOnItem[];
  @Field(() => [ContextPost], { description: 'The opening post, three posts before and two after, in their order.' })
  readonly context!: ContextPost[];
  @Field(() => [PastDecision], { description: 'Earlier decisions about this post, the newest first.' })
  readonly decisions!: PastDecision[];
  @Field(() => UndoableDecision, { nullable: true, description: 'The last decision that stands, and whether the viewer may take it back.' })
  readonly undoable!: UndoableDecision | null;
  @Field(() => [Precedent], { description: 'Up to five earlier decisions about something alike, the most alike first.' })
  readonly precedents!: Precedent[];
  @Field(() => [DecisionKindEnum], { description: 'What the viewer may decide now: the same list that is enforced.' })
  readonly availableDecisions!: DecisionKind[];
  @Field(() => [SanctionKindEnum], { description: 'What the viewer may decide about the author with it: the same list that is enforced.' })
  readonly availableSanctions!: SanctionKind[];
  @Field(() => CareOnItem, { description: 'What can be done beside a decision, and what was.' })
  readonly care!: CareOnItem;
  @Field(() => [Proposal], { description: 'Decisions that need, or needed, a second pair of eyes; one that waits comes first.' })
  readonly proposals!: Proposal[];
}
