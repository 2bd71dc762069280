import { expect, test } from '@jest/globals';
import { byPlace, readPlace, type WatchedPlace } from './watched-places.rules.ts';

const board = (slug: string, name: string): WatchedPlace => ({ board: { slug, name }, language: null });
const everywhere: WatchedPlace = { board: null, language: null };
const inLanguage = (language: 'fi' | 'sv' | 'en'): WatchedPlace => ({ board: null, language });

test('entries stand by place: everywhere, by language, by board', () => {
  const onBoard = [
    { ...board('yo', 'Yö'), language: 'fi' as const, n: 1 },
    { ...board('yo', 'Yö'), n: 2 },
  ];
  const entries = [...onBoard, { ...board('arki', 'Arki'), n: 3 }, ...[inLanguage('sv'), everywhere, inLanguage('fi'), everywhere]];
  expect(byPlace(entries)).toEqual([
    { place: everywhere, entries: [everywhere, everywhere] },
    { place: inLanguage('fi'), entries: [inLanguage('fi')] },
    { place: inLanguage('sv'), entries: [inLanguage('sv')] },
    { place: board('arki', 'Arki'), entries: [{ ...board('arki', 'Arki'), n: 3 }] },
    { place: board('yo', 'Yö'), entries: onBoard },
  ]);
  expect(byPlace([])).toEqual([]);
});

test.each([
  ['all', { boardSlug: null, language: null }],
  ['sv', { boardSlug: null, language: 'sv' }],
  ['board/yolla-valveilla', { boardSlug: 'yolla-valveilla', language: null }],
  ['board/', { boardSlug: '-', language: null }],
  ['', { boardSlug: '-', language: null }],
  ['de', { boardSlug: '-', language: null }],
])('%j is read as a place', (chosen, place) => {
  expect(readPlace(chosen)).toEqual(place);
});
