import { screeningOutcomes } from '../community/index.ts';
import type { ScreeningOutcome } from '../community/index.ts';
import { bySeverity } from '../moderation/index.ts';
import type { ReviewableClass } from '../moderation/index.ts';
import type { Opinion, Sighting } from './opinion.ts';

/** What screening made of a revision. */
export interface Verdicts {
  readonly outcome: ScreeningOutcome;
  /** How soon a person must look; null: nobody needs to. */
  readonly class: ReviewableClass | null;
  readonly sightings: readonly Sighting[];
}

/** Of a text that is said a hundred times in one post a moderator needs to see no more. */
const mostSightings = 20;

/** A text this old, in hours, is brought by an import: its crisis is not of this quarter of an hour. */
const oldAfter = 7 * 24;

/** Pure: the strongest of outcomes; of none, that it is published. */
export const strongest = (outcomes: readonly ScreeningOutcome[]): ScreeningOutcome =>
  screeningOutcomes.findLast((each) => outcomes.includes(each)) ?? 'published';

/** Pure: the most severe of classes, of which there is at least one. */
export const mostSevere = (classes: readonly ReviewableClass[]): ReviewableClass =>
  bySeverity.find((each) => classes.includes(each)) ?? 'green';

/**
 * Pure: what follows from all opinions together, by the strongest of each. So a text in crisis is held with care whatever else holds it.
 * Screening never rejects: there is no opinion that could say so.
 * @param age hours since the text was written, more than none only for what is imported.
 */
export function outcomeOf(opinions: readonly Opinion[], { age }: { readonly age: number }): Verdicts {
  if (opinions.length === 0) return { outcome: 'published', class: null, sightings: [] };
  const outcome = strongest(opinions.map((opinion) => opinion.outcome));
  const itsClass = mostSevere(opinions.map((opinion) => opinion.class));
  const byWeight = [...opinions].sort((one, other) => bySeverity.indexOf(one.class) - bySeverity.indexOf(other.class));
  return {
    outcome,
    class: age > oldAfter && itsClass !== 'green' ? 'amber' : itsClass,
    sightings: byWeight.flatMap(({ sightings }) => sightings).slice(0, mostSightings),
  };
}
