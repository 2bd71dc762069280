import { holdsCovered } from '../../moderation/index.ts';
import type { Phase } from '../opinion.ts';

/** Pure: whoever writes again, in the same thread, what a moderator covered there: a person reads it first. It is not refused. */
export const coveredWords: Phase = ({ reading: { whole }, around: { coveredHere } }) => {
  if (!coveredHere.some((words) => holdsCovered(whole, words))) return undefined;
  return {
    outcome: 'held',
    class: 'amber',
    sightings: [{ kind: 'covered_words', rule: 'covered_words', reason: 'covered_words', span: null }],
  };
};
