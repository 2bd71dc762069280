import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { overturnedDeciders } from '../decisions/available-decisions.query.ts';
import type { DecisionToFace } from '../decisions/available-decisions.query.ts';
import { isOwnPost } from '../decisions/is-own-post.query.ts';
import { versionOf } from '../review/reviewable-rows.ts';
import { isOver } from './second-signature.rules.ts';
import { proposalsAbout } from './proposal-rows.ts';
import type { ProposalRow } from './proposal-rows.ts';
import { answeringProposal } from './proposal.rules.ts';
import type { ProposalToAnswer } from './proposal.rules.ts';
import { proposalAnswers } from './proposal.type.ts';
import type { Proposal } from './proposal.type.ts';
import { lacksSeniority } from './seniority.query.ts';

const anotherModerator = `select 1 from staff_account where active and moderates(id, $2) and id <> $1 limit 1`;

/** The proposals about an item, as a moderator sees them. */
@Injectable()
export class ReadProposals {
  constructor(private readonly clock: Clock) {}

  async about(statements: Statements, { moderator, item }: DecisionToFace): Promise<Proposal[]> {
    const rows = await proposalsAbout(statements, item.id);
    if (rows.length === 0) return [];
    const by = {
      by: moderator.id,
      isOwnPost: await isOwnPost(statements, moderator, item.postId),
      overturnedDeciders: await overturnedDeciders(statements, item),
    };
    const version = versionOf(item);
    return Promise.all(
      rows.map(async (row) => ({
        ...toProposal(row),
        ...(await this.answering(statements, { moderator, item, row, by })),
        outdated: row.state === 'open' && row.version !== version,
        over: row.state === 'open' && isOver({ kind: 'proposal', class: item.class, hour: row.hour }, this.clock.hour()),
        somebodyCanAnswer: (await statements.first(anotherModerator, [row.proposedBy, item.boardId])) !== undefined,
      })),
    );
  }

  private async answering(
    statements: Statements,
    { moderator, item, row, by }: Pick<DecisionToFace, 'moderator' | 'item'> & { row: ProposalRow; by: Answerer },
  ): Promise<Pick<Proposal, 'availableAnswers' | 'forSeniors'>> {
    const judged = { item, proposal: row, hour: this.clock.hour() };
    const forSeniors = row.state === 'open' && (await lacksSeniority(statements, moderator, judged));
    const given = { ...row, ...by, lacksSeniority: forSeniors };
    return { availableAnswers: proposalAnswers.filter((answer) => answeringProposal(given, answer) === 'allowed'), forSeniors };
  }
}

type Answerer = Pick<ProposalToAnswer, 'by' | 'isOwnPost' | 'overturnedDeciders'>;

function toProposal(row: ProposalRow): Omit<Proposal, 'availableAnswers' | 'forSeniors' | 'outdated' | 'over' | 'somebodyCanAnswer'> {
  const { id, state, hour, decision, proposer, answerer, reason } = row;
  const { kind, reasons, sanction } = decision;
  if (reasons === null || sanction === null) throw new Error('a proposal without a sanction or without reasons');
  const { facts, ground, legalGround, policyPoint } = reasons;
  return {
    id,
    state,
    hour,
    kind,
    reasonForAuthor: decision.reason,
    facts,
    ground,
    legalGround,
    policyPoint,
    sanction,
    proposedBy: proposer,
    answeredBy: answerer,
    reason,
  };
}
