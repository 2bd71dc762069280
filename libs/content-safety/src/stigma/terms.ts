import { z } from 'zod';
import { readDataFile } from '../lists/data-file.ts';
import { wordList, yes } from '../lists/word-list.ts';
import type { Language } from '../assessment.ts';
import { TermIndex } from './term-index.ts';
import type { Term } from './term.ts';
import { wordTest } from './word-test.ts';

const words = wordList.default([]);
const term = z.strictObject({
  match: wordList,
  prefer: z.string().min(1),
  source: z.enum(['guidance', 'proposed']),
  'unless-before': words,
  'unless-after': words,
  needs: words,
  'of-person': yes,
  event: yes,
});
const file = readDataFile(
  new URL('terms.yaml', import.meta.url),
  z.strictObject({
    fi: z.array(term),
    sv: z.array(term),
    en: z.array(term),
    endings: z.strictObject({ fi: wordList, sv: wordList, en: wordList }),
    'of-person': z.strictObject({ before: words, over: words, plural: words, 'not-after': words, not: words }),
  }),
);

const widestGap = 2;

/** An ending, or none. */
const endingsOf = (language: Language): ReadonlySet<string> => new Set(['', ...file.endings[language]]);

function termsOf(language: Language): Term[] {
  const endings = endingsOf(language);
  return file[language].flatMap((written) =>
    written.match.map((row): Term => {
      const parts = row.split(' ');
      const named = parts.filter((part) => part !== '..');
      return {
        words: named.map((part) => wordTest(part, endings)),
        gaps: named.map((_, n) => (parts[parts.indexOf(named[n] ?? '') + 1] === '..' ? widestGap : 0)),
        prefer: written.prefer,
        unlessBefore: new Set(written['unless-before']),
        unlessAfter: new Set(written['unless-after']),
        needs: written.needs,
        ofPerson: written['of-person'],
        event: written.event,
      };
    }),
  );
}

/** The terms of a language, by the words that they begin with. */
export const terms: Readonly<Record<Language, TermIndex>> = {
  fi: new TermIndex(termsOf('fi'), endingsOf('fi')),
  sv: new TermIndex(termsOf('sv'), endingsOf('sv')),
  en: new TermIndex(termsOf('en'), endingsOf('en')),
};

const sets = file['of-person'];
export const ofPerson = {
  before: new Set(sets.before),
  over: new Set(sets.over),
  plural: new Set(sets.plural),
  notAfter: new Set(sets['not-after']),
  not: new Set(sets.not),
};
