import { Module } from '@nestjs/common';
import { BackupsModule } from './backups/index.ts';
import { ErasureModule } from './erasure/index.ts';
import { AuditVerificationModule, FollowUpsModule } from './moderation/index.ts';
import { DatabaseModule } from './platform/database/database.module.ts';
import { RetentionModule } from './retention/index.ts';
import { SettlingModule } from './settling/index.ts';

/** The worker process: what has to be done at its time, without anybody asking. */
@Module({
  imports: [DatabaseModule, FollowUpsModule, ErasureModule, SettlingModule, RetentionModule, AuditVerificationModule, BackupsModule],
})
export class WorkerModule {}
