import type { Viewer } from '../../platform/sessions/viewer.ts';
import { isInAudience } from './audience.rules.ts';
import type { Board, Entry } from './board.type.ts';

export interface EntryGiven {
  readonly viewer: Viewer;
  readonly board: Pick<Board, 'audience' | 'whoMayEnter'>;
  /** Whether the viewer joined the board in its present season. */
  readonly joined: boolean;
  /** Whether a decision keeps the viewer out of this board now. */
  readonly keptOut: boolean;
  /** Whether the viewer is a moderator of this board. */
  readonly moderates: boolean;
  readonly today: Date;
}

/**
 * Pure: whether a viewer may read a board and everything on it. The one gate: pages, writing, words of support, reports and news pass here.
 * Its moderators read an invited board, which the board says, for somebody must be able to help there; no other staff does.
 */
export function entryTo({ viewer, board, joined, keptOut, moderates, today }: EntryGiven): Entry {
  if (board.whoMayEnter === 'everyone') return 'open';
  if (viewer.kind === 'staff') return moderates ? 'open' : 'by_invitation';
  if (viewer.kind === 'guest' || !joined) return 'by_invitation';
  if (!isInAudience(board.audience, viewer.payload, today)) return board.audience === 'young' ? 'come_of_age' : 'by_invitation';
  return keptOut ? 'restricted' : 'open';
}
