import type { CrisisLevel, AbuseForm, Language } from '../assessment.ts';
import { PhraseCompiler } from '../phrases/compile.ts';
import type { CompiledPhrase } from '../phrases/compile.ts';
import type { WordNumber, WordsOfRules } from '../phrases/words-of-rules.ts';
import type { Combination, ListFile, PhraseKind, RuleFile, WrittenContext, WrittenRule } from './rule-file.ts';

export type RaisedLevel = Exclude<CrisisLevel, 'none'>;

/** Rules of one kind in one language. */
export interface RuleSet {
  readonly kind: PhraseKind;
  readonly language: Language;
  readonly gapStops: ReadonlySet<WordNumber>;
  readonly sources: readonly Source[];
  readonly rules: readonly Rule[];
  readonly contexts: readonly Context[];
  readonly combinations: readonly Combination[];
}

/** What some phrases are for: they are a rule's or a context's, and speak for it or against it. */
export interface Source {
  readonly of: string;
  readonly says: 'here' | 'not here' | 'not with this';
  readonly phrases: readonly CompiledPhrase[];
}

export interface Rule {
  readonly id: string;
  readonly names: ReadonlySet<string>;
  readonly level: RaisedLevel | undefined;
  readonly form: AbuseForm | undefined;
  readonly hint: boolean;
  readonly reason: string;
}

export type Context = Omit<WrittenContext, 'phrases' | 'unless' | 'not-with'>;

/** Makes one file of rules ready to be used. */
export function makeRuleSet(file: RuleFile, shared: ListFile, words: WordsOfRules): RuleSet {
  const compiler = new PhraseCompiler(words, { ...shared.lists, ...file.lists });
  const gapStops = shared['gap-stops'].map((word) => words.number('word', word));
  const compile = (phrases: readonly string[] | undefined): CompiledPhrase[] => (phrases ?? []).map((each) => compiler.phrase(each));
  const sources = [...file.rules.map((rule) => ['rule', rule] as const), ...file.contexts.map((context) => ['context', context] as const)];
  checkNames(file);
  return {
    kind: file.kind,
    language: file.language,
    gapStops: new Set(gapStops),
    sources: sources.flatMap(([what, { id, phrases, unless, 'not-with': notWith }]) => [
      { of: `${what} ${id}`, says: 'here', phrases: compile(phrases) },
      { of: `${what} ${id}`, says: 'not here', phrases: compile(unless) },
      { of: `${what} ${id}`, says: 'not with this', phrases: compile(notWith) },
    ]),
    rules: file.rules.map(makeRule),
    contexts: file.contexts,
    combinations: file.combinations,
  };
}

const makeRule = ({ id, group, level, form, hint, reason }: WrittenRule): Rule => ({
  id,
  names: new Set(group === undefined ? [id] : [id, group]),
  level,
  form,
  hint: hint ?? false,
  reason,
});

/** A name that no rule bears would make a context or a combination silently void. */
function checkNames({ kind, language, rules, contexts, combinations }: RuleFile): void {
  const names = new Set(rules.flatMap(({ id, group }) => (group === undefined ? [id] : [id, group])));
  const asked = [
    ...contexts.flatMap(({ on, 'not-on': notOn }) => [...(on ?? []), ...(notOn ?? [])]),
    ...combinations.flatMap(({ of }) => of),
  ];
  const unknown = asked.find((name) => !names.has(name));
  if (unknown !== undefined) throw new Error(`${kind}/${language}: there is no rule or group "${unknown}"`);
  const twice = rules.map(({ id }) => id).find((id, n, ids) => ids.indexOf(id) !== n);
  if (twice !== undefined) throw new Error(`${kind}/${language}: two rules are named "${twice}"`);
}
