import { Injectable } from '@nestjs/common';
import { idFromSubmission, isSubmission } from '@rinnalla/anonymity';
import { PersonaOwner, PostsUnderReview } from '../../community/index.ts';
import type { PostUnderReview } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { LimitReached } from '../../platform/graphql/outcomes.type.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import { PutSignals } from '../review/put-signals.ts';
import { CareMessages, careTextLimit } from './care-messages.ts';
import { answersPerHour } from './care.rules.ts';
import type { AnswerCareInput, AnswerCareResult } from './care.type.ts';

/**
 * The author answers the moderators. The item stands in the queue again, as a crisis, whatever was decided before: an answer meets a
 * person. No sanction keeps anybody from it.
 */
@Injectable()
export class AnswerCare {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly posts: PostsUnderReview,
    private readonly owner: PersonaOwner,
    private readonly messages: CareMessages,
    private readonly signals: PutSignals,
  ) {}

  async execute(member: Member, { submission, postId, text }: AnswerCareInput): Promise<typeof AnswerCareResult> {
    const read = readParagraphs({ field: 'text', input: text, max: careTextLimit });
    if (!isSubmission(submission)) return invalidInput({ field: 'submission', problem: 'malformed' });
    if ('problem' in read) return invalidInput(read.problem);
    const id = idFromSubmission(member.keys, 'care_answer', submission);
    return this.database.transaction(async (statements) => {
      const post = await this.posts.lock(statements, postId);
      if (post === undefined || !(await this.owner.is(statements, member, post.personaId))) return notFound('post');
      if (await this.messages.isWritten(statements, id)) return { __typename: 'CareAnswered', postId };
      if ((await this.messages.about(statements, postId)).length === 0) return notAllowed('not_available');
      const limit = await this.limit(statements, postId);
      if (limit !== null) return limit;
      await this.write(statements, post, { id, text: read.text });
      return { __typename: 'CareAnswered', postId };
    });
  }

  private async limit(statements: Statements, postId: string): Promise<LimitReached | null> {
    const hour = this.clock.hour();
    const written = await statements.first<{ count: number }>(
      `select count(*)::int as count from delivery where ref = $1 and place is not null and kind = 'care_answer' and hour = $2`,
      [postId, hour],
    );
    if ((written?.count ?? 0) < answersPerHour) return null;
    return { __typename: 'LimitReached', limit: answersPerHour, againFrom: hour + 1 };
  }

  private async write(
    statements: Statements,
    { id: postId, personaId, revisionId, boardId }: PostUnderReview,
    answer: { id: string; text: string },
  ): Promise<void> {
    await this.messages.write(statements, { ...answer, kind: 'care_answer', personaId, postId });
    const signals = [{ kind: 'care_answer' as const, rule: 'care_answer', reason: 'care_answer', place: null }];
    await this.signals.execute(statements, { postId, revisionId, boardId, class: 'crisis', signals });
  }
}
