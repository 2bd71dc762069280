import type { AppealState, ContentNote, DecisionKind, PostState, ReferralState, ReviewableClass, TargetKind } from '@rinnalla/contract';
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
  rename: m.targets_happened_rename,
  refer: m.targets_happened_refer,
};

/** The same where something else than a text was judged, as far as it is said otherwise there. */
const happenedTo: Record<Exclude<TargetKind, 'post'>, Partial<Record<DecisionKind, () => string>>> = {
  thread: { no_action: m.targets_happened_no_action, rename: m.targets_happened_rename_thread },
  persona: { no_action: m.targets_happened_no_action, rename: m.targets_happened_rename_persona },
  professional_claim: { no_action: m.targets_happened_no_action },
};

/** What a decision did to what it was about. */
export const happenedWords = (kind: DecisionKind, about: TargetKind): string =>
  ((about === 'post' ? undefined : happenedTo[about][kind]) ?? happenedTexts[kind])();

/** What verifiers answered about a badge, for whoever reported it. */
export const referralAnswers: Record<ReferralState, () => string> = {
  open: m.targets_referral_open,
  kept: m.targets_referral_kept,
  revoked: m.targets_referral_revoked,
};

/** What is judged. */
export const targetKindNames: Record<TargetKind, () => string> = {
  post: m.targets_kind_post,
  thread: m.targets_kind_thread,
  persona: m.targets_kind_persona,
  professional_claim: m.targets_kind_professional_claim,
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
  rename: m.targets_yours_rename,
  refer: m.targets_happened_refer,
};

/** What that means for the one who wrote the post, as long as it stands. */
export const yoursMeanings: Record<Exclude<DecisionKind, 'no_action'>, () => string> = {
  approve: m.moderation_decision_yours_approve_more,
  add_content_note: m.moderation_decision_yours_add_content_note_more,
  redact: m.redaction_yours_redact_more,
  limit_interaction: m.redaction_yours_limit_more,
  hide: m.moderation_decision_yours_hide_more,
  remove: m.moderation_decision_yours_remove_more,
  rename: m.targets_yours_rename_thread_more,
  refer: m.targets_happened_refer,
};

/** Which of the author's words another took the place of. */
export const yoursRenamedTexts: Record<TargetKind, () => string> = {
  post: m.targets_yours_rename,
  thread: m.targets_yours_rename_thread,
  persona: m.targets_yours_rename_persona,
  professional_claim: m.targets_yours_rename,
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
