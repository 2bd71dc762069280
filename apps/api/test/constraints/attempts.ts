import type { Constraint } from './catalog.ts';

/** Something that one constraint alone must refuse, tried on one row that is found by `where`. */
export interface Attempt {
  /** What is changed in it; it can be named `this`. */
  readonly set?: string;
  /** It is written a second time, under a new `id`, with these columns changed. */
  readonly copy?: Readonly<Record<string, string>>;
  /** Any other statement. */
  readonly sql?: string;
  readonly where?: string;
  /** What has to be done first, so that nothing else refuses it. */
  readonly before?: readonly string[];
  /** What the refusal says, where it is not the name of the constraint. */
  readonly says?: string;
}

const nobody = `'00000000-0000-4000-8000-000000000000'`;
const another = (column: string): string =>
  `(select other.${column} from TABLE other where other.ctid <> this.ctid and other.${column} is not null limit 1)`;
const tooLong = (length: number): string => `repeat('a', ${length + 1})`;
const unrestricted =
  'statement_id is not null and not exists (select from restriction where decision_id = this.id) and not exists (select from appeal where decision_id = this.id)';
const inThread = `reach = 'thread' and not ladder`;
const drop = (table: string, ...names: string[]): string =>
  `alter table ${table} ${names.map((name) => `drop constraint ${name} cascade`).join(', ')}`;
const triggersOff = (table: string): string => `alter table ${table} disable trigger user`;
const answered = `state = 'kept', answered_hour = 1, reason = 'It is there.'`;
const verifier = `(select id from staff_account where 'verifier' = any(roles) limit 1)`;
const anotherStatement = 'statement_id = (select id from statement_of_reasons where id <> this.statement_id limit 1)';
const ofAnotherDecision = `(decision_id, statement_id) = (select id, decision.statement_id from decision where kind = 'hide' and decision.statement_id is not null limit 1)`;
const undone = `undone_by = decided_by, undone_reason = 'Too soon.'`;
const signed = `state = 'confirmed', answered_hour = 1`;
const logOpen = 'alter table audit_entry disable trigger user';
const policyOpen = ['alter table policy_version disable trigger user', 'alter table policy_point disable trigger user'];
/** A post that this decision or appeal is about becomes one that its decider wrote, under the own name. */
const ownPost = (table: 'decision' | 'appeal'): string => `
  update persona set kind = 'professional', staff_account_id = about.decided_by
    from (select this.decided_by, persona_id from ${table} this join decision on decision.id = this.${table === 'appeal' ? 'decision_id' : 'id'}
            join reviewable on reviewable.id = decision.reviewable_id join post on post.id = target_id
           where this.decided_by is not null and decision.sanction is null limit 1) about
   where persona.id = about.persona_id`;
const aboutOwnPost = (decisionId: string): string =>
  `is_own_post(this.decided_by, (select target_id from reviewable join decision about on about.reviewable_id = reviewable.id where about.id = this.${decisionId}))`;

/** By table and name. References of one column, primary keys and filled columns are tried by a rule (`attemptOn`). */
export const attempts: Readonly<Record<string, Attempt>> = {
  'reviewable.reviewable_class_check': { set: `class = 'urgent'` },
  'reviewable.reviewable_state_check': { set: `state = 'lost'`, where: `state = 'decided'` },
  'reviewable.reviewable_target_kind_check': {
    set: `target_kind = 'planet', seen_in = post_id`,
    where: `target_kind = 'post'`,
    before: [triggersOff('reviewable')],
  },
  'reviewable.what_is_no_post_was_seen_with_one': { set: 'seen_in = post_id', where: `target_kind = 'post'` },
  'reviewable.a_target_belongs_to_its_post': { set: `target_id = ${nobody}`, where: `target_kind = 'professional_claim'` },
  'reviewable.reviewable_check': { set: 'claimed_until = opened_at', where: `state = 'open' and claimed_by is null` },
  'reviewable.reviewable_check1': {
    set: `state = 'decided', opened_at = date_trunc('hour', opened_at, 'UTC'), due_at = date_trunc('hour', due_at, 'UTC')`,
    where: 'claimed_by is not null',
  },
  'reviewable.a_closed_item_keeps_hours_only': { set: `opened_at = opened_at + interval '1 second'`, where: `state = 'decided'` },
  'reviewable.reviewable_target_kind_target_id_key': { copy: {} },

  'report.report_category_check': { set: `category = 'dull'` },
  'report.report_contact_check': { set: `contact = ${tooLong(200)}` },
  'report.report_explanation_check': { set: `explanation = ${tooLong(2_000)}` },
  'report.report_code_hash_key': { set: `code_hash = ${another('code_hash')}` },
  'report.report_mine_key': { set: `mine = ${another('mine')}` },
  'report.report_revision_id_tag_key': { set: `revision_id = ${another('revision_id')}, tag = ${another('tag')}` },

  'report.report_seen_check': { set: 'seen = 0' },
  'report.report_tag': { set: `tag = ${another('tag')}` },

  'signal.a_span_lies_in_a_part': { set: `part = 'text', span_from = 3, span_to = 3` },
  'signal.signal_part_check': { set: `part = 'margin', span_from = 0, span_to = 1` },
  'signal.signal_span_from_check': { set: `part = 'text', span_from = -1, span_to = 1` },

  'statement_of_reasons.statement_of_reasons_automated_decision_check': { set: `automated_decision = 'full'` },
  'statement_of_reasons.statement_of_reasons_category_check': { set: `category = 'weather'` },
  'statement_of_reasons.statement_of_reasons_facts_check': { set: `facts = ''` },
  'statement_of_reasons.statement_of_reasons_ground_check': { set: `ground = 'mood'` },
  'statement_of_reasons.statement_of_reasons_legal_ground_check': { set: `ground = 'law', legal_ground = ''` },
  'statement_of_reasons.statement_of_reasons_scope_check': { set: `scope = 'planet'` },
  'statement_of_reasons.statement_of_reasons_source_check': { set: `source = 'rumour'` },
  'statement_of_reasons.what_rests_on_the_law_names_it': { set: `ground = 'law'`, where: `ground = 'policy'` },
  'statement_of_reasons.a_statement_names_a_known_point': { set: `policy_point = 'P99'` },

  'statement_of_reasons.no_place_is_left_to_fill_in': { set: `facts = '[[name]]'` },

  'decision.no_place_is_left_to_fill_in': { set: `reason = '[[name]]'` },
  'decision.a_decision_fits_its_target': { set: `kind = 'rename'`, where: unrestricted },
  'decision.a_rename_is_told_what_it_became': { set: `renamed_to = 'Nights'`, where: unrestricted, before: [triggersOff('decision')] },
  'decision.decision_renamed_to_check': { set: `kind = 'rename', renamed_to = ''`, where: unrestricted, before: [triggersOff('decision')] },
  'decision_matter.decision_matter_matter_check': { set: `matter = 'weather'` },
  'decision.a_restriction_has_a_statement': { set: 'statement_id = null', where: unrestricted },
  'decision.a_sanction_goes_with_no_approval_or_note': { set: `kind = 'approve'`, where: 'sanction is not null' },
  'decision.decision_kind_check': { set: `kind = 'applaud'`, where: 'statement_id is not null' },
  'decision.decision_reason_check': { set: `reason = ''` },
  'decision.decision_sanction_check': { set: `sanction = 'banish'`, where: 'statement_id is not null' },
  'decision.decision_decided_by_fkey': { set: `decided_by = ${nobody}`, where: unrestricted },
  'decision.decision_statement_id_fkey': { set: `statement_id = ${nobody}`, where: unrestricted },
  'decision.decision_id_decided_by_key': {
    copy: { id: 'id', kind: `'no_action'`, sanction: 'null', statement_id: 'null', round: '99' },
    before: [drop('decision', 'decision_pkey')],
  },
  'decision.decision_statement_id_key': { set: `statement_id = ${another('statement_id')}`, where: unrestricted },
  'decision.decision_with_its_statement': {
    copy: { id: 'id', decided_by: '(select id from staff_account where id <> this.decided_by limit 1)', round: '99' },
    where: 'statement_id is not null',
    before: [drop('decision', 'decision_pkey', 'decision_statement_id_key')],
  },
  'decision.one_decision_a_round': { copy: { kind: `'no_action'`, sanction: 'null', statement_id: 'null' } },
  'decision.nobody_decides_about_an_own_post': {
    copy: { kind: `'no_action'`, sanction: 'null', statement_id: 'null', round: '99' },
    where: aboutOwnPost('id'),
    before: [ownPost('decision')],
  },

  'decision.a_decision_has_what_it_decides': { set: `kind = 'redact'`, where: unrestricted, before: ['set constraints all immediate'] },

  'decision.a_decision_changes_by_undoing_alone': { set: `reason = 'Another.'`, where: unrestricted },
  'decision.an_undone_decision_is_complete': { set: 'undone_hour = hour', where: unrestricted },
  'decision.a_decision_is_undone_soon': { set: `${undone}, undone_hour = hour + 5`, where: unrestricted },
  'decision.what_was_said_is_not_undone': { set: `${undone}, undone_hour = hour, with_words = true`, where: unrestricted },
  'decision.decision_undone_reason_check': { set: `undone_hour = hour, undone_by = decided_by, undone_reason = ''`, where: unrestricted },
  'decision.decision_undone_by_fkey': {
    set: `undone_hour = hour, undone_by = ${nobody}, undone_reason = 'Too soon.'`,
    where: unrestricted,
  },
  'appeal.an_undone_decision_is_not_appealed': {
    sql: `insert into appeal (id, decision_id, first_decider, text, hour, state)
          select gen_random_uuid(), id, decided_by, 'Please', 1, 'open' from decision this where ${unrestricted} limit 1`,
    before: [triggersOff('decision'), `update decision this set ${undone}, undone_hour = hour where ${unrestricted}`],
  },

  'authority_contact.a_contact_is_kept': { set: `why = 'Else.'`, says: 'a_contact_is_answered_once' },
  'authority_contact.a_contact_is_confirmed_by_another_person': { set: `${signed}, answered_by = made_by` },
  'authority_contact.an_answered_contact_is_complete': { set: `state = 'confirmed'` },
  'authority_contact.what_was_done_is_not_withdrawn': { set: `state = 'withdrawn', answered_hour = 1, called_hour = hour` },
  'authority_contact.another_authority_has_a_name': { set: `authority = 'other'` },
  'authority_contact.a_call_was_made_before_it_is_noted': { set: 'called_hour = hour + 1' },
  'authority_contact.nobody_is_told_of_what_was_not_done': { set: 'author_told_hour = 1' },
  'authority_contact.authority_contact_state_check': { set: `state = 'lost', answered_hour = 1` },
  'authority_contact.authority_contact_authority_check': { set: `authority = 'army'` },
  'authority_contact.authority_contact_authority_name_check': { set: `authority = 'other', authority_name = ''` },
  'authority_contact.authority_contact_why_check': { set: `why = ${tooLong(2_000)}` },
  'authority_contact.authority_contact_passed_on_check': { set: `passed_on = ${tooLong(2_000)}` },
  'authority_contact.authority_contact_words_check': { set: `words = ${tooLong(2_000)}` },
  'authority_contact.authority_contact_untold_reason_check': { set: `untold_reason = ${tooLong(2_000)}` },
  'authority_contact.authority_contact_objection_check': {
    set: `state = 'objected', answered_hour = 1, answered_by = ${verifier}, objection = ${tooLong(2_000)}`,
  },
  'authority_contact.authority_contact_answered_by_fkey': { set: `${signed}, answered_by = ${nobody}` },

  'second_look.a_second_look_is_answered_once': { set: `kind = 'hide'`, where: 'kind is not null' },
  'second_look.a_second_look_is_by_another': {
    set: 'taken_hour = drawn_hour, taken_by = (select decided_by from decision where decision.id = this.decision_id)',
    where: 'kind is null',
  },
  'second_look.second_look_decision_id_key': { copy: {}, where: 'kind is null' },
  'second_look.second_look_class_check': { set: `class = 'urgent'` },
  'second_look.second_look_kind_check': { set: `kind = 'rename', policy_point = null`, where: 'kind is not null' },
  'second_look.second_look_sanction_check': { set: `sanction = 'banish'`, where: 'kind is not null' },
  'second_look.second_look_policy_point_check': { set: `policy_point = 'P99'`, where: 'kind is not null' },
  'second_look.a_second_look_has_a_reader': { set: 'taken_hour = drawn_hour', where: 'kind is null' },
  'second_look.an_answered_look_is_complete': { set: 'answered_hour = null', where: 'kind is not null' },
  'second_look.a_judgement_that_restricts_names_a_point': { set: 'policy_point = null', where: 'kind is not null' },
  'second_look.a_look_comes_after_its_draw': { set: 'answered_hour = drawn_hour - 1', where: 'kind is not null' },

  'redaction.a_redaction_covers_something': { set: `places = '[]'` },
  'redaction.a_redaction_writes_a_new_text': { set: 'base_id = revision_id' },
  'redaction.a_redaction_is_of_its_kind': { set: ofAnotherDecision },
  'redaction.redaction_decision_id_statement_id_fkey': { set: anotherStatement },
  'redaction.redaction_decision_id_key': { copy: {} },
  'redaction.redaction_revision_id_key': {
    copy: { decision_id: nobody },
    before: [triggersOff('redaction'), drop('redaction', 'redaction_decision_id_statement_id_fkey')],
  },

  'thread_limit.a_limit_ends_after_it_begins': { set: 'until_hour = from_hour' },
  'thread_limit.a_limit_is_of_its_kind': { set: ofAnotherDecision },
  'thread_limit.slow_has_an_end': { set: 'until_hour = null', where: `kind = 'slow'` },
  'thread_limit.slow_names_its_hours': { set: 'hours_between = null', where: `kind = 'slow'` },
  'thread_limit.thread_limit_hours_between_check': { set: 'hours_between = 0', where: `kind = 'slow'` },
  'thread_limit.thread_limit_kind_check': { set: `kind = 'stop', hours_between = null`, where: `kind = 'slow'` },
  'thread_limit.thread_limit_decision_id_statement_id_fkey': { set: anotherStatement },
  'thread_limit.thread_limit_decision_id_key': { copy: {} },

  'restriction.a_restriction_ends_unless_it_closes': { set: 'until_hour = null', where: inThread },
  'restriction.a_restriction_names_its_place': { set: 'thread_id = null', where: inThread },
  'restriction.a_thread_is_open_to_read': { set: `effect = 'enter'`, where: inThread },
  'restriction.only_an_account_is_closed': { set: `effect = 'close'`, where: inThread },
  'restriction.restriction_effect_check': { set: `effect = 'sing'`, where: inThread },
  'restriction.restriction_reach_check': { set: `reach = 'galaxy', thread_id = null`, where: inThread },
  'restriction.the_ladder_is_about_writing': {
    set: `ladder = true, effect = 'enter', reach = 'board', thread_id = null, board_id = (select id from board limit 1)`,
    where: inThread,
  },
  'restriction.the_whole_service_needs_two_people': { set: `reach = 'site', thread_id = null`, where: inThread },
  'restriction.a_restriction_names_who_confirmed': { set: 'confirmed_by = decided_by', where: inThread },
  'restriction.a_restriction_names_who_decided': {
    set: 'decided_by = (select id from staff_account where id <> this.decided_by limit 1)',
    where: inThread,
  },
  'restriction.a_restriction_rests_on_a_statement': {
    set: `statement_id = (select id from statement_of_reasons where id <> this.statement_id limit 1)`,
  },
  'restriction.restriction_board_id_fkey': { set: `reach = 'board', thread_id = null, board_id = ${nobody}`, where: inThread },
  'restriction.restriction_thread_id_fkey': { set: `thread_id = ${nobody}`, where: inThread },
  'restriction.restriction_decision_id_fkey': {
    set: `decision_id = ${nobody}`,
    before: [
      drop('restriction', 'a_restriction_names_who_confirmed', 'a_restriction_names_who_decided', 'a_restriction_rests_on_a_statement'),
    ],
  },
  'restriction.one_restriction_a_decision': { copy: {} },
  'restriction_epoch.restriction_epoch_one_check': { set: 'one = false' },

  'appeal.a_decided_appeal_is_complete': { set: `state = 'upheld'`, where: `state = 'open'` },
  'appeal.an_appeal_is_decided_by_another_person': { set: 'decided_by = first_decider', where: `state <> 'open'` },
  'appeal.appeal_reason_check': { set: `reason = ''`, where: `state <> 'open'` },
  'appeal.appeal_state_check': { set: `state = 'maybe'`, where: `state <> 'open'` },
  'appeal.appeal_text_check': { set: `text = ''`, where: `state = 'open'` },
  'appeal.appeal_decided_by_fkey': { set: `decided_by = ${nobody}`, where: `state <> 'open'` },
  'appeal.appeal_decision_id_first_decider_fkey': {
    set: 'first_decider = (select id from staff_account where id not in (this.first_decider, this.decided_by) limit 1)',
    where: `state <> 'open'`,
  },
  'appeal.one_appeal_by_each_reporter': { copy: {}, where: 'report_id is not null' },
  'appeal.one_appeal_by_the_author': { copy: {}, where: 'report_id is null' },
  'appeal.appeal_is_decided_by_a_third_person': {
    set: `state = 'upheld', reason = 'No.', decided_hour = 1, decided_by = (select answered_by from proposal where proposal.decision_id = this.decision_id)`,
    where: `state = 'open' and exists (select from proposal where proposal.decision_id = this.decision_id)`,
    says: 'an_appeal_is_decided_by_another_person',
  },
  'appeal.nobody_decides_an_appeal_about_an_own_post': {
    set: 'decided_by = decided_by',
    where: aboutOwnPost('decision_id'),
    before: [ownPost('appeal')],
    says: 'nobody_decides_about_an_own_post',
  },

  'audit_entry.a_target_is_one_word': { copy: { target_kind: `'two words'` } },
  'audit_entry.an_act_is_one_word': { copy: { act: `'two words'` } },
  'audit_entry.audit_entry_staff_account_id_fkey': { copy: { staff_account_id: nobody } },
  'audit_entry.audit_entry_pkey': { copy: {}, before: [logOpen] },
  'audit_entry.audit_entry_only_grows': { set: `act = 'release'`, says: 'the audit log only grows' },

  'proposal.a_proposal_is_answered_by_another_person': { set: 'answered_by = proposed_by', where: `state = 'refused'` },
  'proposal.an_answered_proposal_is_complete': { set: 'answered_hour = 1', where: `state = 'open'` },
  'proposal.proposal_reason_check': { set: `reason = ''`, where: `state = 'refused'` },
  'proposal.proposal_state_check': { set: `state = 'lost', answered_hour = 1`, where: `state = 'open'` },
  'proposal.proposal_answered_by_fkey': { set: `answered_by = ${nobody}`, where: `state = 'refused'` },
  'proposal.proposal_decision_id_fkey': {
    set: `decision_id = ${nobody}`,
    where: `state = 'confirmed'`,
    before: ['delete from restriction'],
  },
  'proposal.proposal_decision_id_key': {
    copy: { answered_by: '(select id from staff_account where id not in (this.proposed_by, this.answered_by) limit 1)' },
    where: `state = 'confirmed'`,
  },
  'proposal.proposal_decision_id_answered_by_key': {
    copy: {},
    where: `state = 'confirmed'`,
    before: [drop('proposal', 'proposal_decision_id_key')],
  },
  'proposal.one_open_proposal': { copy: {}, where: `state = 'open'` },

  'follow_up.follow_up_note_check': { set: `note = ${tooLong(500)}` },
  'follow_up.follow_up_state_check': { set: `state = 'gone'` },
  'follow_up.one_waiting_follow_up': { copy: {}, where: `state = 'waiting'` },
  'hand_over.hand_over_note_check': { set: `note = ${tooLong(500)}` },

  'badge_referral.a_referral_is_answered_by_another_person': { set: `${answered}, answered_by = referred_by` },
  'badge_referral.an_answered_referral_is_complete': { set: `state = 'kept'` },
  'badge_referral.badge_referral_state_check': { set: `${answered.replace('kept', 'lost')}, answered_by = ${verifier}` },
  'badge_referral.badge_referral_reason_check': { set: `${answered.replace('It is there.', '')}, answered_by = ${verifier}` },
  'badge_referral.badge_referral_answered_by_fkey': { set: `${answered}, answered_by = ${nobody}` },
  'badge_referral.badge_referral_decision_id_referred_by_fkey': { set: `referred_by = ${verifier}` },
  'badge_referral.badge_referral_decision_id_key': { copy: {} },
  'badge_referral.one_open_referral': {
    copy: { decision_id: nobody },
    before: [drop('badge_referral', 'badge_referral_decision_id_referred_by_fkey')],
  },
  'badge_referral.nobody_answers_about_an_own_badge': {
    set: `${answered}, answered_by = (select staff_account_id from badge where badge.id = this.badge_id)`,
  },

  'delivery.a_care_message_has_its_place': { set: 'place = null', where: 'place is not null' },
  'delivery.delivery_kind_check': { set: `kind = 'poem'`, where: 'place is null' },
  'delivery.care_messages': { copy: {}, where: 'place is not null' },

  'policy_version.policy_version_version_check': { copy: { version: '0', in_force_from: `'2099-01-01'`, digest: `sha256('x')` } },
  'policy_version.the_first_version_is_from_the_beginning': { copy: { version: '99', in_force_from: 'null', digest: `sha256('x')` } },
  'policy_version.policy_version_digest_key': { copy: { version: '99', in_force_from: `'2099-01-01'` } },
  'policy_version.policy_version_in_force_from_key': {
    copy: { version: '99', digest: `sha256('x')` },
    where: 'in_force_from is not null',
  },
  'policy_version.the_policy_only_grows': { set: 'version = version', says: 'the policy only grows' },
  'policy_point.policy_point_version_fkey': { copy: { version: '99' } },
  'policy_point.the_points_of_a_version_stay': { set: 'code = code', says: 'the policy only grows' },

  'staff_grant.granted_by_an_operator': {
    set: `granted_by = (select id from staff_account where not 'operator' = any(roles) and id <> this.staff_account_id limit 1)`,
    says: 'only an operator gives a grant',
  },
  'staff_grant.nobody_grants_themselves': { set: 'granted_by = staff_account_id', before: [triggersOff('staff_grant')] },
  'staff_grant.one_scope': { set: `language = 'sv'`, where: 'board_id is not null' },
  'staff_grant.one_grant_a_scope': { copy: {} },
  'work_choice.work_choice_most_distressing_check': { set: 'most_distressing = 0' },
  'work_choice.work_choice_break_minutes_check': { set: 'break_minutes = 14' },
  'work_choice.work_choice_break_items_check': { set: 'break_items = 101' },
  'queue_alarm.queue_alarm_class_check': { set: `class = 'urgent'` },
};

/** Triggers that refuse every change but one, and so would refuse before a constraint can. */
const rulesOfChange: Readonly<Record<string, string>> = {
  a_decision_changes_by_undoing_alone: 'decision',
  a_contact_is_kept: 'authority_contact',
  a_second_look_is_answered_once: 'second_look',
};
const rulesAway = (table: string, { set }: Attempt): string[] =>
  Object.entries(rulesOfChange).flatMap(([name, of]) =>
    of === table && set !== undefined ? [`alter table ${table} disable trigger ${name}`] : [],
  );

/** How to try a constraint: as the table says, else by the rule of its kind; null: nobody has said how. */
export function attemptOn({ table, name, kind, primary, columns }: Constraint): Attempt | null {
  const said = attempts[`${table}.${name}`];
  if (said !== undefined)
    return kind === 'trigger' && name in rulesOfChange ? said : { ...said, before: [...rulesAway(table, said), ...(said.before ?? [])] };
  const open = table.startsWith('policy_') ? policyOpen : [triggersOff(table)];
  if (kind === 'filled')
    return {
      set: `${columns[0]} = null`,
      ...(table === 'decision' && { where: unrestricted }),
      before: open,
      says: `not null: ${columns[0]}`,
    };
  if (primary) return { copy: Object.fromEntries(columns.map((column) => [column, column])), before: open };
  if (kind === 'reference' && columns.length === 1)
    return { set: `${columns[0]} = ${nobody}`, where: `${columns[0]} is not null`, before: open };
  return null;
}
