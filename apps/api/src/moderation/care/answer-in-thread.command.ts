import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission, isSubmission } from '@rinnalla/anonymity';
import { PostsUnderReview, readPostText, ServiceAnswers } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { CheckDecision } from '../decisions/check-decision.ts';
import { isOnCarePath, refusalToCare } from './care.rules.ts';
import type { AnswerInThreadInput, AnswerInThreadResult } from './care.type.ts';

/** A moderator answers in the thread, for everybody to read, under the face of the service. The log keeps who it was. */
@Injectable()
export class AnswerInThread {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checkDecision: CheckDecision,
    private readonly posts: PostsUnderReview,
    private readonly answers: ServiceAnswers,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(moderator: Staff, { submission, reviewableId, text }: AnswerInThreadInput): Promise<typeof AnswerInThreadResult> {
    const read = readPostText(text);
    if (!isSubmission(submission)) return invalidInput({ field: 'submission', problem: 'malformed' });
    if ('problem' in read) return invalidInput(read);
    const id = guestIdFromSubmission(submission, `post/${moderator.id}/${reviewableId}`);
    return this.database.transaction(async (statements) => {
      const locked = await this.checkDecision.lock(statements, moderator, reviewableId);
      if (locked === undefined) return notFound('reviewable');
      const { item, post } = locked;
      const answered = (position: number) => ({ __typename: 'AnsweredInThread' as const, reviewableId, position });
      const standing = await statements.first<{ position: number }>('select position from post where id = $1', [id]);
      if (standing !== undefined) return answered(standing.position);
      const refusal = refusalToCare({ item, moderatorId: moderator.id, now: this.clock.now() });
      if (refusal !== null) return notAllowed(refusal);
      if (post.state !== 'visible') return notAllowed('not_visible');
      const position = await this.answers.write(statements, { ...read, id, threadId: post.threadId });
      if (isOnCarePath(item)) await this.posts.takeIntoCare(statements, post.id);
      await this.auditLog.write(statements, {
        staffAccountId: moderator.id,
        act: 'answer_in_thread',
        targetKind: 'post',
        targetId: id,
        detail: { reviewableId },
      });
      return answered(position);
    });
  }
}
