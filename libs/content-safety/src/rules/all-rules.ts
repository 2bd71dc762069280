import { readdirSync } from 'node:fs';
import { languages } from '../assessment.ts';
import type { Language } from '../assessment.ts';
import { WordsOfRules } from '../phrases/words-of-rules.ts';
import { RuleFinder } from './find.ts';
import { phraseKinds, readListFile, readRuleFile } from './rule-file.ts';
import type { PhraseKind, RuleFile } from './rule-file.ts';
import { makeRuleSet } from './rule-set.ts';
import type { RuleSet, SharedLists } from './rule-set.ts';
import { readScorecard } from './scorecard-file.ts';
import type { Scorecard } from './scorecard-file.ts';

const folder = new URL('../', import.meta.url);
export const scorecardFile = new URL('crisis/scorecard.yaml', folder);

/** All rules. A folder a kind; in it a file a language, or several such as `fi.goodbye.yaml`. */
export interface AllRules {
  readonly words: WordsOfRules;
  readonly sets: readonly RuleSet[];
  readonly finder: RuleFinder;
}

/** Reads all rules; done once, when the program starts. Throws in words when a file is not as it must be. */
export function readAllRules(): AllRules {
  const words = new WordsOfRules();
  const scorecard = readScorecard(scorecardFile);
  const sets = languages.flatMap((language) => {
    const shared = readSharedLists(language, words, scorecard);
    return phraseKinds.flatMap((kind) => {
      const file = readRulesOf(kind, language);
      return file === null ? [] : [makeRuleSet(file, shared, words)];
    });
  });
  return { words, sets, finder: new RuleFinder(sets, words) };
}

function readSharedLists(language: Language, words: WordsOfRules, scorecard: Scorecard): SharedLists {
  const file = readListFile(new URL(`lists/${language}.yaml`, folder));
  for (const stem of file['often-mistyped']) words.addOftenMistyped(stem);
  return { lists: file.lists, gapStops: new Set(file['gap-stops'].map((word) => words.number('word', word))), scorecard };
}

/** The rules of one kind in one language: its files put together. */
function readRulesOf(kind: PhraseKind, language: Language): RuleFile | null {
  const names = readdirSync(new URL(`${kind}/`, folder)).filter((name) => name.startsWith(`${language}.`) && name.endsWith('.yaml'));
  const files = names.sort().map((name) => readRuleFile(new URL(`${kind}/${name}`, folder)));
  if (files.length === 0) return null;
  return {
    kind,
    language,
    lists: together(
      files.map(({ lists }) => lists),
      `${kind}/${language}`,
    ),
    rules: files.flatMap(({ rules }) => rules),
    contexts: files.flatMap(({ contexts }) => contexts),
    combinations: files.flatMap(({ combinations }) => combinations),
  };
}

/** Lists of several files; one name twice would silently hide a list. */
function together(lists: readonly RuleFile['lists'][], where: string): RuleFile['lists'] {
  const entries = lists.flatMap((each) => Object.entries(each));
  const twice = entries.map(([name]) => name).find((name, n, names) => names.indexOf(name) !== n);
  if (twice !== undefined) throw new Error(`${where}: two files have a list "${twice}"`);
  return Object.fromEntries(entries);
}
