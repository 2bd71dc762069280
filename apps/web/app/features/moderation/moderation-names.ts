import type { AppealState, ContentNote, DecisionKind, PostState, ReviewableClass } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { contentNoteNames } from '../community/content-note-names.ts';

/** From the most severe on. */
export const reviewableClasses = ['crisis', 'red', 'amber', 'green'] as const satisfies readonly ReviewableClass[];

export const classNames: Record<ReviewableClass, () => string> = {
  crisis: m.moderation_class_crisis,
  red: m.moderation_class_red,
  amber: m.moderation_class_amber,
  green: m.moderation_class_green,
};

/** What a decision did, for anybody who reads about it later. */
export const happenedTexts: Record<DecisionKind, () => string> = {
  no_action: m.moderation_happened_no_action,
  approve: m.moderation_happened_approve,
  add_content_note: m.moderation_happened_add_content_note,
  redact: m.redaction_happened_redact,
  limit_interaction: m.redaction_happened_limit,
  hide: m.moderation_happened_hide,
  remove: m.moderation_happened_remove,
};

/** What a decision did, for the one who wrote the post. Authors are not told of a report that led nowhere. */
export const yoursTexts: Record<DecisionKind, () => string> = {
  no_action: m.moderation_happened_no_action,
  approve: m.moderation_decision_yours_approve,
  add_content_note: m.moderation_decision_yours_add_content_note,
  redact: m.redaction_yours_redact,
  limit_interaction: m.redaction_yours_limit,
  hide: m.moderation_decision_yours_hide,
  remove: m.moderation_decision_yours_remove,
};

/** Who sees a post now. */
export const postStateTexts: Record<PostState, () => string> = {
  visible: m.moderation_state_visible,
  held: m.moderation_state_held,
  hidden: m.moderation_state_hidden,
  removed: m.moderation_state_removed,
  deleted: m.moderation_state_deleted,
};

export const noteWords = (notes: readonly ContentNote[]): string => notes.map((note) => contentNoteNames[note]()).join(', ');

/** What became of a decision that somebody asked to be looked at again. */
export const appealStateNames: Record<AppealState, () => string> = {
  open: m.moderation_appeal_open_title,
  upheld: m.moderation_appeal_upheld,
  partly: m.moderation_appeal_partly,
  overturned: m.moderation_appeal_overturned,
};
