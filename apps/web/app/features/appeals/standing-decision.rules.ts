import type { DecisionKind, PostState } from '@rinnalla/contract';

const stateOf: Partial<Record<DecisionKind, PostState>> = {
  approve: 'visible',
  add_content_note: 'visible',
  redact: 'visible',
  hide: 'hidden',
  remove: 'removed',
};

/** Pure: whether the post still is as a decision left it. A later decision, an edit or an appeal may have changed it. */
export const stillStands = (kind: DecisionKind, postState: PostState): boolean => stateOf[kind] === postState;
