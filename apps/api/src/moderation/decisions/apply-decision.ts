import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { PostsUnderReview, ThreadLimits } from '../../community/index.ts';
import type { PostUnderReview } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { Redactions } from '../redactions/redactions.ts';
import type { DecisionKind } from './decision-kind.type.ts';
import type { DecisionToRecord } from './record-decision.ts';
import { stateAfterDecision } from './standing-decisions.rules.ts';

type Applied = Pick<DecisionToRecord, 'ids' | 'post' | 'decision' | 'notesAdded' | 'places'>;

/** The text that a decision is about, and the face that is told of it. */
type Subject = Pick<PostUnderReview, 'personaId' | 'revisionId'>;

/** What a decision does to its post and to the thread: part of its transaction, once it is written. */
@Injectable()
export class ApplyDecision {
  constructor(
    private readonly clock: Clock,
    private readonly posts: PostsUnderReview,
    private readonly redactions: Redactions,
    private readonly limits: ThreadLimits,
  ) {}

  async execute(statements: Statements, applied: Applied): Promise<void> {
    const { post, decision, notesAdded, places, ids } = applied;
    const { kind } = decision;
    if (kind === 'no_action') return;
    if (kind === 'limit_interaction') return this.limit(statements, applied);
    if (kind === 'redact') await this.redactions.write(statements, { ...ids, postId: post.id, places });
    const notesByModerator = [...post.notesByModerator, ...notesAdded];
    await this.posts.change(statements, post, { state: stateAfterDecision(kind, post.state), notesByModerator });
  }

  /**
   * What a decision is about and whom it is told: a limit, the thread, which is its opening post and whoever wrote that; all else, the post.
   */
  async subject(statements: Statements, { post, kind }: { post: Applied['post']; kind: DecisionKind }): Promise<Subject> {
    return kind === 'limit_interaction' ? this.posts.openingOf(statements, post.threadId) : post;
  }

  private async limit(statements: Statements, { ids, post, decision: { limit } }: Applied): Promise<void> {
    if (limit === null) throw new Error('a decision to limit sets no limit');
    const untilHour = limit.hours === null ? null : this.clock.hour() + limit.hours;
    await this.limits.write(statements, { ...ids, ...limit, id: randomId(), threadId: post.threadId, untilHour });
  }
}
