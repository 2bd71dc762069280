import { standingWithout, undoing } from '../../src/moderation/decisions/undo-decision.rules.ts';
import { notesOf } from './appeal.ts';
import { act } from './decide.ts';
import { hourOfMade, roundOf, thisHour } from './state.ts';
import type { Item, Made, State, Step } from './state.ts';

/** Whether this staff account may take a decision back now; of several, the last. */
export const mayTakeBack = (made: Made, by: string): boolean =>
  undoing(
    {
      ...{ hour: hourOfMade(made), undoneHour: null, deciders: [made.by, ...(made.confirmedBy === null ? [] : [made.confirmedBy])], by },
      ...{ withWords: made.withWords, textChanged: made.textChanged, isDecidedSince: false },
      isAppealed: made.authorsAppeal !== null || made.reportersAppeal !== null,
    },
    thisHour,
  ) === 'allowed';

/**
 * The last decision is taken back. Its round is open again; where the item had been opened anew meanwhile, both rounds wait for one and the
 * same decision, and are one here.
 */
export function undoSteps(state: State & { item: Item }, by: string): Step[] {
  const last = state.made.at(-1);
  const item = act(state, { kind: 'undo', by });
  if (last === undefined || item === null || !mayTakeBack(last, by)) return [];
  const made = state.made.slice(0, -1);
  const standing = standingWithout(last, state.post, made.map(notesOf));
  const next = { ...state, item, made, post: standing.state, noted: standing.notesByModerator.length > 0 };
  const reportedIn = state.reportedIn && Math.min(state.reportedIn, roundOf(next));
  const proposed = state.proposed && { ...state.proposed, outdated: true };
  return [{ name: `${by} takes back`, who: 'staff', to: { ...next, reportedIn, proposed } }];
}
