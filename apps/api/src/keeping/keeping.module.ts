import { Module } from '@nestjs/common';
import { CommunityModule } from '../community/index.ts';
import { AllKept } from './all-kept.ts';
import { KeepItem } from './keep-item.ts';
import { KeepingResolver, KeptResolver } from './keeping.resolver.ts';
import { ReadKept } from './kept-in-thread.query.ts';
import { MuteAuthor } from './mute-author.command.ts';
import { ReadMyKeeping } from './my-keeping.query.ts';
import { SaveDraft } from './save-draft.command.ts';
import { SetThreadNews } from './set-thread-news.command.ts';

const reading = [ReadKept, ReadMyKeeping];
const writing = [KeepItem, SetThreadNews, MuteAuthor, SaveDraft];

@Module({ imports: [CommunityModule], providers: [KeptResolver, KeepingResolver, ...reading, ...writing, AllKept], exports: [AllKept] })
export class KeepingModule {}
