import type { Language } from './assessment.ts';
import { languagesOf } from './languages/plausible-languages.ts';
import { readAllRules } from './rules/all-rules.ts';
import type { AllRules } from './rules/all-rules.ts';
import type { TextUnderAssessment } from './text-under-assessment.ts';
import { readableText } from './text/readable-text.ts';
import { tokensOf } from './text/tokens.ts';

let rules: AllRules | null = null;

/** The rules are read when the first text is: a program that reads none need not wait for them. */
export function allRules(): AllRules {
  rules ??= readAllRules();
  return rules;
}

/** A text cut into words, in the languages that it may be in. */
export function readText(written: string, hint: Language | undefined): TextUnderAssessment {
  const languages = languagesOf(written, hint);
  const readable = readableText(written);
  const tokens = tokensOf(readable, { vocabulary: allRules().words, finnish: languages.plausible.includes('fi') });
  return { readable, languages, tokens };
}
