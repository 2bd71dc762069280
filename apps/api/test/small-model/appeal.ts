import type { ContentNote } from '../../src/community/index.ts';
import { appealOutcomes } from '../../src/moderation/appeals/appeal-state.type.ts';
import type { AppealOutcome } from '../../src/moderation/appeals/appeal-state.type.ts';
import { appealByAuthor, appealByReporter, decidingAppeal } from '../../src/moderation/appeals/appeal.rules.ts';
import { standingOf } from '../../src/moderation/decisions/standing-decisions.rules.ts';
import { notice } from './notice.ts';
import { hourOfMade, thisHour } from './state.ts';
import type { Item, Made, State, Step } from './state.ts';

type Side = 'authorsAppeal' | 'reportersAppeal';
const sides: readonly Side[] = ['authorsAppeal', 'reportersAppeal'];

const replaced = (state: State, n: number, change: Partial<Made>): State => ({
  ...state,
  made: state.made.map((made, at) => (at === n ? { ...made, ...change } : made)),
});

/** Whether the author, or whoever reported, may appeal this decision now. */
export function mayAppeal(state: State, n: number, side: Side): boolean {
  const made = state.made[n]!;
  const given = { hour: hourOfMade(made), isAppealed: made[side] !== null };
  if (side === 'authorsAppeal') return appealByAuthor({ ...given, kind: made.kind, sanction: made.sanction }, thisHour) === 'allowed';
  const isOutcome = state.reportedIn !== null && n === state.made.length - 1 && n + 1 >= state.reportedIn;
  return isOutcome && appealByReporter(given, thisHour) === 'allowed';
}

/** Whether this staff account may decide an appeal that waits. */
export const mayDecideAppeal = ({ by, confirmedBy }: Made, moderator: string): boolean =>
  decidingAppeal({ state: 'open', firstDeciderId: by, confirmedById: confirmedBy, deciderId: moderator, isOwnPost: false }) === 'allowed';

/** Everybody's appeals, and what moderators may make of those that wait. */
export function appealSteps(state: State & { item: Item }, moderators: readonly string[]): Step[] {
  return state.made.flatMap((made, n) =>
    sides.flatMap((side): Step[] => {
      const who = side === 'authorsAppeal' ? 'author' : 'reporter';
      if (mayAppeal(state, n, side)) return [{ name: `${who} appeals`, who, to: replaced(state, n, { [side]: 'open' }) }];
      if (made[side] !== 'open') return [];
      const deciders = moderators.filter((moderator) => mayDecideAppeal(made, moderator));
      return deciders.flatMap((decider) =>
        appealOutcomes.map((outcome): Step => ({
          ...{ name: `${decider} answers the ${who}: ${outcome}`, who: 'staff' },
          to: answered(state, { n, side, outcome }),
        })),
      );
    }),
  );
}

const note: ContentNote = 'suicide';

/** A decision as the rules of what stands take it. */
export const notesOf = (made: Made): Made & { notesAdded: readonly ContentNote[] } => ({ ...made, notesAdded: made.noted ? [note] : [] });

function answered(state: State & { item: Item }, { n, side, outcome }: { n: number; side: Side; outcome: AppealOutcome }): State {
  const next = replaced(state, n, { [side]: outcome });
  if (side === 'reportersAppeal') return outcome === 'overturned' ? notice(next, { class: state.item.class, isNews: true }) : next;
  if (outcome === 'upheld') return next;
  const standing = standingOf(state.post, next.made.map(notesOf));
  return { ...next, post: standing.state, noted: standing.notesByModerator.length > 0 };
}
