import type { Opinion, Phase, Sighting } from '../opinion.ts';

/** Somebody may say "I am here" as often as they like. In code points. */
const longText = 40;
export const longEnoughToRepeat = (text: string): boolean => [...text].length >= longText;

/** For how long the same text elsewhere is a repetition. */
export const hoursOfRepeating = 3;

/** In how many other threads the same text may stand before a person reads it first. */
const mostThreads = 2;

/** After so many posts of one face in one thread within an hour a moderator is told, once each time. */
const manyPosts = 15;

const sighting = (rule: string): Sighting => ({ kind: 'flood', rule, reason: rule, span: null });
const flagged = (rule: string): Opinion => ({ outcome: 'published_and_flagged', class: 'green', sightings: [sighting(rule)] });

/**
 * Pure: the same long text again, or very many posts of one face in one thread within an hour. Only what is pasted into several
 * threads waits; a long night in one thread is told to a moderator and goes on. How much somebody writes elsewhere is not looked at.
 */
export const flood: Phase = ({ revision: { text, before }, around }) => {
  if (before !== null) return undefined;
  if (longEnoughToRepeat(text) && around.saidElsewhere >= mostThreads)
    return { outcome: 'held', class: 'green', sightings: [sighting('flood.said_elsewhere')] };
  if (longEnoughToRepeat(text) && around.saidHere) return flagged('flood.said_here');
  return around.inThisHour > 0 && (around.inThisHour + 1) % manyPosts === 0 ? flagged('flood.many_posts') : undefined;
};
