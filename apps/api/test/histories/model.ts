/**
 * What becomes of a post, told in the plainest words and apart from the code: a list of what happened, and how the post stands after it.
 * It knows nothing of the rules; it is fed by what the use cases answered.
 */
export type Happened =
  | { readonly what: 'written'; readonly held: boolean }
  | { readonly what: 'written anew'; readonly held: boolean }
  | { readonly what: 'taken away' }
  | {
      readonly what: 'decided';
      readonly id: string;
      readonly kind: string;
      readonly sanction: string | null;
      readonly notes: readonly string[];
    }
  | { readonly what: 'appealed'; readonly id: string; readonly outcome: string };

export interface Stands {
  readonly state: string;
  readonly notes: readonly string[];
  /** The decisions whose sanction against the author still is one. */
  readonly sanctions: readonly string[];
}

/** Decisions that say who may see the post; any other leaves that as it is. A kind that comes anew is said here. */
const seen: Readonly<Record<string, string>> = { approve: 'visible', hide: 'hidden', remove: 'removed' };

/** How the post stands after all that. Decisions about a text that has been written anew and was read since do not count for the new one. */
export function standsAfter(history: readonly Happened[]): Stands {
  const decided = history.filter((each) => each.what === 'decided');
  const appealed = history.filter((each) => each.what === 'appealed');
  const outcomeOf = (id: string): string | undefined => appealed.find((each) => each.id === id)?.outcome;
  const isGone = (id: string): boolean => outcomeOf(id) === 'overturned';
  const notes = [...new Set(decided.filter(({ id }) => !isGone(id)).flatMap((each) => each.notes))].sort();
  const sanctions = decided.filter(({ id, sanction }) => !isGone(id) && sanction !== null && sanction !== 'warn').map(({ id }) => id);
  return { state: stateAfter(history, outcomeOf), notes, sanctions };
}

function stateAfter(history: readonly Happened[], outcomeOf: (id: string) => string | undefined): string {
  if (history.some(({ what }) => what === 'taken away')) return 'deleted';
  let waits = false;
  let aboutThisText: { id: string; kind: string }[] = [];
  for (const each of history) {
    if (each.what === 'written' || each.what === 'written anew') waits = each.held;
    if (each.what !== 'decided') continue;
    if (waits) aboutThisText = [];
    waits = false;
    aboutThisText.push(each);
  }
  if (waits) return 'held';
  const last = aboutThisText.filter(({ id, kind }) => outcomeOf(id) !== 'overturned' && seen[kind] !== undefined).at(-1);
  if (last === undefined) return 'visible';
  return last.kind === 'remove' && outcomeOf(last.id) === 'partly' ? 'hidden' : seen[last.kind]!;
}

/** All orders of a few things that happened at once. */
export const orders = <Item>(items: readonly Item[]): Item[][] =>
  items.length === 0 ? [[]] : items.flatMap((item, n) => orders(items.toSpliced(n, 1)).map((rest) => [item, ...rest]));
