import { Global, Module } from '@nestjs/common';
import { CommunityModule } from '../community/index.ts';
import { AppealEffects } from './appeals/appeal-effects.ts';
import { ReadAppealItem } from './appeals/appeal-item.query.ts';
import { AppealResolver } from './appeals/appeal.resolver.ts';
import { DecideAppeal } from './appeals/decide-appeal.command.ts';
import { LodgeAppeal } from './appeals/lodge-appeal.command.ts';
import { AuditLogModule } from './audit-log/audit-log.module.ts';
import { AuditLogResolver } from './audit-log/audit-log.resolver.ts';
import { ReadAuditPage } from './audit-log/audit-page.query.ts';
import { LastNight } from './audit-log/last-night.query.ts';
import { VerifyChain } from './audit-log/verify-chain.query.ts';
import { AnswerContact } from './authorities/answer-contact.command.ts';
import { ContactAuthorities } from './authorities/contact-authorities.command.ts';
import { ContactResolver } from './authorities/contact.resolver.ts';
import { ReadContacts } from './authorities/read-contacts.query.ts';
import { AnswerCare } from './care/answer-care.command.ts';
import { AnswerInThread } from './care/answer-in-thread.command.ts';
import { CancelFollowUp } from './care/cancel-follow-up.command.ts';
import { ReadCareConversation } from './care/care-conversation.query.ts';
import { CareMessages } from './care/care-messages.ts';
import { ReadCareOnItem } from './care/care-on-item.query.ts';
import { CareResolver } from './care/care.resolver.ts';
import { HandOverReviewable } from './care/hand-over-reviewable.command.ts';
import { PublishWithCare } from './care/publish-with-care.ts';
import { QueueCareResolver } from './care/queue-care.resolver.ts';
import { SendCareMessage } from './care/send-care-message.command.ts';
import { SetFollowUp } from './care/set-follow-up.command.ts';
import { StaffedHours } from './care/staffed-hours.ts';
import { ApplyDecision } from './decisions/apply-decision.ts';
import { ChangeTarget } from './decisions/change-target.ts';
import { CheckDecision } from './decisions/check-decision.ts';
import { AvailableDecisions } from './decisions/available-decisions.query.ts';
import { DecideReviewable } from './decisions/decide-reviewable.command.ts';
import { DecisionResolver } from './decisions/decision.resolver.ts';
import { ReadDecisionsByCaseCode } from './decisions/decisions-by-case-code.query.ts';
import { ReadMyDecision } from './decisions/my-decision.query.ts';
import { ReadUndoable } from './decisions/decision-to-undo.query.ts';
import { DecisionsOnItem } from './decisions/decisions-on-item.query.ts';
import { PastDecisions } from './decisions/past-decisions.query.ts';
import { ReadPrecedents } from './decisions/precedents.query.ts';
import { RecordDecision } from './decisions/record-decision.ts';
import { TellPersona } from './decisions/tell-persona.ts';
import { UndoDecision } from './decisions/undo-decision.command.ts';
import { UndoDecisionResolver } from './decisions/undo-decision.resolver.ts';
import { WriteUndoing } from './decisions/write-undoing.ts';
import { EndLimit } from './limits/end-limit.command.ts';
import { LimitResolver } from './limits/limit.resolver.ts';
import { AnswerProposal } from './proposals/answer-proposal.command.ts';
import { ProposalResolver } from './proposals/proposal.resolver.ts';
import { ReadSecondSignatures } from './proposals/second-signatures.query.ts';
import { ReadProposals } from './proposals/proposals.query.ts';
import { ProposeDecision } from './proposals/propose-decision.ts';
import { LookAtCovered } from './redactions/look-at-covered.command.ts';
import { ReadRedactionSheet } from './redactions/redaction-sheet.query.ts';
import { RedactionResolver } from './redactions/redaction.resolver.ts';
import { Redactions } from './redactions/redactions.ts';
import { RecordReport } from './reports/record-report.ts';
import { ReportOutcomes } from './reports/report-outcomes.query.ts';
import { ReportPost } from './reports/report-post.command.ts';
import { ReadReportTargets } from './reports/report-targets.query.ts';
import { ReadReportStatus } from './reports/report-status.query.ts';
import { ReportResolver } from './reports/report.resolver.ts';
import { ClaimReviewable } from './review/claim-reviewable.command.ts';
import { ClaimNext } from './review/claim-next.command.ts';
import { FollowQueue } from './review/follow-queue.query.ts';
import { OpenOrReopenReviewable } from './review/open-or-reopen-reviewable.command.ts';
import { PostsForModerator } from './review/posts-for-moderator.query.ts';
import { PutSignals } from './review/put-signals.ts';
import { QueueChanges } from './review/queue-changes.ts';
import { ReadQueueClocks } from './review/queue-clocks.query.ts';
import { QueueResolver } from './review/queue.resolver.ts';
import { ReleaseReviewable } from './review/release-reviewable.command.ts';
import { ReadReviewQueue } from './review/review-queue.query.ts';
import { ReviewResolver } from './review/review.resolver.ts';
import { ReadReviewableItem } from './review/reviewable-item.query.ts';
import { ReviewableRows } from './review/reviewable-rows.ts';
import { AnswerSecondLook } from './second-looks/answer-second-look.command.ts';
import { ReadAgreement } from './second-looks/read-agreement.query.ts';
import { ReadSecondLooks } from './second-looks/read-second-looks.query.ts';
import { SecondLookResolver } from './second-looks/second-look.resolver.ts';
import { ReadSecondLook } from './second-looks/second-look-sheet.query.ts';
import { TakeSecondLook } from './second-looks/take-second-look.command.ts';
import { EaseRestriction } from './sanctions/ease-restriction.ts';
import { ReadOwnRestrictions } from './sanctions/own-restrictions.query.ts';
import { SanctionResolver } from './sanctions/sanction.resolver.ts';
import { ChooseWork } from './wellbeing/choose-work.command.ts';
import { ReadMyWellbeing } from './wellbeing/my-wellbeing.query.ts';
import { OwnWork } from './wellbeing/own-work.query.ts';
import { TakeBreak } from './wellbeing/take-break.command.ts';
import { WellbeingResolver } from './wellbeing/wellbeing.resolver.ts';

/** Gives screening the place where its signals go. Global, because the community, which screening serves, knows nothing of the review. */
@Global()
@Module({
  providers: [ReviewableRows, OpenOrReopenReviewable, PutSignals, StaffedHours],
  exports: [ReviewableRows, OpenOrReopenReviewable, PutSignals, StaffedHours],
})
class OpeningModule {}

const reports = [ReportResolver, ReportPost, RecordReport, ReadReportStatus, ReadReportTargets, ReportOutcomes];
const review = [ReviewResolver, ReadReviewQueue, ReadReviewableItem, PostsForModerator, ClaimReviewable, ReleaseReviewable];
const queue = [QueueResolver, ReadQueueClocks, ClaimNext, FollowQueue, QueueChanges];
const decisions = [
  DecisionResolver,
  DecideReviewable,
  ApplyDecision,
  ChangeTarget,
  CheckDecision,
  DecisionsOnItem,
  RecordDecision,
  AvailableDecisions,
  PastDecisions,
  ReadPrecedents,
  ReadMyDecision,
  ReadDecisionsByCaseCode,
  TellPersona,
  ...[UndoDecisionResolver, UndoDecision, WriteUndoing, ReadUndoable],
];
const care = [
  ...[CareResolver, CareMessages, SendCareMessage, AnswerInThread, AnswerCare, ReadCareConversation, PublishWithCare],
  ...[QueueCareResolver, ReadCareOnItem, SetFollowUp, CancelFollowUp, HandOverReviewable],
];
const proposals = [ProposalResolver, AnswerProposal, ProposeDecision, ReadProposals, ReadSecondSignatures];
const authorities = [ContactResolver, ContactAuthorities, AnswerContact, ReadContacts];
const sanctions = [SanctionResolver, ReadOwnRestrictions, EaseRestriction];
const redactions = [RedactionResolver, Redactions, ReadRedactionSheet, LookAtCovered];
const limits = [LimitResolver, EndLimit];
const appeals = [AppealResolver, LodgeAppeal, DecideAppeal, AppealEffects, ReadAppealItem];
const wellbeing = [WellbeingResolver, ReadMyWellbeing, OwnWork, ChooseWork, TakeBreak];
const secondLooks = [SecondLookResolver, ReadSecondLooks, ReadSecondLook, TakeSecondLook, AnswerSecondLook, ReadAgreement];
const auditLog = [AuditLogResolver, ReadAuditPage, VerifyChain, LastNight];

@Module({
  imports: [OpeningModule, CommunityModule, AuditLogModule],
  providers: [
    ...[...reports, ...review, ...queue, ...decisions, ...care, ...proposals, ...authorities, ...sanctions],
    ...[...redactions, ...limits, ...appeals, ...wellbeing, ...secondLooks, ...auditLog],
  ],
  exports: [AuditLogModule, ReportOutcomes, ReportPost],
})
export class ModerationModule {}
