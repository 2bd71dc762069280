import { expect, test } from '@jest/globals';
import { readOpening } from '@rinnalla/opening-hours';
import { checkDay, checkState, isShown, neverHides } from './check-state.ts';
import { gatheredHelplines } from './gathered-helplines.ts';

test.each([
  [null, 'never_checked'],
  ['2026-11-22', 'fresh'],
  ['2026-06-23', 'fresh'],
  ['2026-06-22', 'getting_stale'],
  ['2026-05-23', 'getting_stale'],
  ['2026-05-22', 'stale'],
])('checked on %s, on 22 November 2026: %s', (checkedOn, state) => {
  expect(checkState({ checkedOn }, '2026-11-22')).toBe(state);
});

test.each([
  ['checked half a year ago', { phone: '09 1', checkedOn: '2026-05-23', writtenOn: '2020-01-01' }, true],
  ['checked a day earlier', { phone: '09 1', checkedOn: '2026-05-22', writtenOn: '2026-11-22' }, false],
  ['never checked and new', { phone: '09 1', checkedOn: null, writtenOn: '2026-11-01' }, true],
  ['never checked and old', { phone: '09 1', checkedOn: null, writtenOn: '2026-05-01' }, false],
  ['112, never checked and old', { phone: '112', checkedOn: null, writtenOn: '2020-05-01' }, true],
  ['116 117, written apart', { phone: '116 117', checkedOn: '2020-01-01', writtenOn: '2020-05-01' }, true],
  ['116 111, which is another', { phone: '116 111', checkedOn: null, writtenOn: '2020-05-01' }, false],
])('%s', (_, line, shown) => {
  expect(isShown(line, '2026-11-22')).toBe(shown);
});

test('the day is that of Finland', () => {
  expect(checkDay(new Date('2026-11-22T22:30Z'))).toBe('2026-11-23');
});

test('every line of the program’s own copy can be reached, says what for in each language, and has hours that can be read', () => {
  for (const line of gatheredHelplines) {
    expect(line.phone ?? line.url).toMatch(/^[\d ]+$|^https:/);
    expect(readOpening(line.opening).kind).toBe('opening');
    for (const language of ['fi', 'sv', 'en'] as const) expect(line.whatFor[language]).not.toBe('');
  }
  expect(gatheredHelplines.filter(neverHides).map(({ id }) => id)).toEqual(['fi-112', 'fi-116117', 'se-112', 'eu-112']);
  expect(gatheredHelplines.filter(({ checkedOn }) => checkedOn !== null)).toEqual([]);
});
