import type { Assessment } from '@rinnalla/content-safety';
import type { RevisionToScreen } from '../community/index.ts';
import { wordsOf } from '../moderation/index.ts';
import type { SignalKind, WordsInEachLanguage } from '../moderation/index.ts';
import { verdictOn } from './content-policy.rules.ts';
import type { Draft, Opinion } from './opinion.ts';
import { phases } from './phases/phases.ts';

/** Why a person reads a text first. `reason`: a key of words, where the content-safety library has one. */
export interface HeldBecause {
  readonly kind: SignalKind;
  readonly reason: string | null;
}

const isHeld = (outcome: Opinion['outcome'] | undefined): boolean => outcome === 'held' || outcome === 'held_with_care';

/**
 * Pure: what in a text has it read first, each reason once. What is only looked at afterwards is left out, and so is which word or
 * link operators watch: an author needs neither to understand what happens.
 */
export function heldBecause(draft: Draft): HeldBecause[] {
  const { content_safety: _content, ...others } = phases;
  const byPhases = Object.values(others).flatMap((phase): HeldBecause[] => {
    const opinion = phase(draft);
    return opinion !== undefined && isHeld(opinion.outcome) ? [{ kind: opinion.sightings[0].kind, reason: null }] : [];
  });
  const byContent: HeldBecause[] =
    draft.content === null ? [{ kind: 'unread', reason: null }] : heldByContent(draft.content, draft.revision.by);
  return eachOnce([...byContent, ...byPhases]);
}

/** Pure: the same of what the library saw alone. */
export function heldByContent({ signals, crisis }: Pick<Assessment, 'signals' | 'crisis'>, by: RevisionToScreen['by']): HeldBecause[] {
  return eachOnce(
    signals.flatMap((signal) => {
      if (signal.kind === 'stigma' || signal.kind === 'profanity' || !isHeld(verdictOn(signal, { by, crisis })?.outcome)) return [];
      return [{ kind: signal.kind, reason: signal.reason }];
    }),
  );
}

/** Pure: a reason as an author reads it; null: the pages have words for its kind. */
export const inWords = ({ kind, reason }: HeldBecause): { kind: SignalKind; words: WordsInEachLanguage | null } => ({
  kind,
  words: wordsOf(kind, reason),
});

const eachOnce = (all: readonly HeldBecause[]): HeldBecause[] =>
  all.filter((one, n) => all.findIndex(({ kind, reason }) => kind === one.kind && reason === one.reason) === n);
