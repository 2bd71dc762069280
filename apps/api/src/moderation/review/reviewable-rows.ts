import { Injectable } from '@nestjs/common';
import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { Reviewable } from './reviewable-state.rules.ts';

/** An item about a post, with what names it and the number of the post's newest revision. */
export interface ReviewableRow extends Reviewable {
  readonly id: string;
  readonly postId: string;
  readonly boardId: string;
  readonly revisionNumber: number;
}

const columns = `id, target_id as "postId", board_id as "boardId", class, state, opened_at as "openedAt", due_at as "dueAt",
  claimed_by as "claimedBy", claimed_until as "claimedUntil", version, round,
  (select revision.number from post join revision on revision.id = post.revision_id where post.id = target_id) as "revisionNumber"`;

/**
 * Pure: the version of everything that a moderator looks at, the item and the text. Both parts only ever grow,
 * so an equal sum means that neither has changed.
 */
export const versionOf = ({ version, revisionNumber }: Pick<ReviewableRow, 'version' | 'revisionNumber'>): number =>
  version + revisionNumber;

/**
 * The rows of the items. Whoever locks an item and its post locks the post first. What somebody of the staff asks for goes by `findFor`
 * and `lockFor`: to them an item outside of what they moderate is none.
 */
@Injectable()
export class ReviewableRows {
  findFor(statements: Statements, { id: moderatorId }: Staff, id: string): Promise<ReviewableRow | undefined> {
    return statements.first<ReviewableRow>(`select ${columns} from reviewable where id = $1 and moderates($2, board_id)`, [id, moderatorId]);
  }

  lockFor(statements: Statements, { id: moderatorId }: Staff, id: string): Promise<ReviewableRow | undefined> {
    return statements.first<ReviewableRow>(`select ${columns} from reviewable where id = $1 and moderates($2, board_id) for update`, [
      id,
      moderatorId,
    ]);
  }

  find(statements: Statements, id: string): Promise<ReviewableRow | undefined> {
    return statements.first<ReviewableRow>(`select ${columns} from reviewable where id = $1`, [id]);
  }

  lock(statements: Statements, id: string): Promise<ReviewableRow | undefined> {
    return statements.first<ReviewableRow>(`select ${columns} from reviewable where id = $1 for update`, [id]);
  }

  lockOfPost(statements: Statements, postId: string): Promise<ReviewableRow | undefined> {
    return statements.first<ReviewableRow>(`select ${columns} from reviewable where target_kind = 'post' and target_id = $1 for update`, [
      postId,
    ]);
  }

  /** Gives whether it was made; there may be an item about this post already. */
  async insert(statements: Statements, row: Omit<ReviewableRow, 'revisionNumber'>): Promise<boolean> {
    const made = await statements.first(
      `insert into reviewable (id, target_kind, target_id, board_id, class, state, opened_at, due_at, claimed_by, claimed_until, version, round)
       values ($1, 'post', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (target_kind, target_id) do nothing returning id`,
      [row.id, row.postId, row.boardId, ...valuesOf(row)],
    );
    return made !== undefined;
  }

  async save(statements: Statements, id: string, next: Reviewable): Promise<void> {
    await statements.rows(
      `update reviewable set class = $2, state = $3, opened_at = $4, due_at = $5, claimed_by = $6, claimed_until = $7, version = $8, round = $9
        where id = $1`,
      [id, ...valuesOf(next)],
    );
  }
}

const valuesOf = (row: Reviewable): unknown[] => [
  row.class,
  row.state,
  row.openedAt,
  row.dueAt,
  row.claimedBy,
  row.claimedUntil,
  row.version,
  row.round,
];
