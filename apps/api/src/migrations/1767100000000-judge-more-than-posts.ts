import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is judged is no longer the text of a post alone: also the title of a thread, the name of a face and what a badge says. Each of them is
 * seen with a post, so that place, language, context and the author are found as for a post itself.
 */
export class JudgeMoreThanPosts1767100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(items);
    await queryRunner.query(reports);
    await queryRunner.query(ownWords);
    await queryRunner.query(decisions);
    await queryRunner.query(fitting);
    await queryRunner.query(numbering);
    await queryRunner.query(ownPost);
    await queryRunner.query(referrals);
    for (const column of ['thread.own_title', 'persona.own_name', 'decision.renamed_to', 'badge_referral.reason']) {
      const [table, name] = column.split('.');
      await queryRunner.query(`alter table ${table} alter column ${name} set statistics 0`);
    }
  }

  /** Only while nothing but posts was judged: what the older release cannot hold stands in its way. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table badge_referral;
      drop function nobody_answers_about_an_own_badge;
      drop trigger a_decision_fits_its_target on decision;
      drop trigger a_decision_is_numbered on decision;
      drop trigger a_target_belongs_to_its_post on reviewable;
      drop function a_decision_fits_its_target, a_decision_is_numbered, a_target_belongs_to_its_post;
      alter table decision drop constraint a_rename_is_told_what_it_became, drop constraint a_restriction_has_a_statement,
        drop constraint decision_kind_check, drop column number, drop column renamed_to;
      alter table decision
        add constraint decision_kind_check check (kind in
          ('no_action', 'approve', 'add_content_note', 'redact', 'limit_interaction', 'hide', 'remove', 'warn', 'pause', 'suspend', 'close', 'contact_authorities')),
        add constraint a_restriction_has_a_statement check ((kind in ('no_action', 'approve') and sanction is null) or statement_id is not null);
      alter table persona drop column own_name, drop column name_number;
      alter table thread drop column own_title, drop column title_number;
      drop index report_tag;
      alter table report drop column seen, drop constraint report_category_check;
      alter table report add constraint report_category_check check (category in
        ('worried_about_author', 'personal_data', 'threat_or_abuse', 'sourcing', 'method_details', 'misinformation', 'spam', 'other'));
    `);
    await queryRunner.query(ownPostBefore);
    await queryRunner.query('alter table reviewable drop column post_id, drop column seen_in');
  }
}

const items = `
  alter table reviewable
    add column seen_in uuid references post,
    add column post_id uuid,
    add constraint what_is_no_post_was_seen_with_one check ((target_kind = 'post') = (seen_in is null));
  create index on reviewable (post_id);
  comment on column reviewable.seen_in is 'The post with which a title, a name or a badge was seen first; of a title, the opening post.';
  comment on column reviewable.post_id is 'The post itself, or the one with which the target was seen.';

  create function a_target_belongs_to_its_post() returns trigger language plpgsql as $$
  begin
    new.post_id := case when new.target_kind = 'post' then new.target_id else new.seen_in end;
    if new.target_kind <> 'post' and not exists (
      select from post join persona on persona.id = post.persona_id
       where post.id = new.seen_in and case new.target_kind
         when 'thread' then new.target_id = post.thread_id and post.position = 1
         when 'persona' then new.target_id = persona.id
         when 'professional_claim' then new.target_id in (select id from badge where badge.staff_account_id = persona.staff_account_id)
         else false end) then
      raise check_violation using message = 'a target belongs to its post', constraint = 'a_target_belongs_to_its_post';
    end if;
    return new;
  end $$;
  create trigger a_target_belongs_to_its_post before insert or update of target_kind, target_id, seen_in, post_id on reviewable
    for each row execute function a_target_belongs_to_its_post();

  update reviewable set post_id = target_id;
  alter table reviewable alter column post_id set not null`;

const reports = `
  alter table report add column seen integer check (seen >= 1), drop constraint report_category_check;
  alter table report add constraint report_category_check check (category in
    ('worried_about_author', 'personal_data', 'threat_or_abuse', 'sourcing', 'method_details', 'misinformation', 'spam', 'misleading', 'posing', 'other'));
  create unique index report_tag on report (tag);
  comment on column report.seen is 'The number of the title or the name that was seen, or the day of the check of the badge; null: the text of the revision.'`;

/** What stood before a moderator gave another title or name; its author keeps it, and it comes back when an appeal was right. */
const ownWords = `
  alter table thread
    add column title_number integer not null default 1 check (title_number >= 1),
    add column own_title text check (char_length(own_title) <= 120);
  comment on column thread.title_number is 'Grows with each other title.';
  comment on column thread.own_title is 'The title that its author gave it, while a moderator has put another in its place.';
  alter table persona
    add column name_number integer not null default 1 check (name_number >= 1),
    add column own_name text check (char_length(own_name) <= 80);
  comment on column persona.name_number is 'Grows with each other name.';
  comment on column persona.own_name is 'The name that it bore before a moderator had a fresh one drawn.'`;

const decisions = `
  alter table decision
    drop constraint decision_kind_check,
    drop constraint a_restriction_has_a_statement,
    add column number integer,
    add column renamed_to text check (char_length(renamed_to) between 1 and 120);
  update decision set number = round;
  alter table decision
    alter column number set not null,
    add constraint decision_kind_check check (kind in
      ('no_action', 'approve', 'add_content_note', 'redact', 'limit_interaction', 'hide', 'remove', 'rename', 'refer', 'warn', 'pause', 'suspend', 'close', 'contact_authorities')),
    add constraint a_restriction_has_a_statement check ((kind in ('no_action', 'approve', 'refer') and sanction is null) or statement_id is not null),
    add constraint a_rename_is_told_what_it_became check (renamed_to is null or kind = 'rename');
  comment on column decision.number is 'Its place among the decisions about one post and what is seen with it, from 1.';
  comment on column decision.renamed_to is 'The title that a moderator gave the thread. A name is drawn and kept nowhere but at its face.'`;

/** A title is renamed, a badge referred; with a name and a badge no post is judged, and whoever holds a badge is answered by verifiers. */
const fitting = `
  create function a_decision_fits_its_target() returns trigger language plpgsql as $$
  declare
    target text;
  begin
    select target_kind into target from reviewable where id = new.reviewable_id;
    if not (case target
      when 'post' then new.kind not in ('rename', 'refer')
      when 'thread' then new.kind <> 'refer' and (new.kind = 'rename') = (new.renamed_to is not null)
      when 'persona' then new.kind in ('no_action', 'rename') and new.renamed_to is null
      when 'professional_claim' then new.kind in ('no_action', 'refer') and new.sanction is null
      else true end) then
      raise check_violation using message = 'a decision fits its target', constraint = 'a_decision_fits_its_target';
    end if;
    return new;
  end $$;
  create trigger a_decision_fits_its_target before insert or update of kind, sanction, renamed_to, reviewable_id on decision
    for each row execute function a_decision_fits_its_target()`;

/** Several items can be about one post, and their rounds do not count together. The post is locked while a decision about it is written. */
const numbering = `
  create function a_decision_is_numbered() returns trigger language plpgsql as $$
  begin
    select coalesce(max(decision.number), 0) + 1 into new.number
      from reviewable own join reviewable item on item.post_id = own.post_id join decision on decision.reviewable_id = item.id
     where own.id = new.reviewable_id;
    return new;
  end $$;
  create trigger a_decision_is_numbered before insert on decision for each row execute function a_decision_is_numbered()`;

const refusal = (column: string): string => `
  create or replace function nobody_decides_about_an_own_post() returns trigger language plpgsql as $$
  declare
    item uuid;
  begin
    if tg_table_name = 'decision' then
      item := new.reviewable_id;
    else
      select reviewable_id into item from decision where id = new.decision_id;
    end if;
    if new.decided_by is not null and exists (select from reviewable where id = item and is_own_post(new.decided_by, ${column})) then
      raise check_violation using message = 'nobody decides about an own post', constraint = 'nobody_decides_about_an_own_post';
    end if;
    return new;
  end $$`;

const ownPost = refusal('post_id');
const ownPostBefore = refusal('target_id');

const referrals = `
  create table badge_referral (
    id uuid primary key,
    badge_id uuid not null references badge,
    decision_id uuid not null unique,
    referred_by uuid not null,
    hour integer not null,
    state text not null check (state in ('open', 'kept', 'revoked')),
    answered_by uuid references staff_account,
    answered_hour integer,
    reason text check (char_length(reason) between 1 and 2000),
    foreign key (decision_id, referred_by) references decision (id, decided_by),
    constraint a_referral_is_answered_by_another_person check (answered_by <> referred_by),
    constraint an_answered_referral_is_complete check (
      (state = 'open') = (answered_by is null) and (state = 'open') = (answered_hour is null) and (state = 'open') = (reason is null))
  );
  create unique index one_open_referral on badge_referral (badge_id) where state = 'open';
  create index on badge_referral (badge_id);
  comment on table badge_referral is 'A moderator asks verifiers to look at a badge. They keep it or take it away; until then it holds.';

  create function nobody_answers_about_an_own_badge() returns trigger language plpgsql as $$
  begin
    if exists (select from badge where id = new.badge_id and staff_account_id = new.answered_by) then
      raise check_violation using message = 'nobody answers about an own badge', constraint = 'nobody_answers_about_an_own_badge';
    end if;
    return new;
  end $$;
  create trigger nobody_answers_about_an_own_badge before insert or update on badge_referral
    for each row execute function nobody_answers_about_an_own_badge()`;
