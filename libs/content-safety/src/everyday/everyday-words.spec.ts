import { expect, test } from '@jest/globals';
import { assess } from '../assess.ts';
import { languages } from '../assessment.ts';
import type { Language } from '../assessment.ts';
import { commonWords, neutralWords } from './everyday-words.ts';

/** Somebody asks whether others have spoken of it with a nurse, or tells that it was spoken of. */
const frames: Record<Language, readonly string[]> = {
  fi: ['Onko kukaan täällä puhunut hoitajansa kanssa aiheesta …?', 'Ryhmässä puhuttiin eilen sanasta ….'],
  sv: ['Har någon här talat med sin sjukskötare om …?', 'Vi pratade om … i gruppen i går.'],
  en: ['Has anyone here talked about … with their nurse?', 'We spoke about … in the group yesterday.'],
};

const flagged = (words: string, language: Language): string[] =>
  [...frames[language], ...frames.en].flatMap((frame) => {
    const text = frame.replace('…', words);
    const { abuse, crisis, sourcing, spam, signals } = assess(text, language);
    return abuse || sourcing || spam || crisis !== 'none' ? [`${text} ${signals.map(({ rule }) => rule).join(' ')}`] : [];
  });

test.each(languages)('no neutral word in %s is abuse or crisis by itself', (language) => {
  expect(neutralWords[language].length).toBeGreaterThanOrEqual(100);
  expect(neutralWords[language].flatMap((word) => flagged(word, language))).toEqual([]);
});

test('control: in the same question a threat is abuse', () => {
  expect(flagged('this: I will kill you all, you fucking bitch', 'en')).not.toEqual([]);
});

test.each(languages)('each word of the lists in %s stands there once, without stray signs', (language) => {
  for (const list of [neutralWords[language], commonWords[language]]) {
    expect(new Set(list).size).toBe(list.length);
    expect(list.filter((word) => word !== word.trim() || /[,;\n]|\s{2}/.test(word))).toEqual([]);
  }
});
