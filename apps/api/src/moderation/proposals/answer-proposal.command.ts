import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { changed, invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { takeTurnToRestrict } from '../../platform/standing/writing-turn.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { overturnedDeciders } from '../decisions/available-decisions.query.ts';
import { decisionsAbout } from '../decisions/available-decisions.rules.ts';
import { isOwnPost } from '../decisions/is-own-post.query.ts';
import { CheckDecision } from '../decisions/check-decision.ts';
import type { LockedItem } from '../decisions/check-decision.ts';
import { idsOfProposal, RecordDecision } from '../decisions/record-decision.ts';
import { afterAct } from '../review/reviewable-state.rules.ts';
import { versionOf } from '../review/reviewable-rows.ts';
import { findProposal, lockProposal } from './proposal-rows.ts';
import type { ProposalRow } from './proposal-rows.ts';
import { answeringProposal } from './proposal.rules.ts';
import { lacksSeniority } from './seniority.query.ts';
import type { AnswerProposalInput, AnswerProposalResult, ProposalAnswer } from './proposal.type.ts';

const reasonLimit = 2_000;

interface Answering extends LockedItem {
  readonly by: Staff;
  readonly proposal: ProposalRow;
}

type Refused = Exclude<typeof AnswerProposalResult, { __typename: 'ProposalAnswered' }>;

/** A second staff account confirms a proposal, which then is the decision, or refuses it; whoever proposed it may take it back. */
@Injectable()
export class AnswerProposal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checkDecision: CheckDecision,
    private readonly recordDecision: RecordDecision,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(by: Staff, { proposalId, answer, reason, version }: AnswerProposalInput): Promise<typeof AnswerProposalResult> {
    const read = readParagraphs({ field: 'reason', input: reason, max: reasonLimit, optional: answer !== 'refused' });
    if ('problem' in read) return invalidInput(read.problem);
    return this.database.transaction(async (statements) => {
      if (answer === 'confirmed') await takeTurnToRestrict(statements);
      const found = await findProposal(statements, proposalId);
      const locked = found && (await this.checkDecision.lock(statements, by, found.reviewableId));
      const proposal = locked && (await lockProposal(statements, proposalId));
      if (!proposal) return notFound('decision');
      const answering = { by, proposal, ...locked };
      const refusal = isSameAnswer(answering, answer)
        ? null
        : await this.write(statements, answering, { answer, version, reason: read.text });
      return refusal ?? { __typename: 'ProposalAnswered', reviewableId: proposal.reviewableId, answer };
    });
  }

  private async write(
    statements: Statements,
    answering: Answering,
    { answer, version, reason }: { answer: ProposalAnswer; version: number; reason: string },
  ): Promise<Refused | null> {
    const { by, proposal, item, post } = answering;
    const may = answeringProposal(
      {
        ...proposal,
        by: by.id,
        isOwnPost: await isOwnPost(statements, by, post.id),
        overturnedDeciders: await overturnedDeciders(statements, item),
        lacksSeniority: await lacksSeniority(statements, by, { item, proposal, hour: this.clock.hour() }),
      },
      answer,
    );
    if (may !== 'allowed') return notAllowed(may);
    if (answer === 'confirmed') return this.confirm(statements, answering, version);
    await this.close(statements, answering, { answer, reason: answer === 'refused' ? reason : null });
    return null;
  }

  /** Nothing that the first moderator looked at may have changed, nor what the second one did. */
  private async confirm(statements: Statements, { by, proposal, item, post }: Answering, version: number): Promise<Refused | null> {
    const step = afterAct(item, { kind: 'confirm', by: by.id, now: this.clock.now() });
    if ('refusal' in step) return notAllowed(step.refusal);
    if (version !== versionOf(item) || proposal.version !== versionOf(item)) return changed(versionOf(item));
    const { decision, proposedBy } = proposal;
    if (!decisionsAbout(item, post.state).includes(decision.kind)) return notAllowed('not_available');
    const ids = idsOfProposal(proposal.id);
    const confirmation = { proposalId: proposal.id, by: by.id };
    await this.recordDecision.execute(statements, {
      ...{ ids, deciderId: proposedBy, confirmation, item, post, decision },
      ...{ next: step.next, notesAdded: [], places: [] },
    });
    return null;
  }

  private async close(
    statements: Statements,
    { by, proposal, item }: Answering,
    { answer, reason }: { answer: Exclude<ProposalAnswer, 'confirmed'>; reason: string | null },
  ): Promise<void> {
    await statements.rows('update proposal set state = $2, answered_by = $3, answered_hour = $4, reason = $5 where id = $1', [
      proposal.id,
      answer,
      answer === 'withdrawn' ? null : by.id,
      this.clock.hour(),
      reason,
    ]);
    await this.auditLog.write(statements, {
      staffAccountId: by.id,
      act: answer === 'withdrawn' ? 'withdraw_proposal' : 'refuse_proposal',
      targetKind: 'reviewable',
      targetId: item.id,
      detail: { proposalId: proposal.id },
    });
  }
}

/** The same form sent twice. */
const isSameAnswer = ({ by, proposal }: Answering, answer: ProposalAnswer): boolean =>
  proposal.state === answer && (proposal.answeredBy ?? proposal.proposedBy) === by.id;
