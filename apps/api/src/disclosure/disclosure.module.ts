import { Module } from '@nestjs/common';
import { DatabaseModule } from '../platform/database/database.module.ts';
import { DisclosePost } from './disclose-post.query.ts';

/** For the operator's command line alone: no operation of the API reaches it. */
@Module({ imports: [DatabaseModule], providers: [DisclosePost] })
export class DisclosureModule {}
