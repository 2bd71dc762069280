import { Module } from '@nestjs/common';
import { CommunityModule } from '../community/index.ts';
import { ModerationModule } from '../moderation/index.ts';
import { PhasesModule } from '../screening/index.ts';
import { DatabaseModule } from '../platform/database/database.module.ts';
import { ImportThread } from './import-thread.command.ts';

/** The process that brings threads in: the rules of writing and what they need of the review, without an endpoint. */
@Module({ imports: [DatabaseModule, CommunityModule, ModerationModule, PhasesModule], providers: [ImportThread], exports: [ImportThread] })
export class ImportModule {}
