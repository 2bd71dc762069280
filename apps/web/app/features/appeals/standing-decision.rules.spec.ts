import { expect, test } from '@jest/globals';
import type { DecisionKind, PostState } from '@rinnalla/contract';
import { stillStands } from './standing-decision.rules.ts';

test.each<[DecisionKind, PostState, boolean]>([
  ['approve', 'visible', true],
  ['approve', 'hidden', false],
  ['add_content_note', 'visible', true],
  ['hide', 'hidden', true],
  ['hide', 'held', false],
  ['hide', 'visible', false],
  ['remove', 'removed', true],
  ['remove', 'hidden', false],
  ['remove', 'deleted', false],
])('%s of a post that is now %s still stands: %s', (kind, postState, stands) => {
  expect(stillStands(kind, postState)).toBe(stands);
});
