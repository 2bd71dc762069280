import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import type { CoveredPlace } from '@rinnalla/post-grammar';
import { PostsUnderReview, ThreadLimits } from '../../community/index.ts';
import type { PostUnderReview } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { AppealOutcome } from '../appeals/appeal-state.type.ts';
import { Redactions } from '../redactions/redactions.ts';
import { ChangeTarget } from './change-target.ts';
import type { DecisionToCarryOut, TargetToRestore } from './change-target.ts';
import type { DecisionKind } from './decision-kind.type.ts';

interface Applied extends DecisionToCarryOut {
  readonly ids: { readonly decisionId: string; readonly statementId: string };
  /** What is covered, where something is. */
  readonly places: readonly CoveredPlace[];
}

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
    private readonly changeTarget: ChangeTarget,
  ) {}

  async execute(statements: Statements, applied: Applied): Promise<void> {
    const { post, decision, places, ids } = applied;
    if (decision.kind === 'limit_interaction') return this.limit(statements, applied);
    if (decision.kind === 'redact') await this.redactions.write(statements, { ...ids, postId: post.id, places });
    await this.changeTarget.execute(statements, applied);
  }

  /** What an appeal of the author leaves of what was covered or limited. A limit that was wrong in part ends now. */
  async ease(statements: Statements, { decisionId, outcome }: { decisionId: string; outcome: AppealOutcome }): Promise<void> {
    if (outcome === 'upheld') return;
    if (outcome === 'overturned') await this.redactions.lift(statements, decisionId);
    await this.limits.end(statements, decisionId);
  }

  /** As if a decision that is taken back had not been; it is marked as undone already. */
  async restore(statements: Statements, target: TargetToRestore): Promise<void> {
    await this.ease(statements, { decisionId: target.decision.id, outcome: 'overturned' });
    if (target.decision.kind !== 'limit_interaction') await this.changeTarget.restore(statements, target);
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
