import { crisisLevels } from './assessment.ts';
import type { Assessment, Language, Signal } from './assessment.ts';
import { languagesOf } from './languages/plausible-languages.ts';
import { findPersonalData } from './pii/find-personal-data.ts';
import { findProfanity } from './profanity/find-profanity.ts';
import { readAllRules } from './rules/all-rules.ts';
import type { AllRules } from './rules/all-rules.ts';
import { signalOf } from './rules/signal-of.ts';
import { findStigma } from './stigma/find-stigma.ts';
import type { TextUnderAssessment } from './text-under-assessment.ts';
import { readableText } from './text/readable-text.ts';
import { tokensOf } from './text/tokens.ts';

let rules: AllRules | null = null;

/** The rules are read when the first text is: a program that reads none need not wait for them. */
function allRules(): AllRules {
  rules ??= readAllRules();
  return rules;
}

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

function readText(written: string, hint: Language | undefined): TextUnderAssessment {
  const languages = languagesOf(written, hint);
  const readable = readableText(written);
  const tokens = tokensOf(readable, { vocabulary: allRules().words, finnish: languages.plausible.includes('fi') });
  return { readable, languages, tokens };
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
