import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AnswerProposal } from './answer-proposal.command.ts';
import { AnswerProposalInput, AnswerProposalResult } from './proposal.type.ts';
import { SecondSignature } from './second-signature.type.ts';
import { ReadSecondSignatures } from './second-signatures.query.ts';
import { touchedByDeciding } from '../decisions/touched-by-deciding.ts';

@Resolver()
export class ProposalResolver {
  constructor(
    private readonly answer: AnswerProposal,
    private readonly waiting: ReadSecondSignatures,
  ) {}

  @Query(() => [SecondSignature], {
    description: 'What waits for a second staff account, what is over first, and own proposals that lapsed.',
  })
  @Access({ who: ['moderator'], touches: [] })
  secondSignatures(@CurrentStaff() moderator: Staff): Promise<SecondSignature[]> {
    return this.waiting.of(moderator);
  }

  @Mutation(() => AnswerProposalResult, {
    description: 'Confirms or refuses what another staff account proposed, or takes an own proposal back.',
  })
  @Access({ who: ['moderator'], touches: touchedByDeciding })
  answerProposal(@CurrentStaff() by: Staff, @Args('input') input: AnswerProposalInput): Promise<typeof AnswerProposalResult> {
    return this.answer.execute(by, input);
  }
}
