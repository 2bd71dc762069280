import type { TargetKind } from '../../src/moderation/review/target-kind.type.ts';

/**
 * What becomes of a post, its title, and its author's name or badge, told in the plainest words and apart from the code: a list of what
 * happened, and how all stands after it. It knows nothing of the rules; it is fed by what the use cases answered.
 */
export type Happened =
  | { readonly what: 'written'; readonly held: boolean }
  | { readonly what: 'written anew'; readonly held: boolean }
  | { readonly what: 'taken away' }
  | Decided
  | { readonly what: 'appealed'; readonly id: string; readonly outcome: string }
  | { readonly what: 'taken back'; readonly id: string }
  | { readonly what: 'limit ended'; readonly id: string }
  | { readonly what: 'badge answered'; readonly state: 'kept' | 'revoked' };

export interface Decided {
  readonly what: 'decided';
  readonly id: string;
  readonly about: TargetKind;
  readonly kind: string;
  readonly sanction: string | null;
  readonly notes: readonly string[];
  /** Of the rename of a thread. */
  readonly newTitle: string | null;
  /** Of a limit: from which hour it holds no more; null: until somebody ends it. */
  readonly limitUntil: number | null;
}

/** What a decision is that does nothing beside its kind. */
export const plainly = { what: 'decided', about: 'post', sanction: null, notes: [], newTitle: null, limitUntil: null } as const;

export interface Stands {
  readonly state: string;
  readonly notes: readonly string[];
  /** The decisions whose sanction against the author still is one. */
  readonly sanctions: readonly string[];
  /** Another title than the author's own, while one stands in its place; the title of a post that was taken away is no matter. */
  readonly title: string | null;
  readonly hasOwnName: boolean;
  /** The decisions whose limit of the thread holds. */
  readonly limits: readonly string[];
  /** Whether words are covered in the text that stands. */
  readonly covered: boolean;
  /** The decisions by which verifiers were asked about the badge, each with their answer. */
  readonly referrals: readonly string[];
}

/** Decisions that say who may see the post; any other leaves that as it is. A kind that comes anew is said here. */
const seen: Readonly<Record<string, string>> = { approve: 'visible', hide: 'hidden', remove: 'removed' };
/** Decisions about a title, a name or a badge alone: of a post that waits they have read nothing. */
const besideTheText = ['rename', 'refer'];

/** How all stands in an hour, after all that. Decisions about a text that has been written anew and was read since do not count for the new one. */
export function standsAfter(history: readonly Happened[], hour: number): Stands {
  const decided = thatCount(history);
  const wasTakenAway = history.some(({ what }) => what === 'taken away');
  const ofKind = (kind: string, about: TargetKind): Decided[] => decided.filter((each) => each.kind === kind && each.about === about);
  return {
    state: wasTakenAway ? 'deleted' : stateAfter(history, decided),
    notes: [...new Set(decided.flatMap((each) => each.notes))].sort(),
    sanctions: decided.filter(({ sanction }) => sanction !== null && sanction !== 'warn').map(({ id }) => id),
    title: wasTakenAway ? null : (ofKind('rename', 'thread').at(-1)?.newTitle ?? null),
    hasOwnName: ofKind('rename', 'persona').length === 0,
    limits: limitsAfter(history, decided, hour),
    covered: !wasTakenAway && isCovered(history, decided),
    referrals: referralsAfter(history, decided),
  };
}

/** The decisions that nobody took back and no appeal overturned. */
function thatCount(history: readonly Happened[]): Decided[] {
  const gone = new Set(
    history.flatMap((each) => (each.what === 'taken back' || (each.what === 'appealed' && each.outcome === 'overturned') ? [each.id] : [])),
  );
  return history.filter((each) => each.what === 'decided').filter(({ id }) => !gone.has(id));
}

const isPartly = (history: readonly Happened[], id: string): boolean =>
  history.some((each) => each.what === 'appealed' && each.id === id && each.outcome === 'partly');

/** Beside that, a decision that there is nothing to do about a title says nothing of the text. */
const hasReadTheText = ({ kind, about }: Decided): boolean => !besideTheText.includes(kind) && (about === 'post' || kind !== 'no_action');

/** A decision that was overturned has still read the text; one that was taken back has not. */
function stateAfter(history: readonly Happened[], decided: readonly Decided[]): string {
  const takenBack = new Set(history.flatMap((each) => (each.what === 'taken back' ? [each.id] : [])));
  let waits = false;
  let aboutThisText: Decided[] = [];
  for (const each of history) {
    if (each.what === 'written' || each.what === 'written anew') waits = each.held;
    if (each.what !== 'decided' || takenBack.has(each.id) || (waits && !hasReadTheText(each))) continue;
    aboutThisText = waits ? [each] : [...aboutThisText, each];
    waits = false;
  }
  return waits
    ? 'held'
    : seenBy(
        history,
        aboutThisText.filter((each) => decided.includes(each)),
      );
}

/** By the last of these decisions that says who may see the post. */
function seenBy(history: readonly Happened[], decided: readonly Decided[]): string {
  const last = decided.findLast(({ kind }) => seen[kind] !== undefined);
  if (last === undefined) return 'visible';
  return last.kind === 'remove' && isPartly(history, last.id) ? 'hidden' : seen[last.kind]!;
}

function limitsAfter(history: readonly Happened[], decided: readonly Decided[], hour: number): string[] {
  const ended = new Set(history.flatMap((each) => (each.what === 'limit ended' ? [each.id] : [])));
  return decided
    .filter(({ kind, limitUntil }) => kind === 'limit_interaction' && (limitUntil === null || limitUntil > hour))
    .filter(({ id }) => !ended.has(id) && !isPartly(history, id))
    .map(({ id }) => id);
}

/** What was covered was covered in the text of that time. */
function isCovered(history: readonly Happened[], decided: readonly Decided[]): boolean {
  const text = history.findLastIndex(({ what }) => what === 'written' || what === 'written anew');
  return decided.some((each) => each.kind === 'redact' && history.indexOf(each) > text);
}

/** One badge is referred once at a time, so an answer is that to whatever waits. */
function referralsAfter(history: readonly Happened[], decided: readonly Decided[]): string[] {
  const states = new Map<string, string>();
  for (const each of history) {
    if (each.what === 'decided' && each.kind === 'refer' && decided.includes(each)) states.set(each.id, 'open');
    if (each.what !== 'badge answered') continue;
    for (const [id, state] of states) if (state === 'open') states.set(id, each.state);
  }
  return [...states].map(([id, state]) => `${id} ${state}`);
}

/** All orders of a few things that happened at once. */
export const orders = <Item>(items: readonly Item[]): Item[][] =>
  items.length === 0 ? [[]] : items.flatMap((item, n) => orders(items.toSpliced(n, 1)).map((rest) => [item, ...rest]));
