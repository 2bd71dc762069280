import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import type { CoveredPlace } from '@rinnalla/post-grammar';
import { PostsUnderReview } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { coveredText } from './covering.rules.ts';
import { textToCover } from './text-to-cover.query.ts';

export interface NewRedaction {
  readonly decisionId: string;
  readonly statementId: string;
  readonly postId: string;
  /** Where in the text that is covered: see `textToCover`. */
  readonly places: readonly CoveredPlace[];
}

/** Covers words of posts, and shows them again. Part of the transaction of a decision, or of an appeal; the post is locked. */
@Injectable()
export class Redactions {
  constructor(
    private readonly posts: PostsUnderReview,
    private readonly clock: Clock,
  ) {}

  /** Writes a new text in which these places are covered, with all that are covered already. */
  async write(statements: Statements, { decisionId, statementId, postId, places }: NewRedaction): Promise<void> {
    const base = await textToCover(statements, postId);
    const revisionId = await this.posts.writeText(statements, postId, coveredText(base.text, [...base.covered, ...places]));
    await statements.rows(
      'insert into redaction (id, decision_id, statement_id, post_id, base_id, revision_id, places) values ($1, $2, $3, $4, $5, $6, $7)',
      [randomId(), decisionId, statementId, postId, base.id, revisionId, JSON.stringify(places)],
    );
  }

  /**
   * Covers nothing more of what a decision covered. Where the text that is shown came from the covered one, the words stand in it again,
   * but for what other decisions cover. An author who has written anew since keeps the new text.
   */
  async lift(statements: Statements, decisionId: string): Promise<void> {
    const lifted = await statements.first<{ postId: string; baseId: string }>(
      `update redaction set lifted_hour = $2 where decision_id = $1 and lifted_hour is null returning post_id as "postId", base_id as "baseId"`,
      [decisionId, this.clock.hour()],
    );
    if (lifted === undefined) return;
    const base = await textToCover(statements, lifted.postId);
    if (base.id !== lifted.baseId) return;
    const shown = base.covered.length > 0 ? coveredText(base.text, base.covered) : { text: base.text, tree: base.tree };
    const revisionId = await this.posts.writeText(statements, lifted.postId, shown);
    await statements.rows(
      `update redaction set revision_id = $2
        where id = (select redaction.id from redaction join revision on revision.id = redaction.revision_id
                     where base_id = $1 and lifted_hour is null order by revision.number desc limit 1)`,
      [base.id, revisionId],
    );
  }
}
