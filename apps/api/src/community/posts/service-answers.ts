import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Language } from '../boards/board.type.ts';
import { ServiceFace } from '../personas/service-face.ts';
import { PostWriter } from './post-writer.ts';
import type { Screened } from './screening.ts';
import type { SubmittedText } from './submitted-post.rules.ts';

/** What a moderator says in a thread for the service. */
export interface ServiceAnswer extends SubmittedText {
  readonly id: string;
  readonly threadId: string;
}

/** A moderator's own words are not screened: whoever would be called to look at them has written them. */
const unscreened: Screened = { outcome: 'published', crisis: 'none', toReview: () => Promise.resolve() };

/** Writes answers of moderators at the end of a thread, also of a locked one. Part of the review's transaction. */
@Injectable()
export class ServiceAnswers {
  constructor(
    private readonly clock: Clock,
    private readonly face: ServiceFace,
    private readonly posts: PostWriter,
  ) {}

  /** Its place in the thread. The same id twice is one answer. */
  async write(statements: Statements, { threadId, ...answer }: ServiceAnswer): Promise<number> {
    const thread = await lockThread(statements, threadId);
    const standing = await statements.first<{ position: number }>('select position from post where id = $1', [answer.id]);
    if (standing !== undefined) return standing.position;
    const personaId = await this.face.in(statements, thread);
    const [position, hour] = [thread.postCount + 1, this.clock.hour()];
    await this.posts.write(statements, { ...answer, threadId, personaId, position, hour, screened: unscreened, contentNotes: [] });
    await statements.rows('update thread set post_count = $2, last_hour = greatest(last_hour, $3) where id = $1', [
      threadId,
      position,
      hour,
    ]);
    return position;
  }
}

async function lockThread(statements: Statements, threadId: string): Promise<{ space: Buffer; language: Language; postCount: number }> {
  const thread = await statements.first<{ space: Buffer; language: Language; postCount: number }>(
    `select thread.space, board.language, thread.post_count as "postCount"
       from thread join board on board.id = thread.board_id where thread.id = $1 for update of thread`,
    [threadId],
  );
  if (thread === undefined) throw new Error('a post lies in no thread');
  return thread;
}
