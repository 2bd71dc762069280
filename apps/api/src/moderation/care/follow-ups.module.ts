import { Module } from '@nestjs/common';
import { AuditLog } from '../audit-log/audit-log.ts';
import { LapseProposals } from '../proposals/lapse-proposals.command.ts';
import { OpenOrReopenReviewable } from '../review/open-or-reopen-reviewable.command.ts';
import { PutSignals } from '../review/put-signals.ts';
import { ReadQueueClocks } from '../review/queue-clocks.query.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import { WatchQueue } from '../review/watch-queue.command.ts';
import { StaffedHours } from './staffed-hours.ts';
import { WakeFollowUps } from './wake-follow-ups.command.ts';

/** For the worker: what comes back to the queue at its hour, what nobody answered, and whether what stands there is looked at in time. */
@Module({
  providers: [
    ...[WakeFollowUps, LapseProposals, AuditLog, PutSignals, OpenOrReopenReviewable],
    ...[ReviewableRows, StaffedHours, ReadQueueClocks, WatchQueue],
  ],
  exports: [WakeFollowUps, LapseProposals, WatchQueue],
})
export class FollowUpsModule {}
