import type { Language } from '../../community/index.ts';
import { isId } from '../../platform/id-shape.ts';
import type { ReviewableClass } from './review-words.type.ts';
import type { TargetKind } from './target-kind.type.ts';

/** What a moderator wants to see of the queue; null: all of it. */
export interface QueueFilter {
  readonly class: ReviewableClass | null;
  readonly language: Language | null;
  /** The id of a board. */
  readonly boardId: string | null;
  readonly targetKind: TargetKind | null;
  /** Only what whoever asks holds. */
  readonly mine: boolean;
}

/** A board as the filter knows it. */
export interface FilterBoard {
  readonly id: string;
  readonly language: Language;
}

/** The filter as it holds, and what of the queue it leaves. */
export interface Narrowed {
  readonly applied: QueueFilter;
  /** Only items of these boards; null: of every board, and of none. */
  readonly boardIds: readonly string[] | null;
}

export const noFilter: QueueFilter = { class: null, language: null, boardId: null, targetKind: null, mine: false };

/**
 * Pure: a board that is none of these, which are those that whoever asks moderates, is left out of the filter. A language is resolved to
 * its boards. `scope`: their ids; null: everything there is.
 */
export function narrow(asked: QueueFilter, boards: readonly FilterBoard[], scope: readonly string[] | null): Narrowed {
  const boardId = asked.boardId !== null && isId(asked.boardId) && boards.some(({ id }) => id === asked.boardId) ? asked.boardId : null;
  const applied = { ...asked, boardId };
  if (boardId === null && applied.language === null) return { applied, boardIds: scope };
  const left = boards.filter(({ id, language }) => id === (boardId ?? id) && language === (applied.language ?? language));
  return { applied, boardIds: left.map(({ id }) => id) };
}
