import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator.ts';
import { CurrentStaff, CurrentViewer } from '../platform/graphql/viewer.decorator.ts';
import type { Staff, Viewer } from '../platform/sessions/viewer.ts';
import { ReadReplyFigures } from './reply-figures.query.ts';
import { ReplyLadder } from './reply-ladder.ts';
import { ReplyPromise, ThreadForModerators, ToldOfWaitEnum, WaitingThread } from './waiting-thread.type.ts';
import type { ToldOfWait } from './waiting-thread.type.ts';
import { WaitingThreads } from './waiting-threads.query.ts';

@Resolver()
export class ReplyPromiseResolver {
  constructor(
    private readonly waiting: WaitingThreads,
    private readonly figures: ReadReplyFigures,
    private readonly ladder: ReplyLadder,
  ) {}

  @Query(() => [WaitingThread], { description: 'The fifty threads on open boards that wait longest for a first answer.' })
  @Access({ who: ['guest'], touches: [] })
  threadsWaiting(@Args('told', { type: () => ToldOfWaitEnum }) told: ToldOfWait): Promise<WaitingThread[]> {
    return this.waiting.everywhere(told);
  }

  @Query(() => [WaitingThread], { description: 'The three threads of a board that wait longest for a first answer.' })
  @Access({ who: ['guest'], touches: [] })
  threadsWaitingOnBoard(@CurrentViewer() viewer: Viewer, @Args('slug') slug: string): Promise<WaitingThread[]> {
    return this.waiting.onBoard(viewer, slug);
  }

  @Query(() => [ThreadForModerators], { description: 'The twenty threads that wait longest, once nobody else has answered.' })
  @Access({ who: ['moderator'], touches: [] })
  threadsForModerators(@CurrentStaff() moderator: Staff): Promise<ThreadForModerators[]> {
    return this.waiting.forModerators(moderator);
  }

  @Query(() => ReplyPromise, { description: 'When who is told of a thread that waits, and how soon first posts were answered.' })
  @Access({ who: ['guest'], touches: [] })
  async replyPromise(): Promise<ReplyPromise> {
    return { hours: this.ladder.hours, figures: await this.figures.read() };
  }
}
