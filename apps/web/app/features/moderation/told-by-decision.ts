import type { DecisionKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { happenedTexts, yoursMeanings, yoursTexts } from './moderation-names.ts';

/** What people read of a decision beside its reason, a sentence each; none: they hear nothing of it. */
export interface Told {
  readonly author: readonly string[];
  readonly reporter: readonly string[];
}

/** Those that come with a statement of reasons, which speaks of the text and not of the person. */
const withStatement: Record<DecisionKind, boolean> = { no_action: false, approve: false, add_content_note: true, hide: true, remove: true };

/**
 * What a decision tells whom, made of the very words that stand on their pages. `inPerson`: a post is let through on the care path, whose
 * author reads what a person wrote and of no decision.
 */
export function toldByDecision(kind: DecisionKind, { inPerson }: { inPerson: boolean }): Told {
  return { author: inPerson ? [] : toldAuthor(kind), reporter: [happenedTexts[kind]()] };
}

function toldAuthor(kind: DecisionKind): string[] {
  if (kind === 'no_action') return [];
  return [yoursTexts[kind](), yoursMeanings[kind](), ...(withStatement[kind] ? [m.moderation_decision_about_text()] : [])];
}
