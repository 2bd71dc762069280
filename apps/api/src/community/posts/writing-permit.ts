import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { notAllowed } from '../../platform/graphql/outcomes.type.ts';
import type { LimitReached, NotAllowed } from '../../platform/graphql/outcomes.type.ts';
import { currentConsentVersion } from '../../platform/sessions/consent-version.ts';
import { ReadStanding } from '../../platform/standing/read-standing.query.ts';
import { mayWrite } from '../../platform/standing/standing.rules.ts';
import type { Board } from '../boards/board.type.ts';
import { lastHourOf } from '../threads/last-hour.query.ts';
import { standingLimit, writesAgainFrom } from '../threads/thread-limit.rules.ts';
import type { KeptLimit } from '../threads/thread-limit.rules.ts';
import { badgeHolds } from '../personas/badge-column.ts';
import { Writers } from '../personas/writers.ts';
import type { Writer } from '../personas/writers.ts';
import { postsPerHour, refusalToWrite } from './writing.rules.ts';

interface Place {
  readonly board: Pick<Board, 'id' | 'audience' | 'whoMayWrite'>;
  readonly threadId: string;
  /** What limits writing there; none for what is no new post in a thread. */
  readonly limits: readonly KeptLimit[];
}

/** Whether somebody may write in a place now: the board's rule, a valid badge, what limits the thread, sanctions on own faces, the hourly limit. */
@Injectable()
export class WritingPermit {
  constructor(
    private readonly writers: Writers,
    private readonly standing: ReadStanding,
    private readonly clock: Clock,
  ) {}

  /** null: go on. The transaction has taken its turn to write, so that no sanction comes between this answer and the text. */
  async refusal(statements: Statements, writer: Writer, place: Place): Promise<NotAllowed | LimitReached | null> {
    const hour = this.clock.hour();
    const limit = standingLimit(place.limits, hour);
    const refusal = refusalToWrite({ viewer: writer, board: place.board, locked: limit?.kind === 'lock', today: this.clock.now() });
    if (refusal !== null) return notAllowed(refusal);
    if (writer.kind === 'member' && writer.payload.consentVersion < currentConsentVersion) return notAllowed('consent_needed');
    if (writer.kind === 'staff' && !(await this.hasBadge(statements, writer.id))) return notAllowed('badge_not_valid');
    const restrictions = await this.standing.of(statements, writer);
    if (!mayWrite(restrictions, { boardId: place.board.id, threadId: place.threadId }, hour)) return notAllowed('restricted');
    const faces = (await this.writers.facesOf(statements, writer)).map(({ id }) => id);
    const last = limit === null ? null : await lastHourOf(statements, { threadId: place.threadId, faces });
    return writesAgainFrom(limit, last, hour) === null ? this.limit(statements, faces) : notAllowed('thread_slowed');
  }

  private async hasBadge(statements: Statements, staffAccountId: string): Promise<boolean> {
    return (await statements.first(`select 1 from badge where staff_account_id = $1 and ${badgeHolds}`, [staffAccountId])) !== undefined;
  }

  private async limit(statements: Statements, faces: readonly string[]): Promise<LimitReached | null> {
    const hour = this.clock.hour();
    const written = await statements.first<{ count: number }>(
      `select count(*)::int as count from revision join post on post.id = revision.post_id
        where post.persona_id = any($1) and revision.hour = $2`,
      [faces, hour],
    );
    if ((written?.count ?? 0) < postsPerHour) return null;
    return { __typename: 'LimitReached', limit: postsPerHour, againFrom: hour + 1 };
  }
}
