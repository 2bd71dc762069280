import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator.ts';
import { Id } from '../platform/graphql/scalars.ts';
import { CurrentMember, CurrentViewer, CurrentWriter } from '../platform/graphql/viewer.decorator.ts';
import type { Member, Viewer } from '../platform/sessions/viewer.ts';
import { ReadBoardPage } from './boards/board-page.query.ts';
import { Boards } from './boards/boards.query.ts';
import type { Writer } from './personas/writers.ts';
import { DeletePost } from './posts/delete-post.command.ts';
import { EditPost } from './posts/edit-post.command.ts';
import {
  DeletePostResult,
  EditPostInput,
  EditPostResult,
  ReactResult,
  ReplyInput,
  ReplyResult,
  StartThreadInput,
  StartThreadResult,
} from './posts/post-results.type.ts';
import { ReactionKindEnum } from './posts/post.type.ts';
import type { ReactionKind } from './posts/post.type.ts';
import { Reply } from './posts/reply.command.ts';
import { React } from './reactions/react.command.ts';
import { StartThread } from './threads/start-thread.command.ts';
import { PostInThread, ThreadPage } from './threads/thread-page.type.ts';
import { ReadThreadPage } from './threads/thread-page.query.ts';
import { BoardListing, BoardPage } from './threads/thread-summary.type.ts';

/** Further than any thread reaches, and near enough for the database to count a page on from it. */
const furthestPosition = 1_000_000_000;

@Resolver()
export class ReadingResolver {
  constructor(
    private readonly allBoards: Boards,
    private readonly boardPage: ReadBoardPage,
    private readonly threadPage: ReadThreadPage,
  ) {}

  @Query(() => [BoardListing], { description: 'All boards, by language and in their order.' })
  @Access({ who: ['guest'], touches: [] })
  boards(): Promise<BoardListing[]> {
    return this.allBoards.read();
  }

  @Query(() => BoardPage, { nullable: true, description: 'A board with twenty threads after a cursor.' })
  @Access({ who: ['guest'], touches: [] })
  board(
    @CurrentViewer() viewer: Viewer,
    @Args('slug') slug: string,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<BoardPage | null> {
    return this.boardPage.read({ slug, after, viewer });
  }

  @Query(() => ThreadPage, { nullable: true, description: 'Twenty posts of a thread after a position.' })
  @Access({ who: ['guest'], touches: [] })
  thread(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => Id }) id: string,
    @Args('after', { type: () => Int, nullable: true }) after: number | null,
  ): Promise<ThreadPage | null> {
    return this.threadPage.page({ id, after: Math.min(Math.max(0, after ?? 0), furthestPosition), viewer });
  }

  @Query(() => PostInThread, { nullable: true, description: 'One post with its thread.' })
  @Access({ who: ['guest'], touches: [] })
  post(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => Id }) id: string): Promise<PostInThread | null> {
    return this.threadPage.post(id, viewer);
  }
}

@Resolver()
export class WritingResolver {
  constructor(
    private readonly startThreadCommand: StartThread,
    private readonly replyCommand: Reply,
    private readonly editPostCommand: EditPost,
    private readonly deletePostCommand: DeletePost,
    private readonly reactCommand: React,
  ) {}

  @Mutation(() => StartThreadResult, { description: 'Starts a thread with its opening post.' })
  @Access({ who: ['member', 'professional'], touches: ['persona', 'thread', 'post', 'revision', 'reviewable', 'signal'] })
  startThread(@CurrentWriter() writer: Writer, @Args('input') input: StartThreadInput): Promise<typeof StartThreadResult> {
    return this.startThreadCommand.execute(writer, input);
  }

  @Mutation(() => ReplyResult, { description: 'Replies in a thread.' })
  @Access({ who: ['member', 'professional'], touches: ['persona', 'thread', 'post', 'revision', 'reviewable', 'signal'] })
  reply(@CurrentWriter() writer: Writer, @Args('input') input: ReplyInput): Promise<typeof ReplyResult> {
    return this.replyCommand.execute(writer, input);
  }

  @Mutation(() => EditPostResult, { description: 'Changes an own post.' })
  @Access({ who: ['member', 'professional'], touches: ['thread', 'post', 'revision', 'reviewable', 'signal'] })
  editPost(@CurrentWriter() writer: Writer, @Args('input') input: EditPostInput): Promise<typeof EditPostResult> {
    return this.editPostCommand.execute(writer, input);
  }

  @Mutation(() => DeletePostResult, { description: 'Takes an own post away.' })
  @Access({ who: ['member', 'professional'], touches: ['thread', 'post', 'revision'], whileClosed: true })
  deletePost(@CurrentWriter() writer: Writer, @Args('postId', { type: () => Id }) postId: string): Promise<typeof DeletePostResult> {
    return this.deletePostCommand.execute(writer, postId);
  }

  @Mutation(() => ReactResult, { description: 'Leaves, changes or withdraws a word of support.' })
  @Access({ who: ['member'], touches: ['reaction'] })
  react(
    @CurrentMember() member: Member,
    @Args('postId', { type: () => Id }) postId: string,
    @Args('kind', { type: () => ReactionKindEnum, nullable: true }) kind: ReactionKind | null,
  ): Promise<typeof ReactResult> {
    return this.reactCommand.execute(member, { postId, kind: kind ?? null });
  }
}
