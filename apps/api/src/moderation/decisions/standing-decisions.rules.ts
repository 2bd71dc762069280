import type { ContentNote, PostState } from '../../community/index.ts';
import type { AppealState } from '../appeals/appeal-state.type.ts';
import type { DecisionKind } from './decision-kind.type.ts';

/** What a post's state becomes by a decision. A held post that was read and gets only a note, or words covered, is published with it. */
const stateAfter: Record<DecisionKind, (before: PostState) => PostState> = {
  no_action: (before) => before,
  approve: () => 'visible',
  add_content_note: (before) => (before === 'held' ? 'visible' : before),
  redact: (before) => (before === 'held' ? 'visible' : before),
  limit_interaction: (before) => before,
  hide: () => 'hidden',
  remove: () => 'removed',
  rename: (before) => before,
  refer: (before) => before,
};

/** Pure: the state of a post that is decided on. */
export const stateAfterDecision = (kind: DecisionKind, before: PostState): PostState => stateAfter[kind](before);

/**
 * Pure: what is left of a decision once the author's appeal was decided. Overturned, nothing is. Partly: a removed post
 * comes back as hidden, so that its author can change it and ask for it to be read again; any other decision stays, explained anew.
 */
export function kindThatStands(kind: DecisionKind, authorsAppeal: AppealState | null): DecisionKind {
  if (authorsAppeal === 'overturned') return 'no_action';
  return authorsAppeal === 'partly' && kind === 'remove' ? 'hide' : kind;
}

/** A decision that put another title or name in the place of the author's. */
export interface Rename {
  /** null for a name, which is drawn. */
  readonly renamedTo: string | null;
  readonly authorsAppeal: AppealState | null;
}

/** Pure: of these renames of one thread or face, the oldest first, the one that counts now; null: the author's own words stand. */
export const renameThatStands = (renames: readonly Rename[]): Rename | null =>
  renames.findLast(({ authorsAppeal }) => authorsAppeal !== 'overturned') ?? null;

/** A decision about a post, with the author's appeal against it. */
export interface DecisionOnPost {
  readonly kind: DecisionKind;
  readonly stateBefore: PostState;
  readonly notesAdded: readonly ContentNote[];
  readonly authorsAppeal: AppealState | null;
}

export interface PostStanding {
  readonly state: PostState;
  readonly notesByModerator: readonly ContentNote[];
}

/**
 * Pure: how a post stands when every decision about it, the oldest first, counts for what an appeal left of it.
 * Only a post that is hidden or removed changes its state: one that its author took away stays away, one that waits to be
 * read still waits. A post that was held when it was decided on had a new text, so decisions about earlier texts hide it no more.
 */
export function standingOf(state: PostState, decisions: readonly DecisionOnPost[]): PostStanding {
  const standing = decisions.map((decision) => ({ ...decision, kind: kindThatStands(decision.kind, decision.authorsAppeal) }));
  const notes = standing.filter(({ kind }) => kind === 'add_content_note' || kind === 'approve').flatMap(({ notesAdded }) => notesAdded);
  const replayed = standing.reduce<PostState>(
    (before, { kind, stateBefore }) => stateAfterDecision(kind, stateBefore === 'held' ? 'visible' : before),
    'visible',
  );
  return { state: state === 'hidden' || state === 'removed' ? replayed : state, notesByModerator: [...new Set(notes)] };
}
