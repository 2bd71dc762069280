import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator.ts';
import { Id } from '../platform/graphql/scalars.ts';
import { CurrentMember, CurrentViewer } from '../platform/graphql/viewer.decorator.ts';
import type { Member, Viewer } from '../platform/sessions/viewer.ts';
import {
  Draft,
  DraftDiscarded,
  KeptInThread,
  MuteAuthorResult,
  MyKeeping,
  SaveDraftInput,
  SaveDraftResult,
  SetThreadNewsResult,
  ThreadNewsEnum,
  Unmuted,
} from './keeping.type.ts';
import { ReadKept } from './kept-in-thread.query.ts';
import type { ThreadNews } from './kept-contents.ts';
import { MuteAuthor } from './mute-author.command.ts';
import { ReadMyKeeping } from './my-keeping.query.ts';
import { SaveDraft } from './save-draft.command.ts';
import { SetThreadNews } from './set-thread-news.command.ts';

@Resolver()
export class KeptResolver {
  constructor(
    private readonly kept: ReadKept,
    private readonly mine: ReadMyKeeping,
  ) {}

  @Query(() => KeptInThread, { nullable: true, description: 'What the member keeps in a thread; nothing for anybody else.' })
  @Access({ who: ['guest'], touches: [] })
  keptInThread(@CurrentViewer() viewer: Viewer, @Args('threadId', { type: () => Id }) threadId: string): Promise<KeptInThread | null> {
    return this.kept.inThread(viewer, threadId);
  }

  @Query(() => Draft, { nullable: true, description: 'The draft with which the member would start a thread on a board.' })
  @Access({ who: ['guest'], touches: [] })
  draftOnBoard(@CurrentViewer() viewer: Viewer, @Args('slug') slug: string): Promise<Draft | null> {
    return this.kept.draftOnBoard(viewer, slug);
  }

  @Query(() => Draft, { nullable: true, description: 'One draft of the member.' })
  @Access({ who: ['member'], touches: [], whileClosed: true })
  draft(@CurrentMember() member: Member, @Args('id', { type: () => Id }) id: string): Promise<Draft | null> {
    return this.kept.draft(member, (draft) => draft.id === id);
  }

  @Query(() => MyKeeping, { description: 'All that the member keeps for itself. Reading it writes nothing.' })
  @Access({ who: ['member'], touches: [], whileClosed: true })
  myKeeping(@CurrentMember() member: Member): Promise<MyKeeping> {
    return this.mine.of(member);
  }
}

@Resolver()
export class KeepingResolver {
  constructor(
    private readonly threadNews: SetThreadNews,
    private readonly mutes: MuteAuthor,
    private readonly drafts: SaveDraft,
  ) {}

  @Mutation(() => SetThreadNewsResult, { description: 'Follows a thread or stops its news; nothing: takes that back.' })
  @Access({ who: ['member'], touches: ['sealed_item'] })
  setThreadNews(
    @CurrentMember() member: Member,
    @Args('threadId', { type: () => Id }) threadId: string,
    @Args('news', { type: () => ThreadNewsEnum, nullable: true }) news: ThreadNews | null,
  ): Promise<typeof SetThreadNewsResult> {
    return this.threadNews.execute(member, { threadId, news: news ?? null });
  }

  @Mutation(() => MuteAuthorResult, { description: 'Folds the posts of the face that wrote a post, for this member alone.' })
  @Access({ who: ['member'], touches: ['sealed_item'] })
  muteAuthor(@CurrentMember() member: Member, @Args('postId', { type: () => Id }) postId: string): Promise<typeof MuteAuthorResult> {
    return this.mutes.execute(member, postId);
  }

  @Mutation(() => Unmuted, { description: 'Shows the posts of a face again.' })
  @Access({ who: ['member'], touches: ['sealed_item'] })
  unmute(@CurrentMember() member: Member, @Args('personaId', { type: () => Id }) personaId: string): Promise<Unmuted> {
    return this.mutes.end(member, personaId);
  }

  @Mutation(() => SaveDraftResult, { description: 'Keeps what stands in a form, for this member alone.' })
  @Access({ who: ['member'], touches: ['sealed_item'] })
  saveDraft(@CurrentMember() member: Member, @Args('input') input: SaveDraftInput): Promise<typeof SaveDraftResult> {
    return this.drafts.execute(member, input);
  }

  @Mutation(() => DraftDiscarded, { description: 'Blanks a draft.' })
  @Access({ who: ['member'], touches: ['sealed_item'] })
  discardDraft(@CurrentMember() member: Member, @Args('id', { type: () => Id }) id: string): Promise<DraftDiscarded> {
    return this.drafts.discard(member, id);
  }
}
