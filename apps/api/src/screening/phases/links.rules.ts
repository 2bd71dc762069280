import type { Phase } from '../opinion.ts';
import { watchedLinksIn } from '../watching/watched-links.rules.ts';
import { opinionOfWatched } from '../watching/watched-opinion.rules.ts';

/** Pure: links to what operators watch, and to what lies below it. A plain link passes. */
export const links: Phase = ({ reading, watched }) => opinionOfWatched(watchedLinksIn(reading.whole, watched));
