import { randomInt } from 'node:crypto';
import { randomId } from '@rinnalla/anonymity';
import type { PostUnderReview } from '../../community/index.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import { isDrawn } from './second-look.rules.ts';

export interface DecisionToDraw {
  /** How many of a hundred decisions are drawn. */
  readonly share: number;
  readonly decisionId: string;
  readonly hour: number;
  readonly item: Pick<ReviewableRow, 'id' | 'boardId' | 'targetKind' | 'class'>;
  readonly post: Pick<PostUnderReview, 'state' | 'revisionId'>;
}

/** Nothing is drawn for which nobody is there who can sign in, moderates the board, and had nothing to do with the item. */
const draw = `
  insert into second_look (id, decision_id, revision_id, class, drawn_hour)
  select $1, $2, $3, $4, $5
   where exists (
     select from staff_account account
      where active and moderates(id, $6) and exists (select from staff_factor where staff_account_id = account.id) and not knows_item(id, $7))`;

/**
 * Lets chance, and nothing of the decision, say whether it is judged a second time: part of its transaction. A title, a name or a badge is
 * not: what stood there is not kept by its decision. Neither is a post whose author took it away.
 */
export async function drawSecondLook(statements: Statements, { share, decisionId, hour, item, post }: DecisionToDraw): Promise<void> {
  if (!isDrawn(share, randomInt(100)) || item.targetKind !== 'post' || post.state === 'deleted') return;
  await statements.rows(draw, [randomId(), decisionId, post.revisionId, item.class, hour, item.boardId, item.id]);
}
