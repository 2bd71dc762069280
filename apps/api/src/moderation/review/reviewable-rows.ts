import { Injectable } from '@nestjs/common';
import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { Reviewable } from './reviewable-state.rules.ts';
import type { TargetKind } from './target-kind.type.ts';
import { numberOfTarget, ownWordsOfTarget, targetCanChange, wordsOfTarget } from './targets.ts';
import type { Target } from './targets.ts';

/** An item with what is judged, the post with which it is seen, and the numbers that grow when either changes. */
export interface ReviewableRow extends Reviewable {
  readonly id: string;
  readonly targetKind: TargetKind;
  readonly targetId: string;
  /** The title, the name or the badge as it stands now; null for a post. */
  readonly words: string | null;
  /** The author's own title or name, while another stands in its place. */
  readonly ownWords: string | null;
  /** Whether another title or name can take its place, or verifiers can be asked about the badge. */
  readonly canChange: boolean;
  /** The post itself, or the one with which its title, name or badge was seen first. */
  readonly postId: string;
  readonly boardId: string;
  readonly revisionNumber: number;
  /** 0 for a post. */
  readonly targetNumber: number;
}

const columns = `id, target_kind as "targetKind", target_id as "targetId", post_id as "postId", board_id as "boardId", class, state, opened_at as "openedAt", due_at as "dueAt",
  claimed_by as "claimedBy", claimed_until as "claimedUntil", version, round,
  (select revision.number from post join revision on revision.id = post.revision_id where post.id = reviewable.post_id) as "revisionNumber",
  ${numberOfTarget} as "targetNumber", ${wordsOfTarget} as words, ${ownWordsOfTarget} as "ownWords",
  ${targetCanChange} as "canChange"`;

export interface NewReviewable extends Reviewable, Pick<ReviewableRow, 'id' | 'postId' | 'boardId'> {
  readonly target: Target;
}

/**
 * Pure: the version of everything that a moderator looks at: the item, the text, and the title, name or badge. All parts only ever grow,
 * so an equal sum means that none has changed.
 */
export const versionOf = ({
  version,
  revisionNumber,
  targetNumber,
}: Pick<ReviewableRow, 'version' | 'revisionNumber' | 'targetNumber'>): number => version + revisionNumber + targetNumber;

/**
 * The rows of the items. Whoever locks an item and its post locks the post first. What somebody of the staff asks for goes by `findFor`
 * and `lockFor`: to them an item outside of what they moderate is none.
 */
@Injectable()
export class ReviewableRows {
  findFor(statements: Statements, { id: moderatorId }: Staff, id: string): Promise<ReviewableRow | undefined> {
    return statements.first<ReviewableRow>(`select ${columns} from reviewable where id = $1 and moderates($2, board_id)`, [
      id,
      moderatorId,
    ]);
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

  lockOf(statements: Statements, { kind, id }: Target): Promise<ReviewableRow | undefined> {
    return statements.first<ReviewableRow>(`select ${columns} from reviewable where target_kind = $1 and target_id = $2 for update`, [
      kind,
      id,
    ]);
  }

  /** Gives whether it was made; there may be an item about this target already. */
  async insert(statements: Statements, row: NewReviewable): Promise<boolean> {
    const made = await statements.first(
      `insert into reviewable (id, target_kind, target_id, seen_in, board_id, class, state, opened_at, due_at, claimed_by, claimed_until, version, round)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (target_kind, target_id) do nothing returning id`,
      [row.id, row.target.kind, row.target.id, row.target.kind === 'post' ? null : row.postId, row.boardId, ...valuesOf(row)],
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
