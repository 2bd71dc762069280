import { expect, test } from '@jest/globals';
import { afterPartly, availableSanctions, needsTwo, readSanction, restrictionOf, sanctionOf } from './sanction.rules.ts';

const pause = { kind: 'pause', reach: 'board', hours: 24, nextStep: false } as const;

test.each([
  [
    'a word of caution, whatever else was filled in',
    { ...pause, kind: 'warn' },
    { kind: 'warn', reach: null, hours: null, nextStep: false },
  ],
  ['a pause', pause, pause],
  ['the next step, which has no length', { ...pause, nextStep: true }, { ...pause, hours: null, nextStep: true }],
  ['staying out, which is no step', { ...pause, kind: 'suspend', nextStep: true }, { ...pause, kind: 'suspend' }],
  ['a closed account', { kind: 'close', nextStep: false }, { kind: 'close', reach: 'site', hours: null, nextStep: false }],
] as const)('%s', (_, form, expected) => {
  expect(readSanction(form)).toEqual(expected);
});

test.each([
  ['no place', { ...pause, reach: null }, ['reach']],
  ['staying out of a thread', { ...pause, kind: 'suspend', reach: 'thread' }, ['reach']],
  ['no length', { ...pause, hours: null }, ['length']],
  ['less than an hour', { ...pause, hours: -1 }, ['length']],
  ['more than a year', { ...pause, hours: 8_761 }, ['length']],
  ['neither', { kind: 'suspend', nextStep: true }, ['reach', 'length']],
] as const)('%s is to be mended', (_, form, fields) => {
  const read = readSanction(form);
  expect(Array.isArray(read) && read.map(({ field }) => field)).toEqual(fields);
});

test('what reaches the whole service needs two, and nothing else does', () => {
  const reach = (each: 'thread' | 'board' | 'site' | null): boolean => needsTwo({ ...pause, reach: each });
  expect([needsTwo(null), reach(null), reach('thread'), reach('board'), reach('site')]).toEqual([false, false, false, false, true]);
});

test('a named account is not closed, and what names no fault brings no sanction', () => {
  expect(availableSanctions({ kinds: ['hide'], ofStaff: true })).not.toContain('close');
  expect(availableSanctions({ kinds: ['hide'], ofStaff: false })).toContain('close');
  expect(availableSanctions({ kinds: ['approve', 'add_content_note'], ofStaff: false })).toEqual([]);
  expect(availableSanctions({ kinds: [], ofStaff: false })).toEqual([]);
});

const at = { hour: 100, boardId: 'sleep', threadId: 'night' };

test.each([
  [
    { ...pause, reach: 'thread' },
    { reach: 'thread', effect: 'write', boardId: null, threadId: 'night', ladder: false, untilHour: 124 },
  ],
  [
    { ...pause, kind: 'suspend' },
    { reach: 'board', effect: 'enter', boardId: 'sleep', threadId: null, ladder: false, untilHour: 124 },
  ],
  [
    { ...pause, hours: null, nextStep: true },
    { reach: 'board', effect: 'write', boardId: 'sleep', threadId: null, ladder: true, untilHour: null },
  ],
  [
    { kind: 'close', reach: 'site', hours: null, nextStep: false },
    { reach: 'site', effect: 'close', boardId: null, threadId: null, ladder: false, untilHour: null },
  ],
  [{ kind: 'warn', reach: null, hours: null, nextStep: false }, null],
] as const)('%j writes %j', (sanction, restriction) => {
  expect(restrictionOf(sanction, at)).toEqual(restriction);
});

test('right in part: a pause ends now, a closed account stays out for thirty days', () => {
  expect(afterPartly({ effect: 'write' }, 100)).toEqual({ effect: 'write', untilHour: 100 });
  expect(afterPartly({ effect: 'close' }, 100)).toEqual({ effect: 'enter', untilHour: 820 });
});

test('each effect is that of one sanction', () => {
  expect([sanctionOf('write'), sanctionOf('enter'), sanctionOf('close')]).toEqual(['pause', 'suspend', 'close']);
});
