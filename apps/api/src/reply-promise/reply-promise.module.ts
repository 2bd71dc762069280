import { Module } from '@nestjs/common';
import { CommunityModule } from '../community/index.ts';
import { ReadReplyFigures } from './reply-figures.query.ts';
import { ReplyLadder } from './reply-ladder.ts';
import { ReplyPromiseResolver } from './reply-promise.resolver.ts';
import { WaitingThreads } from './waiting-threads.query.ts';

@Module({
  imports: [CommunityModule],
  providers: [ReplyPromiseResolver, ReplyLadder, WaitingThreads, ReadReplyFigures],
  exports: [WaitingThreads],
})
export class ReplyPromiseModule {}
