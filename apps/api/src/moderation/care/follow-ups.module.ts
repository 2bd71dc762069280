import { Module } from '@nestjs/common';
import { OpenOrReopenReviewable } from '../review/open-or-reopen-reviewable.command.ts';
import { PutSignals } from '../review/put-signals.ts';
import { ReadQueueClocks } from '../review/queue-clocks.query.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import { WatchQueue } from '../review/watch-queue.command.ts';
import { StaffedHours } from './staffed-hours.ts';
import { WakeFollowUps } from './wake-follow-ups.command.ts';

/** For the worker: what comes back to the queue at its hour, and whether what stands there is looked at in time. */
@Module({
  providers: [WakeFollowUps, PutSignals, OpenOrReopenReviewable, ReviewableRows, StaffedHours, ReadQueueClocks, WatchQueue],
  exports: [WakeFollowUps, WatchQueue],
})
export class FollowUpsModule {}
