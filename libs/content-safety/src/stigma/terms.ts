import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../assessment.ts';
import { TermIndex } from './term-index.ts';
import { wordTest } from './word-test.ts';
import type { WordTest } from './word-test.ts';

const words = z.array(z.string()).default([]);
const term = z.strictObject({
  match: z.array(z.string().min(1)).min(1),
  prefer: z.string().min(1),
  source: z.enum(['guidance', 'proposed']),
  'unless-before': words,
  'unless-after': words,
  needs: words,
  'of-person': z.coerce.boolean().default(false),
});
const file = z
  .strictObject({
    fi: z.array(term),
    sv: z.array(term),
    en: z.array(term),
    endings: z.record(z.string(), z.array(z.string())),
    'of-person': z.strictObject({ before: words, over: words, plural: words, 'not-after': words, not: words }),
  })
  .parse(parse(readFileSync(new URL('terms.yaml', import.meta.url), 'utf8'), { schema: 'failsafe' }));

/** A term as a row of words; `gap` says how many words may stand before the next one. */
export interface Term {
  readonly words: readonly WordTest[];
  readonly gaps: readonly number[];
  readonly prefer: string;
  readonly unlessBefore: ReadonlySet<string>;
  readonly unlessAfter: ReadonlySet<string>;
  /** Beginnings of words, one of which the post must hold; none: nothing is asked. */
  readonly needs: readonly string[];
  readonly ofPerson: boolean;
}

const widestGap = 2;

function termsOf(language: Language): Term[] {
  const endings = new Set(file.endings[language]);
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
      };
    }),
  );
}

/** The terms of a language, by the words that they begin with. */
export const terms: Readonly<Record<Language, TermIndex>> = {
  fi: new TermIndex(termsOf('fi'), file.endings.fi ?? []),
  sv: new TermIndex(termsOf('sv'), file.endings.sv ?? []),
  en: new TermIndex(termsOf('en'), file.endings.en ?? []),
};

const sets = file['of-person'];
export const ofPerson = { before: new Set(sets.before), over: new Set(sets.over), plural: new Set(sets.plural), notAfter: new Set(sets['not-after']), not: new Set(sets.not) };
