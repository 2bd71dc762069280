import { crisisLevels } from './assessment.ts';
import type { Assessment, Language, Signal } from './assessment.ts';
import { findPersonalData } from './pii/find-personal-data.ts';
import { findProfanity } from './profanity/find-profanity.ts';
import { allRules, readText } from './read-text.ts';
import { signalOf } from './rules/signal-of.ts';
import { findStigma } from './stigma/find-stigma.ts';
import type { TextUnderAssessment } from './text-under-assessment.ts';

/**
 * Reads a text and says what it sees; it decides nothing and keeps nothing. Any string gives an answer, in time linear in its length.
 * `hint`: the language that the writer chose, where that is known.
 */
export function assess(written: string, hint?: Language): Assessment {
  const text = readText(written, hint);
  const signals = [...findPhrases(text), ...findPersonalData(text), ...findStigma(text), ...findProfanity(text)].sort(
    (one, other) => one.span.from - other.span.from || one.span.to - other.span.to,
  );
  return summaryOf(text.languages.main, signals);
}

const findPhrases = ({ tokens, languages: { plausible } }: TextUnderAssessment): Signal[] =>
  allRules()
    .finder.find(tokens, plausible)
    .flatMap(({ set, findings }) => findings.map((finding) => signalOf(set, finding, tokens)));

function summaryOf(language: Language, signals: readonly Signal[]): Assessment {
  const has = (kind: Signal['kind']): boolean => signals.some((signal) => signal.kind === kind);
  const levels = signals.map((signal) => (signal.kind === 'crisis' ? crisisLevels.indexOf(signal.level) : 0));
  return {
    language,
    crisis: crisisLevels[Math.max(0, ...levels)] ?? 'none',
    abuse: has('abuse'),
    pii: [...new Set(signals.flatMap((signal) => (signal.kind === 'pii' ? [signal.type] : [])))],
    sourcing: has('sourcing'),
    stigma: signals.flatMap((signal) => (signal.kind === 'stigma' ? [signal.term] : [])),
    spam: has('spam'),
    profanity: has('profanity'),
    signals,
  };
}
