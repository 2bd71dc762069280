export { checkDay, checkHolds, checkState, isShown, neverHides, warnedBefore } from './check-state.ts';
export type { CheckState } from './check-state.ts';
export { chooseHelplines } from './choose-helplines.ts';
export type { ChosenHelpline, HelplineNeed } from './choose-helplines.ts';
export { gatheredHelplines } from './gathered-helplines.ts';
export type { GatheredHelpline } from './gathered-helplines.ts';
export { helplineTopics } from './helpline.ts';
export type { Helpline, HelplineTopic, InThreeLanguages } from './helpline.ts';
export { openingOf } from './opening-of-line.ts';
