import type { Signal, Span } from '../assessment.ts';
import type { WordsOfText } from '../phrases/words-of-text.ts';
import type { Finding } from './contexts.rules.ts';
import type { RuleSet } from './rule-set.ts';

/** A finding as a signal about the text as it was written. */
export function signalOf({ kind, language }: RuleSet, finding: Finding, text: WordsOfText): Signal {
  const about = { rule: `${kind}.${language}.${finding.id}`, span: spanOf(finding, text), reason: finding.reason };
  switch (kind) {
    case 'crisis':
      return { kind, level: finding.level ?? 'concern', ...about };
    case 'abuse':
      return { kind, form: finding.form ?? 'contempt', ...about };
    case 'sourcing':
    case 'spam':
      return { kind, ...about };
  }
}

function spanOf({ range }: Finding, { tokens }: WordsOfText): Span {
  return { from: tokens[range.start]?.span.from ?? 0, to: tokens[range.end - 1]?.span.to ?? 0 };
}
