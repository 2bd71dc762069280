import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';
import type { Effect, KeptRestriction, Reach } from '../../platform/standing/standing.rules.ts';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import type { SanctionKind } from './sanction.type.ts';

/** A year: longer than that, only a closed account lasts. */
const mostHours = 8_760;

/** What is left of a closed account when an appeal was right in part. */
const suspendedAfterClosing = 30 * 24;

/** What is decided about the author of a post. */
export interface Sanction {
  readonly kind: SanctionKind;
  /** null for a word of caution, which keeps nobody from anything. */
  readonly reach: Reach | null;
  /** How long it lasts; null where it has no end, and for the next step of the ladder. */
  readonly hours: number | null;
  readonly nextStep: boolean;
}

interface SanctionForm {
  readonly kind: SanctionKind;
  readonly reach?: Reach | null;
  readonly hours?: number | null;
  readonly nextStep: boolean;
}

/** What each sanction keeps an account from. */
const effects: Record<SanctionKind, Effect | null> = { warn: null, pause: 'write', suspend: 'enter', close: 'close' };

/** How far each may reach. Whoever stays out of a board stays out of its threads; one thread alone is only closed for writing. */
const reachesOf: Record<SanctionKind, readonly Reach[]> = {
  warn: [],
  pause: ['thread', 'board', 'site'],
  suspend: ['board', 'site'],
  close: ['site'],
};

/** Pure: the sanction of a form, or every field to mend in the order of the form. Fields that the kind does not need are not read. */
export function readSanction(form: SanctionForm): Sanction | InputProblem[] {
  const { kind } = form;
  if (kind === 'warn') return { kind, reach: null, hours: null, nextStep: false };
  if (kind === 'close') return { kind, reach: 'site', hours: null, nextStep: false };
  const reach = reachesOf[kind].find((each) => each === form.reach);
  const nextStep = kind === 'pause' && form.nextStep;
  const hours = nextStep ? null : (form.hours ?? 0);
  const lengthProblem = problemOfLength(hours);
  if (reach !== undefined && lengthProblem === null) return { kind, reach, hours, nextStep };
  return [
    ...(reach === undefined ? [{ field: 'reach', problem: 'empty' as const }] : []),
    ...(lengthProblem === null ? [] : [lengthProblem]),
  ];
}

function problemOfLength(hours: number | null): InputProblem | null {
  if (hours === 0) return { field: 'length', problem: 'empty' };
  return hours === null || (hours >= 1 && hours <= mostHours) ? null : { field: 'length', problem: 'unknown_value' };
}

/** Pure: which sanctions go with a decision about a post. A note names no fault, and what is approved had none. */
export function availableSanctions({ kinds, ofStaff }: { kinds: readonly DecisionKind[]; ofStaff: boolean }): SanctionKind[] {
  if (!kinds.some(goesWithSanction)) return [];
  // A professional's account is a named one: a verifier takes the badge away, the operator ends the account.
  return ofStaff ? ['warn', 'pause', 'suspend'] : ['warn', 'pause', 'suspend', 'close'];
}

const withSanction: ReadonlySet<DecisionKind> = new Set(['no_action', 'hide', 'remove', 'rename']);

/** Pure: whether a sanction may go with this decision about the post. A limit is for everybody in the thread, and told to who opened it. */
export const goesWithSanction = (kind: DecisionKind): boolean => withSanction.has(kind);

/** Pure: whether a second staff account must confirm it. */
export const needsTwo = (sanction: Sanction | null): boolean => sanction?.reach === 'site';

/** What a restriction is made of, beside its ids. */
export type NewRestriction = Pick<KeptRestriction, 'reach' | 'effect' | 'boardId' | 'threadId' | 'ladder' | 'untilHour'>;

/** Pure: what a sanction writes, decided in this hour about a post there; null for a word of caution. */
export function restrictionOf(
  { kind, reach, hours, nextStep }: Sanction,
  at: { hour: number; boardId: string; threadId: string },
): NewRestriction | null {
  const effect = effects[kind];
  if (effect === null || reach === null) return null;
  return {
    reach,
    effect,
    boardId: reach === 'board' ? at.boardId : null,
    threadId: reach === 'thread' ? at.threadId : null,
    ladder: nextStep,
    untilHour: hours === null ? null : at.hour + hours,
  };
}

/**
 * Pure: what is left of a restriction in the hour in which an appeal was right in part: it ends. It still counts for the ladder, and a
 * closed account opens after 30 days, in which it stays out.
 */
export function afterPartly({ effect }: Pick<KeptRestriction, 'effect'>, hour: number): { effect: Effect; untilHour: number } {
  return effect === 'close' ? { effect: 'enter', untilHour: hour + suspendedAfterClosing } : { effect, untilHour: hour };
}

/** Pure: the sanction that a restriction is the row of. */
export const sanctionOf = (effect: Effect): SanctionKind => {
  if (effect === 'close') return 'close';
  return effect === 'enter' ? 'suspend' : 'pause';
};
