/** A trigger that refuses nothing but does something: what makes it act, and a question that is answered `true` only if it did. */
export interface Deed {
  readonly sql: string;
  readonly asks: string;
}

/** Triggers that only send word, which nothing in a transaction can see, and the test that hears it. */
export const heardElsewhere: Readonly<Record<string, string>> = {
  'reviewable.queue_changes': 'review/follow-queue.api.spec.ts',
  'thread_limit.thread_limit_changes_pages': 'limits/limit-thread.api.spec.ts',
};

export const deeds: Readonly<Record<string, Deed>> = {
  'audit_entry.audit_entry_is_chained': {
    sql: `insert into audit_entry (number, at, staff_account_id, act, target_kind, target_id, detail, previous, hash)
          select number + 1, at, staff_account_id, act, target_kind, target_id, detail, sha256('false'), sha256('false') from audit_entry order by number desc limit 1`,
    asks: `select last.previous = before.hash and last.hash <> sha256('false') as yes
             from audit_entry last join audit_entry before on before.number = last.number - 1 order by last.number desc limit 1`,
  },
  'decision.a_decision_is_numbered': {
    sql: `insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added, number)
          select gen_random_uuid(), reviewable_id, 98, revision_id, 'no_action', decided_by, hour, reason, state_before, notes_added, 77
            from decision where sanction is null and statement_id is not null limit 1`,
    asks: 'select number <> 77 as yes from decision where round = 98',
  },
  'restriction.restriction_moves_the_epoch': {
    sql: `update restriction set until_hour = until_hour; `,
    asks: `select epoch > current_setting('test.epoch')::int as yes from restriction_epoch`,
  },
  'staff_grant.roles_follow_grants': {
    sql: 'update staff_grant set senior = true where board_id is not null',
    asks: `select bool_and('senior_moderator' = any(roles)) as yes
             from staff_grant join staff_account on staff_account.id = staff_account_id where board_id is not null`,
  },
};
