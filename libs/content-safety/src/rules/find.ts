import type { CompiledPhrase } from '../phrases/compile.ts';
import { PhraseWalk } from '../phrases/phrase-walk.ts';
import type { Range, ReadTokens } from '../phrases/phrase-walk.ts';
import type { WordNumber } from '../phrases/words-of-rules.ts';
import type { TokenShape } from '../text/token.ts';
import { applyContexts, combine } from './contexts.rules.ts';
import type { Finding } from './contexts.rules.ts';
import type { RuleSet, Source } from './rule-set.ts';

interface Entry {
  readonly source: Source;
  readonly phrase: CompiledPhrase;
}

/** A set of rules, with its phrases by the words with which they may begin. */
export class RuleFinder {
  readonly set: RuleSet;
  private readonly byWord = new Map<WordNumber, Entry[]>();
  private readonly byShape = new Map<TokenShape, Entry[]>();

  constructor(set: RuleSet) {
    this.set = set;
    for (const source of set.sources) {
      for (const phrase of source.phrases) {
        for (const word of phrase.firstWords) this.byWord.set(word, [...(this.byWord.get(word) ?? []), { source, phrase }]);
        for (const shape of phrase.firstShapes) this.byShape.set(shape, [...(this.byShape.get(shape) ?? []), { source, phrase }]);
      }
    }
  }

  /** What stands in the text by these rules, contexts and combinations weighed. */
  find(read: ReadTokens): Finding[] {
    const found = this.ranges(read);
    const findings = this.set.rules.flatMap((rule) => standing(found, `rule ${rule.id}`).map((range): Finding => ({ ...rule, range })));
    if (findings.length === 0) return findings;
    const contexts = this.set.contexts.map((context) => ({ context, ranges: standing(found, `context ${context.id}`) }));
    const weighed = applyContexts(findings, contexts, read.tokens);
    return [...weighed.filter(({ hint }) => !hint), ...combine(weighed, this.set.combinations, read.tokens)];
  }

  private ranges(read: ReadTokens): Map<string, Range[]> {
    const walk = new PhraseWalk(read, this.set.gapStops);
    const found = new Map<string, Range[]>();
    for (const [start, token] of read.tokens.entries()) {
      for (const { source, phrase } of this.beginningAt(read.answers[start], token.is)) {
        const range = walk.match(phrase, start);
        if (range === null) continue;
        const key = `${source.of} ${source.says}`;
        const known = found.get(key);
        if (known === undefined) found.set(key, [range]);
        else known.push(range);
      }
    }
    return found;
  }

  private beginningAt(answers: ReadonlySet<WordNumber> | undefined, shapes: readonly TokenShape[]): Set<Entry> {
    const entries = new Set<Entry>();
    for (const word of answers ?? []) for (const entry of this.byWord.get(word) ?? []) entries.add(entry);
    for (const shape of shapes) for (const entry of this.byShape.get(shape) ?? []) entries.add(entry);
    return entries;
  }
}

/** Where the phrases of a source stand, but for places over which one of its exceptions stands. */
function standing(found: ReadonlyMap<string, readonly Range[]>, source: string): readonly Range[] {
  const at = (says: Source['says']): readonly Range[] => found.get(`${source} ${says}`) ?? [];
  if (at('not with this').length > 0) return [];
  const exceptions = at('not here');
  if (exceptions.length === 0) return at('here');
  const covered = new Set<number>();
  for (const { start, end } of exceptions) for (let token = start; token < end; token += 1) covered.add(token);
  return at('here').filter(({ start, end }) => !rangeOf(start, end).some((token) => covered.has(token)));
}

const rangeOf = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, n) => start + n);
