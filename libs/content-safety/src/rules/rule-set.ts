import type { AbuseForm, Language, RaisedLevel } from '../assessment.ts';
import { PhraseCompiler } from '../phrases/compile.ts';
import type { CompiledPhrase } from '../phrases/compile.ts';
import type { WordNumber, WordsOfRules } from '../phrases/words-of-rules.ts';
import type { Scorecard } from './scorecard-file.ts';
import type { Combination, ListFile, PhraseKind, RuleFile, WrittenContext, WrittenRule } from './rule-file.ts';

/** Rules of one kind in one language. */
export interface RuleSet {
  readonly kind: PhraseKind;
  readonly language: Language;
  readonly gapStops: ReadonlySet<WordNumber>;
  readonly rules: readonly Rule[];
  readonly contexts: readonly Context[];
  readonly combinations: readonly Combination[];
  /** What the hints among the rules weigh together; null: nothing. */
  readonly scorecard: Scorecard | null;
}

/** Phrases that say one thing of one rule or context. */
export type Phrases = readonly CompiledPhrase[];

interface Told {
  /** Where one of these stands, it is found. */
  readonly here: Phrases;
  /** But not where one of these stands over it. */
  readonly unless: Phrases;
  /** And not at all when one of these stands anywhere. */
  readonly notWith: Phrases;
}

export interface Rule extends Told {
  readonly id: string;
  readonly names: ReadonlySet<string>;
  readonly level: RaisedLevel | undefined;
  readonly form: AbuseForm | undefined;
  readonly hint: boolean;
  readonly calms: boolean;
  readonly reason: string;
}

export type Context = Told & Pick<WrittenContext, 'id' | 'effect' | 'to' | 'reach' | 'on' | 'not-on' | 'quoted'>;

/** What all rules of a language share. */
export interface SharedLists {
  readonly lists: ListFile['lists'];
  readonly gapStops: ReadonlySet<WordNumber>;
  readonly scorecard: Scorecard;
}

/** Makes one file of rules ready to be used. */
export function makeRuleSet(file: RuleFile, shared: SharedLists, words: WordsOfRules): RuleSet {
  const compiler = new PhraseCompiler(words, { ...shared.lists, ...file.lists });
  const where = `${file.kind}/${file.language}`;
  checkNames(file, where);
  const told = (of: WrittenRule | WrittenContext): Told => {
    try {
      const compile = (phrases: readonly string[] = []): Phrases => phrases.map((each) => compiler.phrase(each));
      return { here: compile(of.phrases), unless: compile(of.unless), notWith: compile(of['not-with']) };
    } catch (error) {
      throw new Error(`${where}, ${of.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
  return {
    kind: file.kind,
    language: file.language,
    gapStops: shared.gapStops,
    rules: file.rules.map((rule) => ({ ...nameOf(rule), ...told(rule) })),
    contexts: file.contexts.map((context) => ({ ...context, ...told(context) })),
    combinations: file.combinations,
    scorecard: file.kind === 'crisis' ? shared.scorecard : null,
  };
}

const nameOf = ({ id, group, level, form, hint, calms, reason }: WrittenRule): Omit<Rule, keyof Told> => ({
  id,
  names: new Set(group === undefined ? [id] : [id, group]),
  level,
  form,
  hint,
  calms,
  reason,
});

/** A name that no rule bears would make a context or a combination silently void. */
function checkNames({ rules, contexts, combinations }: RuleFile, where: string): void {
  const names = new Set(rules.flatMap(({ id, group }) => (group === undefined ? [id] : [id, group])));
  const asked = [
    ...contexts.flatMap(({ on, 'not-on': notOn }) => [...(on ?? []), ...(notOn ?? [])]),
    ...combinations.flatMap(({ of }) => of),
  ];
  const unknown = asked.find((name) => !names.has(name));
  if (unknown !== undefined) throw new Error(`${where}: there is no rule or group "${unknown}"`);
  const twice = rules.map(({ id }) => id).find((id, n, ids) => ids.indexOf(id) !== n);
  if (twice !== undefined) throw new Error(`${where}: two rules are named "${twice}"`);
}
