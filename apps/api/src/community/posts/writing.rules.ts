import type { Refusal } from '../../platform/graphql/outcomes.type.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import type { Writer } from '../personas/writers.ts';
import { isInAudience } from '../boards/audience.rules.ts';
import type { Audience, WhoMayWrite } from '../boards/board.type.ts';
import type { ScreeningOutcome } from './screening.type.ts';

export interface WritingGiven {
  readonly viewer: Viewer;
  readonly board: { readonly audience: Audience; readonly whoMayWrite: WhoMayWrite };
  readonly locked: boolean;
  readonly today: Date;
}

/** Posts and changes of posts by one account within one hour; keeps a flood from drowning a board and leaves room for a long night. */
export const postsPerHour = 30;

/** Pure: as what somebody writes who writes in a form. */
export const writtenBy = (writer: Writer): 'member' | 'professional' => (writer.kind === 'staff' ? 'professional' : 'member');

/** Pure: who sees a post whose text was screened. Whoever writes it, and whichever way it comes, it passes here. */
export function stateOfScreened(outcome: ScreeningOutcome): 'visible' | 'held' {
  return outcome === 'held' || outcome === 'held_with_care' ? 'held' : 'visible';
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
