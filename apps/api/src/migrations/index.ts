import { CreateAccounts1764000000000 } from './1764000000000-create-accounts.ts';
import { CreateCommunity1764000001000 } from './1764000001000-create-community.ts';
import { CreateModeration1764000002000 } from './1764000002000-create-moderation.ts';
import { CreateProfessionals1764000003000 } from './1764000003000-create-professionals.ts';
import { CreateSettling1764100000000 } from './1764100000000-create-settling.ts';
import { NotifyPageChanges1764200000000 } from './1764200000000-notify-page-changes.ts';
import { AllowDemoCredentials1764300000000 } from './1764300000000-allow-demo-credentials.ts';
import { IndexReviewQueue1764400000000 } from './1764400000000-index-review-queue.ts';
import { CreateStaffFactors1765000000000 } from './1765000000000-create-staff-factors.ts';
import { SanctionWithoutIdentity1765030000000 } from './1765030000000-sanction-without-identity.ts';
import { LetMembersLeave1765040000000 } from './1765040000000-let-members-leave.ts';
import { InviteToBoards1765050000000 } from './1765050000000-invite-to-boards.ts';
import { KeepNoStatistics1765060000000 } from './1765060000000-keep-no-statistics.ts';
import { OpenCasesByCode1765070000000 } from './1765070000000-open-cases-by-code.ts';
import { ForgetWhenAWayInWasUsed1765080000000 } from './1765080000000-forget-when-a-way-in-was-used.ts';
import { ScreenRevisions1766010000000 } from './1766010000000-screen-revisions.ts';
import { KeepHelplines1766020000000 } from './1766020000000-keep-helplines.ts';
import { WalkTheCarePath1766030000000 } from './1766030000000-walk-the-care-path.ts';
import { JudgeNoOwnPost1766040000000 } from './1766040000000-judge-no-own-post.ts';
import { ReadAuditLog1767010000000 } from './1767010000000-read-audit-log.ts';
import { ClassifyStatements1767020000000 } from './1767020000000-classify-statements.ts';
import { KeepPolicyVersions1767030000000 } from './1767030000000-keep-policy-versions.ts';
import { IndexOpeningPosts1767040000000 } from './1767040000000-index-opening-posts.ts';
import { WatchTheQueue1767050000000 } from './1767050000000-watch-the-queue.ts';
import { RedactAndLimit1767060000000 } from './1767060000000-redact-and-limit.ts';
import { FindPrecedents1767080000000 } from './1767080000000-find-precedents.ts';
import { ScopeModerators1767090000000 } from './1767090000000-scope-moderators.ts';
import { JudgeMoreThanPosts1767100000000 } from './1767100000000-judge-more-than-posts.ts';
import { NoteAuditVerification1767110000000 } from './1767110000000-note-audit-verification.ts';
import { UndoAndContact1767120000000 } from './1767120000000-undo-and-contact.ts';
import { LookTwice1767130000000 } from './1767130000000-look-twice.ts';
import { IndexOwnActs1767140000000 } from './1767140000000-index-own-acts.ts';

/** Every migration, in order. */
export const migrations = [
  CreateAccounts1764000000000,
  CreateCommunity1764000001000,
  CreateModeration1764000002000,
  CreateProfessionals1764000003000,
  CreateSettling1764100000000,
  NotifyPageChanges1764200000000,
  AllowDemoCredentials1764300000000,
  IndexReviewQueue1764400000000,
  CreateStaffFactors1765000000000,
  SanctionWithoutIdentity1765030000000,
  LetMembersLeave1765040000000,
  InviteToBoards1765050000000,
  KeepNoStatistics1765060000000,
  OpenCasesByCode1765070000000,
  ForgetWhenAWayInWasUsed1765080000000,
  ScreenRevisions1766010000000,
  KeepHelplines1766020000000,
  WalkTheCarePath1766030000000,
  JudgeNoOwnPost1766040000000,
  ReadAuditLog1767010000000,
  ClassifyStatements1767020000000,
  KeepPolicyVersions1767030000000,
  IndexOpeningPosts1767040000000,
  WatchTheQueue1767050000000,
  RedactAndLimit1767060000000,
  FindPrecedents1767080000000,
  ScopeModerators1767090000000,
  JudgeMoreThanPosts1767100000000,
  NoteAuditVerification1767110000000,
  UndoAndContact1767120000000,
  LookTwice1767130000000,
  IndexOwnActs1767140000000,
];
