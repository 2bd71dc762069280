/** What other features may use of what a member keeps for itself. */
export { KeepingModule } from './keeping.module.ts';
export { AllKept } from './all-kept.ts';
export type { KeptItem } from './all-kept.ts';
export { followsIn, mutesIn } from './kept-contents.ts';
export type { Follow, Mute } from './kept-contents.ts';
