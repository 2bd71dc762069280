import type { Opinion, Phase, Sighting } from '../opinion.ts';
import { watchedWordsIn } from '../watching/watched-words.rules.ts';
import { opinionOfWatched } from '../watching/watched-opinion.rules.ts';

const premoderation = (rule: string): Sighting => ({ kind: 'premoderation', rule, reason: rule, span: null });

const readFirst = (rule: string): Opinion => ({ outcome: 'held', class: 'amber', sightings: [premoderation(rule)] });

/** Pure: what the board and its operators want: every post read first, a post that was not visible read again, and watched words. */
export const boardPolicy: Phase = ({ revision: { board, before }, reading, watched }) => {
  const words = opinionOfWatched(watchedWordsIn(reading.whole, watched));
  const first = board.premoderated
    ? readFirst('board_policy')
    : before !== null && before.state !== 'visible'
      ? readFirst('read_again')
      : undefined;
  if (first === undefined || words === undefined) return first ?? words;
  return { ...first, sightings: [...first.sightings, ...words.sightings] };
};
