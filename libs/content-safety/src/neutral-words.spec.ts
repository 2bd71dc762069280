import { expect, test } from '@jest/globals';
import { assess } from './assess.ts';
import { languages } from './assessment.ts';
import type { Language } from './assessment.ts';
import { neutralWords } from './everyday/everyday-words.ts';

const carriers: Record<Language, readonly string[]> = {
  fi: ['Onko kukaan täällä puhunut hoitajansa kanssa aiheesta X?', 'Ryhmässä puhuttiin eilen sanasta X.'],
  sv: ['Har någon här pratat med sin sköterska om X?', 'Vi pratade om X i gruppen i går.'],
  en: ['Has anyone here talked about X with their nurse?', 'We spoke about X in the group yesterday.'],
};
const carried = (word: string, language: Language): string[] =>
  [...carriers[language], ...carriers.en].map((carrier) => carrier.replace('X', word));

test.each(languages)('words of identity, illness, body and every day raise no flag by themselves, in %s', (language) => {
  const texts = neutralWords[language].flatMap((word) => carried(word, language));
  expect(texts.length).toBeGreaterThan(300);
  const flagged = texts.filter((text) => {
    const { crisis, abuse, sourcing, spam } = assess(text, language);
    return crisis !== 'none' || abuse || sourcing || spam;
  });
  expect(flagged).toEqual([]);
});

test.each(languages)('control: a text that does tell of a crisis is flagged in the same way, in %s', (language) => {
  const crisis = { fi: 'haluan kuolla tänä yönä', sv: 'jag vill dö i natt', en: 'I want to die tonight' }[language];
  expect(assess(crisis, language).crisis).not.toBe('none');
});
