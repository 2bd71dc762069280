import { addressesIn } from '../addresses.rules.ts';
import { isWellKnown } from '../well-known-hosts.ts';
import type { Phase, Sighting } from '../opinion.ts';

/**
 * Pure: the first post of a face in a thread waits when it holds a link that few here would know. First is counted as every reader can
 * count it, in the thread: whether its author has written elsewhere, and so whether the account is new, is neither asked nor told.
 * A link that already stood in the post is no news; an import and a professional are met elsewhere.
 */
export const firstPost: Phase = ({ revision: { by, before }, reading, around }) => {
  if (by !== 'member' || around.earlierHere > 0) return undefined;
  const known = new Set(before?.state === 'visible' ? addressesIn(before.text).map(({ host }) => host) : []);
  const [first, ...more] = addressesIn(reading.whole)
    .filter(({ host, isLink }) => isLink && !isWellKnown(host) && !known.has(host))
    .map(({ span }): Sighting => ({ kind: 'first_post', rule: 'first_post.link', reason: 'first_post.link', span }));
  return first === undefined ? undefined : { outcome: 'held', class: 'green', sightings: [first, ...more] };
};
