import type { ReviewableQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { decisionChoices, kindsInForm } from './decision-form.tsx';
import type { Shortcut } from './shortcuts.tsx';

type Item = NonNullable<ReviewableQuery['reviewable']>;

const masked: Shortcut = { keys: ['m'], does: m.templates_keys_masked };

const ofHolder: readonly Shortcut[] = [
  { keys: ['h'], does: m.templates_keys_hand_over },
  { keys: ['r'], does: m.templates_keys_release },
];

const ofDecider: readonly Shortcut[] = [
  { keys: ['t'], does: m.templates_keys_template },
  { keys: ['s'], does: m.templates_keys_send },
  { keys: ['n'], does: m.templates_keys_next },
];

/** The keys that do something for this item now. None of them decides by itself. */
export function itemShortcuts(item: Item): Shortcut[] {
  const isMine = item.state === 'open' && item.claimedByMe && item.proposals.every(({ state }) => state !== 'open');
  if (!isMine) return item.state === 'open' && item.claimedBy === null ? [masked, { keys: ['c'], does: m.templates_keys_claim }] : [masked];
  const picks = kindsInForm(item).map((kind, place): Shortcut => ({ keys: [String(place + 1)], does: decisionChoices[kind].label }));
  return [masked, ...picks, ...(picks.length > 0 ? ofDecider : []), ...ofHolder];
}
