import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From a report to an answer. The fair parts are constraints here, so that no code path can leave them out:
 * a restriction has a statement of reasons; an appeal has another decider; the audit log only grows.
 */
export class CreateModeration1764000002000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table reviewable (
        id uuid primary key,
        target_kind text not null check (target_kind in
          ('post', 'thread', 'persona', 'article_comment', 'conversation_message', 'professional_claim', 'opportunity')),
        target_id uuid not null,
        board_id uuid references board,
        class text not null check (class in ('crisis', 'red', 'amber', 'green')),
        state text not null check (state in ('open', 'decided')),
        opened_at timestamptz not null,
        due_at timestamptz not null,
        claimed_by uuid references staff_account,
        claimed_until timestamptz,
        version integer not null,
        round integer not null,
        unique (target_kind, target_id),
        check ((claimed_by is null) = (claimed_until is null)),
        check (state = 'open' or claimed_by is null),
        constraint a_closed_item_keeps_hours_only check (state = 'open' or
          (opened_at = date_trunc('hour', opened_at, 'UTC') and due_at = date_trunc('hour', due_at, 'UTC')))
      );
      create index review_queue on reviewable (due_at, id) where state = 'open';
      comment on table reviewable is 'The one item that gathers all reports and signals about one target. Its clocks are cut to the hour when it closes.';
      comment on column reviewable.round is 'How often it was opened. Reports and signals of a round are answered by the one decision of that round or a later one.';

      create table report (
        id uuid primary key,
        reviewable_id uuid not null references reviewable,
        round integer not null,
        revision_id uuid not null references revision,
        tag sealed_key not null,
        mine sealed_key not null unique,
        code_hash digest not null unique,
        hour integer not null,
        category text not null check (category in
          ('worried_about_author', 'personal_data', 'threat_or_abuse', 'sourcing', 'method_details', 'misinformation', 'spam', 'other')),
        explanation text not null check (char_length(explanation) <= 2000),
        contact text check (char_length(contact) <= 200),
        marked_unfounded boolean not null default false,
        unique (revision_id, tag)
      );
      create index on report (reviewable_id);
      comment on table report is 'A person says that something is wrong. A guest''s tag and mine are random bytes, so that reports of guests and members look alike.';

      create table signal (
        id uuid primary key,
        reviewable_id uuid not null references reviewable,
        round integer not null,
        revision_id uuid not null references revision,
        kind text not null,
        rule text not null,
        hour integer not null
      );
      create index on signal (reviewable_id);

      create table statement_of_reasons (
        id uuid primary key,
        facts text not null check (char_length(facts) between 1 and 5000),
        ground text not null check (ground in ('law', 'policy')),
        policy_point text not null,
        policy_version integer not null,
        source text not null check (source in ('notice', 'own_initiative')),
        automated_detection boolean not null,
        scope text not null check (scope in ('post', 'thread', 'board', 'site')),
        ends_hour integer
      );

      create table decision (
        id uuid primary key,
        reviewable_id uuid not null references reviewable,
        round integer not null,
        revision_id uuid not null references revision,
        kind text not null check (kind in
          ('no_action', 'approve', 'add_content_note', 'redact', 'limit_interaction', 'hide', 'remove', 'warn', 'pause', 'suspend', 'close', 'contact_authorities')),
        decided_by uuid not null references staff_account,
        hour integer not null,
        reason text not null check (char_length(reason) between 1 and 2000),
        state_before text not null,
        notes_added text[] not null,
        statement_id uuid unique references statement_of_reasons,
        unique (id, decided_by),
        constraint one_decision_a_round unique (reviewable_id, round),
        constraint a_restriction_has_a_statement check (kind in ('no_action', 'approve') or statement_id is not null)
      );

      create table restriction (
        id uuid primary key,
        persona_id uuid not null references persona,
        decision_id uuid not null references decision,
        reach text not null check (reach in ('thread', 'board', 'site')),
        effect text not null check (effect in ('write', 'enter', 'close')),
        ladder boolean not null,
        until_hour integer
      );
      create index on restriction (persona_id);

      create table appeal (
        id uuid primary key,
        decision_id uuid not null,
        first_decider uuid not null,
        report_id uuid references report,
        text text not null check (char_length(text) between 1 and 2000),
        hour integer not null,
        state text not null check (state in ('open', 'upheld', 'partly', 'overturned')),
        decided_by uuid references staff_account,
        reason text check (char_length(reason) between 1 and 2000),
        decided_hour integer,
        foreign key (decision_id, first_decider) references decision (id, decided_by),
        constraint an_appeal_is_decided_by_another_person check (decided_by <> first_decider),
        constraint a_decided_appeal_is_complete check (
          (state = 'open') = (decided_by is null) and (state = 'open') = (reason is null) and (state = 'open') = (decided_hour is null))
      );
      create unique index one_appeal_by_the_author on appeal (decision_id) where report_id is null;
      create unique index one_appeal_by_each_reporter on appeal (decision_id, report_id);
      create index appeal_queue on appeal (hour, id) where state = 'open';
      comment on column appeal.report_id is 'null: the author appeals; else the reporter with this report.';

      create table audit_entry (
        number bigint primary key,
        at timestamptz not null,
        staff_account_id uuid not null references staff_account,
        act text not null,
        target_kind text not null,
        target_id uuid not null,
        detail jsonb not null,
        previous digest not null,
        hash digest not null
      );
      comment on table audit_entry is 'What staff did. Grows only; each entry carries the hash of the one before.';

      create function audit_entry_is_chained() returns trigger language plpgsql as $$
      declare
        last audit_entry;
      begin
        -- One key for the whole log, held to the end of the transaction, so that numbers and links follow one another also when several acts end at once.
        perform pg_advisory_xact_lock(hashtextextended('audit_entry', 0));
        select * into last from audit_entry order by number desc limit 1;
        new.number := coalesce(last.number, 0) + 1;
        new.previous := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
        new.hash := sha256(new.previous || convert_to(concat_ws('|', extract(epoch from new.at)::text, new.staff_account_id, new.act,
          new.target_kind, new.target_id, new.detail::text), 'UTF8'));
        return new;
      end $$;
      create trigger audit_entry_is_chained before insert on audit_entry for each row execute function audit_entry_is_chained();

      create function audit_entry_only_grows() returns trigger language plpgsql as $$
      begin raise exception 'the audit log only grows'; end $$;
      create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
        for each statement execute function audit_entry_only_grows();
    `);
    for (const column of ['tag', 'mine', 'code_hash', 'explanation', 'contact']) {
      await queryRunner.query(`alter table report alter column ${column} set statistics 0`);
    }
    await queryRunner.query('alter table appeal alter column text set statistics 0');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table audit_entry, appeal, restriction, decision, statement_of_reasons, signal, report, reviewable;
      drop function audit_entry_only_grows, audit_entry_is_chained;
    `);
  }
}
