import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { PostsUnderReview, ServiceAnswers } from '../../community/index.ts';
import type { PostUnderReview, SubmittedText } from '../../community/index.ts';
import type { Statements } from '../../platform/database/database.ts';
import { CareMessages } from './care-messages.ts';

/** What goes along with a post that is let through on the care path: at least one of the two. */
export interface WordsOfCare {
  /** For the author alone. */
  readonly message: string | null;
  /** For everybody, in the thread. */
  readonly answer: SubmittedText | null;
}

/** Lets a post through with words of a person instead of the word of a decision. Part of the decision's transaction. */
@Injectable()
export class PublishWithCare {
  constructor(
    private readonly posts: PostsUnderReview,
    private readonly messages: CareMessages,
    private readonly answers: ServiceAnswers,
  ) {}

  /** The id of the answer in the thread, where there is one. */
  async execute(statements: Statements, post: PostUnderReview, { message, answer }: WordsOfCare): Promise<string | null> {
    await this.posts.takeIntoCare(statements, post.id);
    const { id: postId, personaId, threadId } = post;
    if (message !== null && post.authorCanBeTold)
      await this.messages.write(statements, { id: randomId(), kind: 'care_message', personaId, postId, text: message });
    if (answer === null) return null;
    const id = randomId();
    await this.answers.write(statements, { ...answer, id, threadId });
    return id;
  }
}
