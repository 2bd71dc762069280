import { Module } from '@nestjs/common';
import { DatabaseModule } from './platform/database/database.module.ts';
import { SettlingModule } from './settling/index.ts';

/** The worker process: what has to be done at its time, without anybody asking. */
@Module({ imports: [DatabaseModule, SettlingModule] })
export class WorkerModule {}
