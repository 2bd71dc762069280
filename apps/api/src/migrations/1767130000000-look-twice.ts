import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A part of the decisions, drawn by chance, is judged a second time by somebody who had nothing to do with the item. It changes nothing for anybody. */
export class LookTwice1767130000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [whoKnows, looks, rules]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table second_look;
      drop function a_second_look_is_answered_once, a_second_look_is_by_another, knows_item;
      drop index audit_about;
    `);
  }
}

const whoKnows = `
  create index audit_about on audit_entry (target_id, staff_account_id);

  create function knows_item(who uuid, item uuid) returns boolean language sql stable as $$
    select exists (select from audit_entry where target_id = item and staff_account_id = who)
        or exists (select from reviewable where id = item and (claimed_by = who or is_own_post(who, post_id)))
        or exists (select from decision where reviewable_id = item and who in (decided_by, undone_by))
        or exists (select from proposal where reviewable_id = item and who in (proposed_by, answered_by))
        or exists (select from hand_over where reviewable_id = item and who in (given_by, given_to))
        or exists (select from authority_contact where reviewable_id = item and who in (made_by, answered_by))
        or exists (select from appeal join decision on decision.id = appeal.decision_id
                    where decision.reviewable_id = item and appeal.decided_by = who)
  $$;
  comment on function knows_item is 'Whether somebody of the staff ever had to do with an item, or wrote the post.'`;

const looks = `
  create table second_look (
    id uuid primary key,
    decision_id uuid not null unique references decision,
    revision_id uuid not null references revision,
    class text not null check (class in ('crisis', 'red', 'amber', 'green')),
    drawn_hour integer not null,
    taken_by uuid references staff_account,
    taken_hour integer,
    kind text check (kind in ('no_action', 'approve', 'add_content_note', 'redact', 'limit_interaction', 'hide', 'remove')),
    sanction text check (sanction in ('warn', 'pause', 'suspend', 'close')),
    policy_point text check (policy_point in ('P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8')),
    answered_hour integer,
    constraint a_second_look_has_a_reader check (num_nulls(taken_by, taken_hour) in (0, 2)),
    constraint an_answered_look_is_complete check (
      num_nulls(kind, answered_hour) in (0, 2) and (kind is null or taken_by is not null)
      and (kind is not null or num_nonnulls(sanction, policy_point) = 0)),
    constraint a_judgement_that_restricts_names_a_point check (
      (policy_point is not null) = (kind in ('redact', 'limit_interaction', 'hide', 'remove') or sanction is not null)),
    constraint a_look_comes_after_its_draw check (taken_hour >= drawn_hour and answered_hour >= taken_hour)
  );
  create index second_looks_waiting on second_look (drawn_hour) where kind is null;
  comment on table second_look is 'A decision that chance drew to be judged a second time, blind, by somebody who had nothing to do with the item.';
  comment on column second_look.class is 'The class of the item when it was decided.';
  comment on column second_look.kind is 'What the second reader would have decided. It changes nothing. null: not answered.'`;

const rules = `
  create function a_second_look_is_answered_once() returns trigger language plpgsql as $$
  declare
    reading constant text[] := array['taken_by', 'taken_hour', 'kind', 'sanction', 'policy_point', 'answered_hour'];
  begin
    if old.kind is not null or to_jsonb(new) - reading <> to_jsonb(old) - reading then
      raise check_violation using message = 'a second look is answered once and changes in no other way', constraint = 'a_second_look_is_answered_once';
    end if;
    return new;
  end $$;
  create trigger a_second_look_is_answered_once before update on second_look
    for each row execute function a_second_look_is_answered_once();

  create function a_second_look_is_by_another() returns trigger language plpgsql as $$
  begin
    if new.taken_by is not null and knows_item(new.taken_by, (select reviewable_id from decision where id = new.decision_id)) then
      raise check_violation using message = 'whoever had to do with an item does not look again', constraint = 'a_second_look_is_by_another';
    end if;
    return new;
  end $$;
  create trigger a_second_look_is_by_another before insert or update on second_look
    for each row execute function a_second_look_is_by_another()`;
