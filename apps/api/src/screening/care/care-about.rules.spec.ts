import { expect, test } from '@jest/globals';
import type { Signal } from '@rinnalla/content-safety';
import { caredForIn } from './care-about.rules.ts';

const crisis = (rule: string, reason: string): Signal => ({ kind: 'crisis', level: 'urgent', rule, reason, span: { from: 0, to: 4 } });
const own = crisis('crisis.fi.wish-to-die', 'wish-to-die');
const other = crisis('crisis.fi.other-wants-to-die', 'other-wants-to-die');
const phone: Signal = { kind: 'pii', type: 'phone', rule: 'pii.phone', reason: 'personal-data-phone', span: { from: 0, to: 4 } };

test.each<[string, Signal[], string]>([
  ['nothing', [], 'author'],
  ['a detail alone', [phone], 'author'],
  ['oneself', [own], 'author'],
  ['a friend', [other], 'somebody_else'],
  ['a friend, and how to reach them', [other, phone], 'somebody_else'],
  ['a friend and oneself', [other, own], 'author'],
  ['somebody missing', [crisis('crisis.sv.gone', 'missing-person')], 'somebody_else'],
  ['somebody who took too much', [crisis('crisis.fi.another-took-overdose', 'overdose')], 'somebody_else'],
  ['somebody who does not wake', [crisis('crisis.en.cannot-wake', 'overdose')], 'somebody_else'],
  ['an overdose of whomever', [crisis('crisis.fi.took-overdose', 'overdose')], 'author'],
  ['not wanting to wake', [crisis('crisis.sv.passive-not-waking', 'passive-wish')], 'author'],
])('%s', (_what, signals, expected) => {
  expect(caredForIn({ signals })).toBe(expected);
});
