import type { Language, ProfanitySignal } from '../assessment.ts';
import type { TextUnderAssessment } from '../text-under-assessment.ts';
import type { Token } from '../text/token.ts';
import { isDisguisedSwearing } from './english-evasions.ts';
import { admirers, isMaskedSwearing, swearWords } from './swear-words.ts';

/** Swearing, in the languages that the text may be in. A weak sign: it says nothing of whom it is meant for. */
export function findProfanity({ readable: { written }, languages: { plausible }, tokens }: TextUnderAssessment): ProfanitySignal[] {
  return tokens.flatMap((token, n) => {
    if (token.is.includes('link') || token.is.includes('email') || token.is.includes('handle')) return [];
    const language = plausible.find((each) => isSwearing(token, each, written) && !(each === 'sv' && isAdmirer(tokens, n)));
    return language === undefined
      ? []
      : [{ kind: 'profanity' as const, rule: `profanity.${language}`, span: token.span, reason: 'swearing' }];
  });
}

function isSwearing({ forms, span }: Token, language: Language, written: string): boolean {
  const words = swearWords[language];
  const [first = ''] = forms;
  return (
    forms.some((form) => words.has(form)) ||
    isMaskedSwearing(first) ||
    (language === 'en' && isDisguisedSwearing(written.slice(span.from, span.to)))
  );
}

const isAdmirer = (tokens: readonly Token[], n: number): boolean =>
  tokens[n]?.forms[0] === 'fan' && [tokens[n - 1], tokens[n + 1]].some((token) => token?.forms.some((form) => admirers.has(form)) === true);
