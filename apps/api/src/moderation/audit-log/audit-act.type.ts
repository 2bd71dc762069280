import { namedWords } from '../../platform/graphql/outcomes.type.ts';

/** Every act that the audit log can name. A word never leaves this list: the log keeps what was written with it. */
export const auditActs = [
  ...(['claim', 'release', 'hand_over', 'set_follow_up', 'cancel_follow_up', 'send_care_message', 'answer_in_thread'] as const),
  ...(['decide', 'propose', 'confirm_proposal', 'withdraw_proposal', 'refuse_proposal', 'decide_appeal', 'undo_decision'] as const),
  ...(['look_at_covered', 'end_limit'] as const),
  ...(['take_second_look', 'give_back_second_look', 'answer_second_look'] as const),
  ...(['contact_authorities', 'confirm_contact', 'object_to_contact', 'withdraw_contact'] as const),
  ...(['confirm_application', 'refuse_application', 'revoke_badge', 'keep_badge'] as const),
  ...(['add_watched', 'remove_watched'] as const),
  ...(['add_helpline', 'change_helpline', 'check_helpline', 'hide_helpline', 'show_helpline'] as const),
  ...(['make_board_code', 'close_board_code', 'begin_season'] as const),
  ...(['invite_operator_from_command_line', 'invite_staff', 'join_staff', 'change_roles', 'reset_factors'] as const),
  ...(['grant_role', 'revoke_role'] as const),
  ...(['deactivate_staff', 'reactivate_staff', 'add_passkey', 'set_password', 'remove_factor'] as const),
] as const;
export type AuditAct = (typeof auditActs)[number];
export const AuditActEnum = namedWords('AuditAct', 'What somebody of the staff did.', auditActs);

/** Every kind of thing that an act of the audit log is about. */
export const auditTargets = [
  ...(['reviewable', 'post', 'appeal', 'badge_application', 'badge', 'watched_entry', 'helpline'] as const),
  ...(['board', 'board_code', 'staff_account', 'second_look'] as const),
] as const;
export type AuditTarget = (typeof auditTargets)[number];
export const AuditTargetEnum = namedWords('AuditTarget', 'What an act of staff was about.', auditTargets);
