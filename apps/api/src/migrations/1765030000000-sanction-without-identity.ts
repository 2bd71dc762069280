import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sanctions hold at a face, and an account finds those of its own faces. What makes them fair is a constraint here: a restriction rests on
 * a decision with a statement of reasons; one for the whole service, and a closed account, on two people; an appeal on a third.
 */
export class SanctionWithoutIdentity1765030000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(decisions);
    await queryRunner.query(proposals);
    await queryRunner.query(restrictions);
    await queryRunner.query(epoch);
    await queryRunner.query(appeals);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger appeal_is_decided_by_a_third_person on appeal;
      drop function appeal_is_decided_by_a_third_person;
      drop trigger restriction_moves_the_epoch on restriction;
      drop function restriction_moves_the_epoch;
      drop table restriction_epoch;
      alter table restriction drop column statement_id, drop column decided_by, drop column confirmed_by, drop column board_id, drop column thread_id;
      drop table proposal;
      alter table decision drop constraint decision_with_its_statement, drop constraint a_sanction_goes_with_no_approval_or_note,
        drop constraint a_restriction_has_a_statement, drop column sanction;
      alter table decision add constraint a_restriction_has_a_statement check (kind in ('no_action', 'approve') or statement_id is not null);
    `);
  }
}

/** A decision has two halves: what becomes of the post, and what of its author. */
const decisions = `
  alter table decision add column sanction text check (sanction in ('warn', 'pause', 'suspend', 'close'));
  alter table decision drop constraint a_restriction_has_a_statement;
  alter table decision
    add constraint a_restriction_has_a_statement check ((kind in ('no_action', 'approve') and sanction is null) or statement_id is not null),
    add constraint a_sanction_goes_with_no_approval_or_note check (sanction is null or kind not in ('approve', 'add_content_note')),
    add constraint decision_with_its_statement unique (id, statement_id);
  comment on column decision.kind is 'What becomes of the post.';
  comment on column decision.sanction is 'What becomes of the author; null: nothing.'`;

const proposals = `
  create table proposal (
    id uuid primary key,
    reviewable_id uuid not null references reviewable,
    version integer not null,
    decision jsonb not null,
    proposed_by uuid not null references staff_account,
    hour integer not null,
    state text not null check (state in ('open', 'confirmed', 'refused', 'withdrawn')),
    answered_by uuid references staff_account,
    answered_hour integer,
    reason text check (char_length(reason) between 1 and 2000),
    decision_id uuid unique references decision,
    constraint a_proposal_is_answered_by_another_person check (answered_by <> proposed_by),
    constraint an_answered_proposal_is_complete check (
      (state in ('confirmed', 'refused')) = (answered_by is not null) and (state = 'open') = (answered_hour is null)
      and (state = 'refused') = (reason is not null) and (state = 'confirmed') = (decision_id is not null)),
    unique (decision_id, answered_by)
  );
  create unique index one_open_proposal on proposal (reviewable_id) where state = 'open';
  create index on proposal (reviewable_id);
  comment on table proposal is 'A decision that needs a second staff account. Nothing of it holds until that account confirms it.'`;

const restrictions = `
  alter table restriction
    add column statement_id uuid not null,
    add column decided_by uuid not null,
    add column confirmed_by uuid,
    add column board_id uuid references board,
    add column thread_id uuid references thread,
    add constraint a_restriction_rests_on_a_statement foreign key (decision_id, statement_id) references decision (id, statement_id),
    add constraint a_restriction_names_who_decided foreign key (decision_id, decided_by) references decision (id, decided_by),
    add constraint a_restriction_names_who_confirmed foreign key (decision_id, confirmed_by) references proposal (decision_id, answered_by),
    add constraint one_restriction_a_decision unique (decision_id),
    add constraint the_whole_service_needs_two_people check (reach <> 'site' or (confirmed_by is not null and confirmed_by <> decided_by)),
    add constraint a_restriction_names_its_place check ((reach = 'thread') = (thread_id is not null) and (reach = 'board') = (board_id is not null)),
    add constraint a_thread_is_open_to_read check (effect <> 'enter' or reach <> 'thread'),
    add constraint only_an_account_is_closed check (effect <> 'close' or reach = 'site'),
    add constraint the_ladder_is_about_writing check (not ladder or effect = 'write'),
    add constraint a_restriction_ends_unless_it_closes check (effect = 'close' or ladder or until_hour is not null)`;

/** One number for the whole service: whoever has seen it knows that no restriction came, changed or went since. */
const epoch = `
  create table restriction_epoch (
    one boolean primary key default true check (one),
    epoch integer not null
  );
  insert into restriction_epoch (epoch) values (0);
  create function restriction_moves_the_epoch() returns trigger language plpgsql as $$
  begin
    update restriction_epoch set epoch = epoch + 1;
    return null;
  end $$;
  create trigger restriction_moves_the_epoch after insert or update or delete or truncate on restriction
    for each statement execute function restriction_moves_the_epoch()`;

/** Whoever confirmed a decision has decided it too. */
const appeals = `
  create function appeal_is_decided_by_a_third_person() returns trigger language plpgsql as $$
  begin
    if exists (select from proposal where decision_id = new.decision_id and answered_by = new.decided_by) then
      raise check_violation using message = 'an appeal is decided by another person', constraint = 'an_appeal_is_decided_by_another_person';
    end if;
    return new;
  end $$;
  create trigger appeal_is_decided_by_a_third_person before insert or update on appeal
    for each row execute function appeal_is_decided_by_a_third_person()`;
