import { Injectable } from '@nestjs/common';
import { PostsUnderReview } from '../../community/index.ts';
import type { PostUnderReview } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { isOwnPost } from '../decisions/is-own-post.query.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import { AppealEffects } from './appeal-effects.ts';
import { findAppeal, lockAppeal } from './appeal-rows.ts';
import type { AppealRow } from './appeal-rows.ts';
import type { AppealOutcome } from './appeal-state.type.ts';
import { decidingAppeal } from './appeal.rules.ts';
import type { DecideAppealInput, DecideAppealResult } from './appeal.type.ts';

const reasonLimit = 2_000;

interface Verdict {
  readonly decider: Staff;
  readonly outcome: AppealOutcome;
  readonly reason: string;
}

/** Somebody who did not make the decision looks at it anew. */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly posts: PostsUnderReview,
    private readonly effects: AppealEffects,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(decider: Staff, { appealId, outcome, reason }: DecideAppealInput): Promise<typeof DecideAppealResult> {
    const read = readParagraphs({ field: 'reason', input: reason, max: reasonLimit });
    if ('problem' in read) return invalidInput(read.problem);
    const verdict = { decider, outcome, reason: read.text };
    return this.database.transaction(async (statements) => {
      const found = await findAppeal(statements, decider, appealId);
      const post = found && (await this.posts.lock(statements, found.postId));
      const appeal = post && (await lockAppeal(statements, appealId));
      if (!appeal) return notFound('appeal');
      if (!isSameVerdict(appeal, verdict)) {
        const answer = decidingAppeal({ ...appeal, deciderId: decider.id, isOwnPost: await isOwnPost(statements, decider, post.id) });
        if (answer !== 'allowed') return notAllowed(answer);
        await this.write(statements, { appeal, post, verdict });
      }
      return { __typename: 'AppealDecided', appealId, state: outcome };
    });
  }

  private async write(
    statements: Statements,
    { appeal, post, verdict }: { appeal: AppealRow; post: PostUnderReview; verdict: Verdict },
  ): Promise<void> {
    const { decider, outcome, reason } = verdict;
    await statements.rows('update appeal set state = $2, decided_by = $3, reason = $4, decided_hour = $5 where id = $1', [
      appeal.id,
      outcome,
      decider.id,
      reason,
      this.clock.hour(),
    ]);
    await this.effects.execute(statements, { appeal, post, outcome });
    await this.auditLog.write(statements, {
      staffAccountId: decider.id,
      act: 'decide_appeal',
      targetKind: 'appeal',
      targetId: appeal.id,
      detail: { decisionId: appeal.decisionId, outcome, byAuthor: appeal.byAuthor },
    });
  }
}

/** The same form sent twice. */
const isSameVerdict = (appeal: AppealRow, { decider, outcome, reason }: Verdict): boolean =>
  appeal.state === outcome && appeal.decidedBy === decider.id && appeal.reason === reason;
