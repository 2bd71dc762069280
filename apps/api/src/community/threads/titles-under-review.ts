import { Injectable } from '@nestjs/common';
import type { Statements } from '../../platform/database/database.ts';

/** What the review may do with the title of a thread. Its author keeps the own one, which stands beside until it is restored or taken away. */
@Injectable()
export class TitlesUnderReview {
  /** Puts another title in the place of the author's. The opening post is locked. */
  async rename(statements: Statements, threadId: string, title: string): Promise<void> {
    await statements.rows(
      `update thread set own_title = coalesce(own_title, title), title = $2, title_number = title_number + 1 where id = $1 and title <> ''`,
      [threadId, title],
    );
  }

  /** The author's own title stands again. One that was taken away meanwhile stays away. */
  async restore(statements: Statements, threadId: string): Promise<void> {
    await statements.rows(
      `update thread set title = own_title, own_title = null, title_number = title_number + 1 where id = $1 and title <> '' and own_title <> ''`,
      [threadId],
    );
  }
}
