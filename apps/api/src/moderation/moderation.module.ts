import { Global, Module } from '@nestjs/common';
import { CommunityModule, HeldPosts } from '../community/index.ts';
import { AppealEffects } from './appeals/appeal-effects.ts';
import { ReadAppealItem } from './appeals/appeal-item.query.ts';
import { AppealResolver } from './appeals/appeal.resolver.ts';
import { DecideAppeal } from './appeals/decide-appeal.command.ts';
import { LodgeAppeal } from './appeals/lodge-appeal.command.ts';
import { AuditLogModule } from './audit-log/audit-log.module.ts';
import { CheckDecision } from './decisions/check-decision.ts';
import { AvailableDecisions } from './decisions/available-decisions.query.ts';
import { DecideReviewable } from './decisions/decide-reviewable.command.ts';
import { DecisionResolver } from './decisions/decision.resolver.ts';
import { ReadDecisionsByCaseCode } from './decisions/decisions-by-case-code.query.ts';
import { ReadMyDecision } from './decisions/my-decision.query.ts';
import { DecisionsOnItem } from './decisions/decisions-on-item.query.ts';
import { PastDecisions } from './decisions/past-decisions.query.ts';
import { RecordDecision } from './decisions/record-decision.ts';
import { TellPersona } from './decisions/tell-persona.ts';
import { AnswerProposal } from './proposals/answer-proposal.command.ts';
import { ProposalResolver } from './proposals/proposal.resolver.ts';
import { ReadProposals } from './proposals/proposals.query.ts';
import { ProposeDecision } from './proposals/propose-decision.ts';
import { RecordReport } from './reports/record-report.ts';
import { ReportOutcomes } from './reports/report-outcomes.query.ts';
import { ReportPost } from './reports/report-post.command.ts';
import { ReadReportStatus } from './reports/report-status.query.ts';
import { ReportResolver } from './reports/report.resolver.ts';
import { ClaimReviewable } from './review/claim-reviewable.command.ts';
import { HeldPostsInReview } from './review/held-posts-in-review.ts';
import { OpenOrReopenReviewable } from './review/open-or-reopen-reviewable.command.ts';
import { PostsForModerator } from './review/posts-for-moderator.query.ts';
import { ReleaseReviewable } from './review/release-reviewable.command.ts';
import { ReadReviewQueue } from './review/review-queue.query.ts';
import { ReviewResolver } from './review/review.resolver.ts';
import { ReadReviewableItem } from './review/reviewable-item.query.ts';
import { ReviewableRows } from './review/reviewable-rows.ts';
import { EaseRestriction } from './sanctions/ease-restriction.ts';
import { ReadOwnRestrictions } from './sanctions/own-restrictions.query.ts';
import { SanctionResolver } from './sanctions/sanction.resolver.ts';

/** Gives the community the place where held posts go. Global, because the community knows nothing of the review. */
@Global()
@Module({
  providers: [ReviewableRows, OpenOrReopenReviewable, { provide: HeldPosts, useClass: HeldPostsInReview }],
  exports: [ReviewableRows, OpenOrReopenReviewable, HeldPosts],
})
class OpeningModule {}

const reports = [ReportResolver, ReportPost, RecordReport, ReadReportStatus, ReportOutcomes];
const review = [ReviewResolver, ReadReviewQueue, ReadReviewableItem, PostsForModerator, ClaimReviewable, ReleaseReviewable];
const decisions = [
  DecisionResolver,
  DecideReviewable,
  CheckDecision,
  DecisionsOnItem,
  RecordDecision,
  AvailableDecisions,
  PastDecisions,
  ReadMyDecision,
  ReadDecisionsByCaseCode,
  TellPersona,
];
const proposals = [ProposalResolver, AnswerProposal, ProposeDecision, ReadProposals];
const sanctions = [SanctionResolver, ReadOwnRestrictions, EaseRestriction];
const appeals = [AppealResolver, LodgeAppeal, DecideAppeal, AppealEffects, ReadAppealItem];

@Module({
  imports: [OpeningModule, CommunityModule, AuditLogModule],
  providers: [...reports, ...review, ...decisions, ...proposals, ...sanctions, ...appeals],
  exports: [AuditLogModule, ReportOutcomes, ReportPost],
})
export class ModerationModule {}
