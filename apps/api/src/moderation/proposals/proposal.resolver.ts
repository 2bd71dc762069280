import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AnswerProposal } from './answer-proposal.command.ts';
import { AnswerProposalInput, AnswerProposalResult } from './proposal.type.ts';
import { touchedByDeciding } from '../decisions/touched-by-deciding.ts';

@Resolver()
export class ProposalResolver {
  constructor(private readonly answer: AnswerProposal) {}

  @Mutation(() => AnswerProposalResult, {
    description: 'Confirms or refuses what another staff account proposed, or takes an own proposal back.',
  })
  @Access({ who: ['moderator'], touches: touchedByDeciding })
  answerProposal(@CurrentStaff() by: Staff, @Args('input') input: AnswerProposalInput): Promise<typeof AnswerProposalResult> {
    return this.answer.execute(by, input);
  }
}
