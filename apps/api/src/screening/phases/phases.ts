import type { Phase } from '../opinion.ts';
import { boardPolicy } from './board-policy.rules.ts';
import { coveredWords } from './covered-words.rules.ts';
import { contentSafety } from './content-safety.rules.ts';
import { firstPost } from './first-post.rules.ts';
import { flood } from './flood.rules.ts';
import { links } from './links.rules.ts';

export const phaseNames = ['flood', 'first_post', 'board_policy', 'links', 'covered_words', 'content_safety'] as const;
export type PhaseName = (typeof phaseNames)[number];

/** All phases, in the order in which they are asked. Each is asked, whatever those before it said: moderators see all that was seen. */
export const phases: Readonly<Record<PhaseName, Phase>> = {
  flood,
  first_post: firstPost,
  board_policy: boardPolicy,
  links,
  covered_words: coveredWords,
  content_safety: contentSafety,
};
