import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A decision can be taken back soon after it was made, and changes in no other way. A proposal that nobody answers lapses. Where a life is in
 * danger, the record of a call to the authorities carries two names.
 */
export class UndoAndContact1767120000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [undoing, undoingRules, appeals, proposals, contacts, contactRules]) await queryRunner.query(part);
    for (const column of ['why', 'passed_on', 'words', 'untold_reason', 'objection'])
      await queryRunner.query(`alter table authority_contact alter column ${column} set statistics 0`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table authority_contact;
      drop function a_contact_is_kept;
      drop index proposals_waiting;
      update proposal set state = 'withdrawn' where state = 'lapsed';
      alter table proposal drop constraint proposal_state_check,
        add constraint proposal_state_check check (state in ('open', 'confirmed', 'refused', 'withdrawn'));
      drop trigger an_undone_decision_is_not_appealed on appeal;
      drop function an_undone_decision_is_not_appealed;
      drop trigger a_decision_changes_by_undoing_alone on decision;
      drop function a_decision_changes_by_undoing_alone;
      update decision set round = -place from (
        select id, row_number() over (partition by reviewable_id order by hour, id) as place from decision where undone_hour is not null) undone
       where undone.id = decision.id;
      drop index decisions_on_item, one_decision_a_round;
      alter table decision drop column undone_reason, drop column undone_by, drop column undone_hour, drop column with_words,
        add constraint one_decision_a_round unique (reviewable_id, round);
    `);
  }
}

/** A decision that was undone leaves its round without one, so that another can be made in it. */
const undoing = `
  alter table decision
    add column with_words boolean not null default false,
    add column undone_hour integer,
    add column undone_by uuid references staff_account,
    add column undone_reason text check (char_length(undone_reason) between 1 and 2000),
    add constraint an_undone_decision_is_complete check (num_nulls(undone_hour, undone_by, undone_reason) in (0, 3)),
    add constraint a_decision_is_undone_soon check (undone_hour between hour and hour + 1),
    add constraint what_was_said_is_not_undone check (not with_words or undone_hour is null),
    drop constraint one_decision_a_round;
  create unique index one_decision_a_round on decision (reviewable_id, round) where undone_hour is null;
  create index decisions_on_item on decision (reviewable_id, round);
  comment on column decision.with_words is 'Whether words of a person went to the author or into the thread with it. Those cannot be unsaid.';
  comment on column decision.undone_hour is 'null: it stands. Else it counts as nothing from that hour on.';
  update decision set with_words = true
   where kind = 'approve' and not exists (select from delivery where ref = decision.id)
     and exists (select from revision join post on post.id = revision.post_id where revision.id = decision.revision_id and post.with_care)`;

/** After the update, so that a row that is no decision at all is refused for what it is. */
const undoingRules = `
  create function a_decision_changes_by_undoing_alone() returns trigger language plpgsql as $$
  declare
    undoing constant text[] := array['undone_hour', 'undone_by', 'undone_reason'];
  begin
    if to_jsonb(new) - undoing <> to_jsonb(old) - undoing or (old.undone_hour is not null and to_jsonb(new) <> to_jsonb(old)) then
      raise check_violation using message = 'a decision changes only by being undone, once', constraint = 'a_decision_changes_by_undoing_alone';
    end if;
    if old.undone_hour is not null or new.undone_hour is null then
      return null;
    end if;
    if new.undone_by <> new.decided_by and not exists (select from proposal where decision_id = new.id and answered_by = new.undone_by) then
      raise check_violation using message = 'whoever decided undoes it', constraint = 'whoever_decided_undoes_it';
    end if;
    if exists (select from appeal where decision_id = new.id) then
      raise check_violation using message = 'an appealed decision is not undone', constraint = 'an_appealed_decision_is_not_undone';
    end if;
    if exists (select from restriction where decision_id = new.id) then
      raise check_violation using message = 'an undone decision restricts nobody', constraint = 'an_undone_decision_restricts_nobody';
    end if;
    if exists (select from reviewable own join reviewable item on item.post_id = own.post_id join decision later on later.reviewable_id = item.id
                where own.id = new.reviewable_id and later.number > new.number and later.undone_hour is null) then
      raise check_violation using message = 'only the last decision is undone', constraint = 'only_the_last_decision_is_undone';
    end if;
    return null;
  end $$;
  create trigger a_decision_changes_by_undoing_alone after update on decision
    for each row execute function a_decision_changes_by_undoing_alone()`;

/**
 * The lock makes an appeal and an undoing wait for one another: whichever comes second sees the first. It is taken as the owner, for the night puts
 * appeals back too and may not change decisions.
 */
const appeals = `
  create function an_undone_decision_is_not_appealed() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
  declare
    undone integer;
  begin
    select undone_hour into undone from decision where id = new.decision_id for share;
    if undone is not null then
      raise check_violation using message = 'an undone decision is not appealed', constraint = 'an_undone_decision_is_not_appealed';
    end if;
    return new;
  end $$;
  create trigger an_undone_decision_is_not_appealed before insert on appeal
    for each row execute function an_undone_decision_is_not_appealed()`;

const proposals = `
  alter table proposal drop constraint proposal_state_check,
    add constraint proposal_state_check check (state in ('open', 'confirmed', 'refused', 'withdrawn', 'lapsed'));
  create index proposals_waiting on proposal (hour) where state = 'open';
  comment on column proposal.state is 'lapsed: nobody answered within a week; the item is to be decided anew.'`;

const contacts = `
  create table authority_contact (
    id uuid primary key,
    reviewable_id uuid not null references reviewable,
    revision_id uuid not null references revision,
    authority text not null check (authority in ('emergency', 'police', 'child_welfare', 'other')),
    authority_name text check (char_length(authority_name) between 1 and 200),
    why text not null check (char_length(why) <= 2000),
    passed_on text not null check (char_length(passed_on) <= 2000),
    called_hour integer,
    words text not null check (char_length(words) <= 2000),
    untold_reason text not null check (char_length(untold_reason) <= 2000),
    made_by uuid not null references staff_account,
    hour integer not null,
    state text not null check (state in ('waiting', 'confirmed', 'objected', 'withdrawn')),
    answered_by uuid references staff_account,
    answered_hour integer,
    objection text check (char_length(objection) <= 2000),
    author_told_hour integer,
    constraint a_contact_is_confirmed_by_another_person check (answered_by <> made_by),
    constraint an_answered_contact_is_complete check (
      (state in ('confirmed', 'objected')) = (answered_by is not null) and (state = 'waiting') = (answered_hour is null)
      and (state = 'objected') = (objection is not null)),
    constraint what_was_done_is_not_withdrawn check (state <> 'withdrawn' or called_hour is null),
    constraint another_authority_has_a_name check ((authority = 'other') = (authority_name is not null)),
    constraint a_call_was_made_before_it_is_noted check (called_hour <= hour),
    constraint nobody_is_told_of_what_was_not_done check (author_told_hour is null or called_hour is not null or state = 'confirmed')
  );
  create index on authority_contact (reviewable_id);
  create index contacts_waiting on authority_contact (hour) where state = 'waiting';
  comment on table authority_contact is 'A moderator told the authorities that a life or somebody''s safety is in danger, and another moderator signed.';
  comment on column authority_contact.called_hour is 'In acute danger the call comes first: the hour in which it was made. null: it waited for the second signature.';
  comment on column authority_contact.words is 'What the author is told; empty: nothing for now, for the reason in untold_reason.'`;

const contactRules = `
  create function a_contact_is_kept() returns trigger language plpgsql as $$
  declare
    answer constant text[] := array['state', 'answered_by', 'answered_hour', 'objection', 'author_told_hour'];
    words constant text[] := array['why', 'passed_on', 'words', 'untold_reason', 'objection'];
  begin
    if tg_op = 'INSERT' then
      if new.state <> 'waiting' then
        raise check_violation using message = 'a contact begins without its second signature', constraint = 'a_contact_waits_for_its_second_signature';
      end if;
      return new;
    end if;
    -- Once its time is over the words are taken away; who did what, and when, stays.
    if old.state <> 'waiting' and to_jsonb(new) - words = to_jsonb(old) - words then
      return new;
    end if;
    if old.state <> 'waiting' or to_jsonb(new) - answer <> to_jsonb(old) - answer then
      raise check_violation using message = 'a contact is answered once and changes in no other way', constraint = 'a_contact_is_answered_once';
    end if;
    if new.answered_by is not null and exists (
        select from reviewable where id = new.reviewable_id and is_own_post(new.answered_by, post_id)) then
      raise check_violation using message = 'nobody signs about an own post', constraint = 'nobody_signs_about_an_own_post';
    end if;
    return new;
  end $$;
  create trigger a_contact_is_kept before insert or update on authority_contact for each row execute function a_contact_is_kept()`;
