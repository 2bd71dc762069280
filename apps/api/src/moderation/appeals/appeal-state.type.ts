import { Field, ObjectType } from '@nestjs/graphql';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';

export const appealOutcomes = ['upheld', 'partly', 'overturned'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];
export const AppealOutcomeEnum = namedWords(
  'AppealOutcome',
  'What became of the decision: it stands, stands in part, or falls.',
  appealOutcomes,
);

export const appealStates = ['open', ...appealOutcomes] as const;
export type AppealState = (typeof appealStates)[number];
export const AppealStateEnum = namedWords('AppealState', 'Whether an appeal waits, and if not, what became of the decision.', appealStates);

@ObjectType({ description: 'An appeal as whoever lodged it sees it.' })
export class AppealView {
  @Field(() => AppealStateEnum, { description: 'Whether it waits, and if not, what became of the decision.' })
  readonly state!: AppealState;
  @Field(() => String, { nullable: true, description: 'Why it was decided so; null while it waits.' })
  readonly reason!: string | null;
}
