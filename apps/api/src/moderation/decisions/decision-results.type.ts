import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ContentNoteEnum } from '../../community/index.ts';
import type { ContentNote } from '../../community/index.ts';
import { Changed, InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { LimitInput } from '../limits/limit.type.ts';
import { CoverInput } from '../redactions/redaction.type.ts';
import { SanctionInput } from '../sanctions/sanction.type.ts';
import { DecisionKindEnum, GroundEnum } from './decision-kind.type.ts';
import type { DecisionKind, Ground } from './decision-kind.type.ts';

@ObjectType({ description: 'The decision stands.' })
export class Decided {
  readonly __typename!: 'Decided';
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
  @Field(() => Id, { description: 'The id of the decision.' })
  readonly decisionId!: string;
}

@ObjectType({ description: 'The decision waits for a second staff account; until then nothing of it holds.' })
export class Proposed {
  readonly __typename!: 'Proposed';
  @Field(() => Id, { description: 'The id of the item.' })
  readonly reviewableId!: string;
  @Field(() => Id, { description: 'The id of the proposal.' })
  readonly proposalId!: string;
}

@InputType({ description: 'A decision about an item.' })
export class DecideInput {
  @Field({ description: 'A random key of the form: sent twice, it makes one decision.' })
  readonly submission!: string;
  @Field(() => Id, { description: 'The item.' })
  readonly reviewableId!: string;
  @Field(() => Int, { description: 'The version that was on the screen.' })
  readonly version!: number;
  @Field(() => DecisionKindEnum, { description: 'What is decided.' })
  readonly kind!: DecisionKind;
  @Field({ description: 'Why, for the author and for those who reported; at most 2,000 characters.' })
  readonly reason!: string;
  @Field(() => String, { nullable: true, description: 'The facts, without personal data, at most 5,000 characters; for a restriction.' })
  readonly facts?: string | null;
  @Field(() => GroundEnum, {
    nullable: true,
    description: 'Whether it rests on the law or on the policy; for redact, limit_interaction, hide and remove.',
  })
  readonly ground?: Ground | null;
  @Field(() => String, { nullable: true, description: 'Which law, at most 500 characters; for what rests on the law.' })
  readonly legalGround?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The point of the policy, P1 to P8; for redact, limit_interaction, hide and remove.',
  })
  readonly policyPoint?: string | null;
  @Field(() => [ContentNoteEnum], { description: 'The notes to add; for add_content_note, and for approve on the care path.' })
  readonly contentNotes!: ContentNote[];
  @Field(() => String, {
    nullable: true,
    description: 'The title that takes the place of the own one, at most 120 characters; to rename a thread.',
  })
  readonly newTitle?: string | null;
  @Field(() => SanctionInput, { nullable: true, description: 'What is decided about the author; for no_action, hide and remove.' })
  readonly sanction?: SanctionInput | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Words to the author alone, at most 2,000 characters; for approve and redact of a held post on the care path, which need these or an answer.',
  })
  readonly careMessage?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'An answer in the thread, under the face of the service; for approve and redact of a held post on the care path.',
  })
  readonly answerInThread?: string | null;
  @Field(() => CoverInput, { nullable: true, description: 'What to cover; for redact.' })
  readonly cover?: CoverInput | null;
  @Field(() => LimitInput, { nullable: true, description: 'How writing in the thread is limited; for limit_interaction.' })
  readonly limit?: LimitInput | null;
}

export const DecideResult = createUnionType({
  name: 'DecideResult',
  description: 'What became of deciding.',
  types: () => [Decided, Proposed, InvalidInput, NotFound, NotAllowed, Changed] as const,
});
