import type { DecisionKind, TargetKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { happenedWords, yoursMeanings, yoursRenamedTexts, yoursTexts } from './moderation-names.ts';

/** What people read of a decision beside its reason, a sentence each; none: they hear nothing of it. */
export interface Told {
  readonly author: readonly string[];
  readonly reporter: readonly string[];
}

/** What a decision is about, as far as it changes what is told. */
export interface ToldAbout {
  readonly about: TargetKind;
  /** A post is let through on the care path: its author reads what a person wrote, and of no decision. */
  readonly inPerson: boolean;
}

/** Whether the author hears of it at all, and whether a statement of reasons comes along, which speaks of the text and not of the person. */
const tellsAuthor: Record<DecisionKind, 'nothing' | 'decision' | 'statement'> = {
  no_action: 'nothing',
  approve: 'decision',
  add_content_note: 'statement',
  redact: 'statement',
  limit_interaction: 'statement',
  hide: 'statement',
  remove: 'statement',
  rename: 'statement',
  refer: 'nothing',
};

/** What a decision tells whom, made of the very words that stand on their pages. */
export const toldByDecision = (kind: DecisionKind, { about, inPerson }: ToldAbout): Told => ({
  author: inPerson ? [] : toldAuthor(kind, about),
  reporter: [happenedWords(kind, about)],
});

function toldAuthor(kind: DecisionKind, about: TargetKind): string[] {
  if (kind === 'no_action' || tellsAuthor[kind] === 'nothing') return [];
  const words = kind === 'rename' ? [yoursRenamedTexts[about](), renamedMeaning(about)] : [yoursTexts[kind](), yoursMeanings[kind]()];
  return tellsAuthor[kind] === 'statement' ? [...words, m.moderation_decision_about_text()] : words;
}

/** The name that takes the place of another is drawn only then. */
const renamedMeaning = (about: TargetKind): string =>
  about === 'persona' ? m.targets_yours_rename_persona_more({ name: '…' }) : yoursMeanings.rename();
