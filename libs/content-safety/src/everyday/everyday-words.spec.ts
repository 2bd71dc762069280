import { expect, test } from '@jest/globals';
import { assess } from '../assess.ts';
import { languages } from '../assessment.ts';
import type { Language } from '../assessment.ts';
import { commonWords, neutralWords } from './everyday-words.ts';

/** Somebody asks whether others have spoken of it with a nurse. */
const frames: Record<Language, (words: string) => string> = {
  fi: (words) => `Onko kukaan täällä puhunut hoitajansa kanssa tästä: ${words}?`,
  sv: (words) => `Har någon här talat med sin sjukskötare om ${words}?`,
  en: (words) => `Has anyone here talked about ${words} with their nurse?`,
};

const flagged = (words: string, language: Language): string[] =>
  [frames[language], frames.en].flatMap((frame) => {
    const { abuse, crisis, signals } = assess(frame(words), language);
    return abuse || crisis !== 'none' ? [`${frame(words)} ${signals.map(({ rule }) => rule).join(' ')}`] : [];
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
