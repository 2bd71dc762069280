import type { AuditAct, AuditTarget } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';

/** What each act is called; whose it was stands beside it. */
export const actNames: Record<AuditAct, () => string> = {
  claim: m.audit_act_claim,
  release: m.audit_act_release,
  hand_over: m.audit_act_hand_over,
  set_follow_up: m.audit_act_set_follow_up,
  cancel_follow_up: m.audit_act_cancel_follow_up,
  send_care_message: m.audit_act_send_care_message,
  answer_in_thread: m.audit_act_answer_in_thread,
  decide: m.audit_act_decide,
  propose: m.audit_act_propose,
  confirm_proposal: m.audit_act_confirm_proposal,
  withdraw_proposal: m.audit_act_withdraw_proposal,
  refuse_proposal: m.audit_act_refuse_proposal,
  decide_appeal: m.audit_act_decide_appeal,
  undo_decision: m.authorities_act_undo_decision,
  contact_authorities: m.authorities_act_contact_authorities,
  confirm_contact: m.authorities_act_confirm_contact,
  object_to_contact: m.authorities_act_object_to_contact,
  withdraw_contact: m.authorities_act_withdraw_contact,
  look_at_covered: m.redaction_act_look,
  end_limit: m.redaction_act_end_limit,
  confirm_application: m.audit_act_confirm_application,
  refuse_application: m.audit_act_refuse_application,
  revoke_badge: m.audit_act_revoke_badge,
  grant_role: m.grants_act_grant,
  revoke_role: m.grants_act_revoke,
  keep_badge: m.targets_act_keep_badge,
  add_watched: m.audit_act_add_watched,
  remove_watched: m.audit_act_remove_watched,
  add_helpline: m.audit_act_add_helpline,
  change_helpline: m.audit_act_change_helpline,
  check_helpline: m.audit_act_check_helpline,
  hide_helpline: m.audit_act_hide_helpline,
  show_helpline: m.audit_act_show_helpline,
  make_board_code: m.audit_act_make_board_code,
  close_board_code: m.audit_act_close_board_code,
  begin_season: m.audit_act_begin_season,
  invite_operator_from_command_line: m.audit_act_invite_operator_from_command_line,
  invite_staff: m.audit_act_invite_staff,
  join_staff: m.audit_act_join_staff,
  change_roles: m.audit_act_change_roles,
  reset_factors: m.audit_act_reset_factors,
  deactivate_staff: m.audit_act_deactivate_staff,
  reactivate_staff: m.audit_act_reactivate_staff,
  add_passkey: m.audit_act_add_passkey,
  set_password: m.audit_act_set_password,
  remove_factor: m.audit_act_remove_factor,
};

/** What an act was about. */
export const targetNames: Record<AuditTarget, () => string> = {
  reviewable: m.audit_target_reviewable,
  post: m.audit_target_post,
  appeal: m.audit_target_appeal,
  badge_application: m.audit_target_badge_application,
  badge: m.audit_target_badge,
  watched_entry: m.audit_target_watched_entry,
  helpline: m.audit_target_helpline,
  board: m.audit_target_board,
  board_code: m.audit_target_board_code,
  staff_account: m.audit_target_staff_account,
};

export const auditActs = Object.keys(actNames) as AuditAct[];
export const auditTargets = Object.keys(targetNames) as AuditTarget[];
