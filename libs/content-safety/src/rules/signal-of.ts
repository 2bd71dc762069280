import type { Signal, Span } from '../assessment.ts';
import type { Token } from '../text/token.ts';
import type { Finding } from './contexts.rules.ts';
import type { RuleSet } from './rule-set.ts';

/** A finding as a signal about the text as it was written. */
export function signalOf({ kind, language }: RuleSet, finding: Finding, tokens: readonly Token[]): Signal {
  const about = { rule: `${kind}.${language}.${finding.id}`, span: spanOf(finding, tokens), reason: finding.reason };
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

function spanOf({ range }: Finding, tokens: readonly Token[]): Span {
  return { from: tokens[range.start]?.span.from ?? 0, to: tokens[range.end - 1]?.span.to ?? 0 };
}
