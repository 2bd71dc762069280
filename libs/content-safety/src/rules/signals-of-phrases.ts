import type { Signal, Span } from '../assessment.ts';
import type { ReadTokens } from '../phrases/phrase-walk.ts';
import type { Finding } from './contexts.rules.ts';
import type { RuleFinder } from './find.ts';
import type { PhraseKind } from './rule-file.ts';

/** What the rules of phrases see in a text. Rules of every language are asked, because people mix languages. */
export function signalsOfPhrases(read: ReadTokens, finders: readonly RuleFinder[]): Signal[] {
  return finders.flatMap((finder) => {
    const { kind, language } = finder.set;
    return finder.find(read).map((finding) => signalOf(kind, `${kind}.${language}.${finding.id}`, { finding, read }));
  });
}

function signalOf(kind: PhraseKind, rule: string, { finding, read }: { finding: Finding; read: ReadTokens }): Signal {
  const about = { rule, span: spanOf(finding, read), reason: finding.reason };
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

function spanOf({ range }: Finding, { tokens }: ReadTokens): Span {
  return { from: tokens[range.start]?.span.from ?? 0, to: tokens[range.end - 1]?.span.to ?? 0 };
}
