import { readdirSync } from 'node:fs';
import { languages } from '../assessment.ts';
import type { Language } from '../assessment.ts';
import { WordsOfRules } from '../phrases/words-of-rules.ts';
import { RuleFinder } from './find.ts';
import { phraseKinds, readListFile, readRuleFile } from './rule-file.ts';
import type { PhraseKind, RuleFile } from './rule-file.ts';
import { makeRuleSet } from './rule-set.ts';

const folder = new URL('../', import.meta.url);

/** All rules, read once when the program starts. A folder a kind; in it a file a language, or several such as `fi.goodbye.yaml`. */
export interface RuleSets {
  readonly words: WordsOfRules;
  readonly finders: readonly RuleFinder[];
}

export function loadRuleSets(): RuleSets {
  const words = new WordsOfRules();
  const lists = new Map(languages.map((language) => [language, readListFile(new URL(`lists/${language}.yaml`, folder))]));
  for (const stem of [...lists.values()].flatMap((file) => file['often-mistyped'])) words.addOftenMistyped(stem);
  const finders = phraseKinds.flatMap((kind) =>
    languages.flatMap((language) => {
      const file = readRulesOf(kind, language);
      const shared = lists.get(language);
      return file === null || shared === undefined ? [] : [new RuleFinder(makeRuleSet(file, shared, words))];
    }),
  );
  return { words, finders };
}

/** The rules of one kind in one language: its files put together. */
function readRulesOf(kind: PhraseKind, language: Language): RuleFile | null {
  const names = readdirSync(new URL(`${kind}/`, folder)).filter((name) => name.startsWith(`${language}.`) && name.endsWith('.yaml'));
  const files = names.sort().map((name) => readRuleFile(new URL(`${kind}/${name}`, folder)));
  if (files.length === 0) return null;
  return {
    kind,
    language,
    lists: Object.assign({}, ...files.map(({ lists }) => lists)) as RuleFile['lists'],
    rules: files.flatMap(({ rules }) => rules),
    contexts: files.flatMap(({ contexts }) => contexts),
    combinations: files.flatMap(({ combinations }) => combinations),
  };
}
