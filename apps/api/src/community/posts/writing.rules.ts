import type { Refusal } from '../../platform/graphql/outcomes.type.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { isInAudience } from '../boards/audience.rules.ts';
import type { Audience, WhoMayWrite } from '../boards/board.type.ts';

export interface WritingGiven {
  readonly viewer: Viewer;
  readonly board: { readonly audience: Audience; readonly whoMayWrite: WhoMayWrite };
  readonly locked: boolean;
  readonly today: Date;
}

/** Posts and changes of posts by one account within one hour; keeps a flood from drowning a board and leaves room for a long night. */
export const postsPerHour = 30;

/** Pure: how a new post begins. Whoever writes it, and whichever way it comes, it passes here. */
export function stateOfNewPost(board: { readonly premoderated: boolean }): 'visible' | 'held' {
  return board.premoderated ? 'held' : 'visible';
}

/** Pure: why this viewer may not write in this place, or null. Staff write only as professionals. */
export function refusalToWrite({ viewer, board, locked, today }: WritingGiven): Refusal | null {
  if (locked) return 'thread_locked';
  if (viewer.kind === 'guest') return 'only_members';
  if (viewer.kind === 'staff') {
    if (!viewer.roles.includes('professional')) return 'only_members';
    return board.whoMayWrite === 'members' ? 'only_members' : null;
  }
  if (board.whoMayWrite === 'professionals') return 'only_professionals';
  return isInAudience(board.audience, viewer.payload, today) ? null : 'not_available';
}
