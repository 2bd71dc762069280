import { expect, test } from '@jest/globals';
import { neutralWords } from '@rinnalla/content-safety';
import { doubtsAbout } from './watched-doubts.rules.ts';
import type { ToWatch } from './watched-doubts.rules.ts';

const told = (given: Partial<ToWatch>): string[] =>
  doubtsAbout({ kind: 'word', text: '', language: null, ...given }).map(({ kind, words }) =>
    [kind, ...words.map(({ text, language }) => `${text} ${language}`)].join(', '),
  );

test.each<[string, ToWatch['language'], string[]]>([
  ['ketunleipä*', null, []],
  ['free pills', null, []],
  ['homo', null, ['neutral, homo fi']],
  ['HO\u00adMO', null, ['neutral, homo fi']],
  ['ｈｏｍｏ', 'fi', ['neutral, homo fi']],
  ['homo', 'sv', []],
  ['narkomaaneja', 'fi', ['neutral, narkomaani fi']],
  ['itsemurhaa', 'fi', ['neutral, itsemurha fi']],
  ['pillereitä', 'fi', []],
  ['trans*', 'fi', ['neutral, trans fi, transmies fi, transnainen fi']],
  ['slut', 'en', []],
  ['slut', null, ['neutral, slut sv, till slut sv']],
  ['sex', 'sv', ['neutral, sex sv, sex timmar sv']],
  ['sex timmar', 'sv', ['neutral, sex timmar sv']],
  ['sex arbete', 'sv', []],
  ['olla', 'fi', ['neutral, olla fi']],
  ['että', null, ['common, että fi']],
  ['mu*', 'fi', ['neutral, muna fi, muslimi fi, muunsukupuolinen fi', 'common, mun fi, mua fi, mutta fi, mulle fi', 'short']],
  ['xy', null, ['short']],
  ['xyz', null, []],
  ['xyz*', null, ['short']],
  ['𝓍𝓎', null, ['short']],
  ['.*', null, []],
])('%j watched in %s', (text, language, expected) => {
  expect(told({ text, language })).toEqual(expected);
});

test('every neutral word is doubted, in its language and in all', () => {
  for (const language of ['fi', 'sv', 'en'] as const)
    for (const text of neutralWords[language]) {
      expect([text, told({ text, language })[0]]).toEqual([text, expect.stringContaining('neutral')]);
      expect([text, told({ text })[0]]).toEqual([text, expect.stringContaining('neutral')]);
    }
});

test('control: words of the trade are not doubted', () => {
  for (const text of ['myydään', 'sälja billigt', 'telegramista', 'snabblån', 'wickr']) expect([text, told({ text })]).toEqual([text, []]);
});

test.each([
  ['kela.fi', ['well_known']],
  ['asiointi.kela.fi', ['well_known']],
  ['shop.example', []],
  ['notkela.fi', []],
])('the host %j', (text, expected) => {
  expect(told({ kind: 'link', text })).toEqual(expected);
});
