import { Module } from '@nestjs/common';
import { CommunityModule } from '../community/index.ts';
import { ModerationModule } from '../moderation/index.ts';
import { ReplyPromiseModule } from '../reply-promise/index.ts';
import { MarkNewsSeen } from './mark-news-seen.command.ts';
import { MyReports } from './my-reports.query.ts';
import { NewsResolver } from './news.resolver.ts';
import { ReadOwnThings } from './own-things.query.ts';

@Module({
  imports: [CommunityModule, ModerationModule, ReplyPromiseModule],
  providers: [NewsResolver, ReadOwnThings, MarkNewsSeen, MyReports],
})
export class NewsModule {}
