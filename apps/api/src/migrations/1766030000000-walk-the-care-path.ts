import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moderators do for somebody in crisis: words to a face and back, an answer in the thread, a look again, handing over. */
export class WalkTheCarePath1766030000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(faces);
    await queryRunner.query(messages);
    await queryRunner.query(items);
    await queryRunner.query(notes);
    for (const table of ['follow_up', 'hand_over']) await queryRunner.query(`alter table ${table} alter column note set statistics 0`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table hand_over, follow_up;
      update reviewable set state = 'open' where state = 'resting';
      drop index claimed_items, review_queue;
      create index review_queue on reviewable (class, opened_at, id) where state = 'open';
      alter table reviewable drop constraint reviewable_state_check, add constraint reviewable_state_check check (state in ('open', 'decided'));
      drop index care_messages;
      alter table delivery drop constraint a_care_message_has_its_place, drop column place, drop constraint delivery_kind_check;
      delete from delivery where kind = 'care_answer';
      alter table delivery add constraint delivery_kind_check check (kind in ('decision', 'appeal_outcome', 'care_message'));
      alter table post drop column with_care;
      drop index one_moderator_face_in_a_space;
      update persona set kind = 'alias' where kind = 'moderator';
      alter table persona drop constraint persona_kind_check,
        add constraint persona_kind_check check (kind in ('alias', 'board_face', 'handle', 'professional'));
    `);
  }
}

/** Whoever of the moderators answers in a thread does so under its one face of the service. */
const faces = `
  alter table persona drop constraint persona_kind_check,
    add constraint persona_kind_check check (kind in ('alias', 'board_face', 'handle', 'professional', 'moderator'));
  create unique index one_moderator_face_in_a_space on persona (space) where kind = 'moderator';
  alter table post add column with_care boolean not null default false;
  comment on column post.with_care is 'Whether a moderator let it through on the care path: then no words of support are offered that do not fit.'`;

/** What a moderator writes to a face about a post, and what its author answers, are one row of words. */
const messages = `
  alter table delivery drop constraint delivery_kind_check,
    add constraint delivery_kind_check check (kind in ('decision', 'appeal_outcome', 'care_message', 'care_answer')),
    add column place integer,
    add constraint a_care_message_has_its_place check ((kind in ('care_message', 'care_answer')) = (place is not null));
  create unique index care_messages on delivery (ref, place) where place is not null;
  comment on column delivery.place is 'The place of a care message or its answer among those about the post that ref names.'`;

/** The service level of a crisis follows the staffed hours, so the order of the queue follows when an item is due. */
const items = `
  alter table reviewable drop constraint reviewable_state_check,
    add constraint reviewable_state_check check (state in ('open', 'resting', 'decided'));
  comment on column reviewable.state is 'resting: it waits, undecided, for its follow-up or for a word of the author.';
  drop index review_queue;
  create index review_queue on reviewable (class, due_at, opened_at, id) where state = 'open';
  create index claimed_items on reviewable (class, due_at, opened_at, id) where state = 'open' and claimed_by is not null`;

const notes = `
  create table follow_up (
    id uuid primary key,
    reviewable_id uuid not null references reviewable,
    look_again_hour integer not null,
    note text not null check (char_length(note) <= 500),
    set_by uuid not null references staff_account,
    hour integer not null,
    state text not null check (state in ('waiting', 'come', 'cancelled'))
  );
  create unique index one_waiting_follow_up on follow_up (reviewable_id) where state = 'waiting';
  create index follow_ups_due on follow_up (look_again_hour) where state = 'waiting';
  create index on follow_up (reviewable_id);
  comment on table follow_up is 'A moderator wants an item to stand in the queue again from an hour on.';

  create table hand_over (
    id uuid primary key,
    reviewable_id uuid not null references reviewable,
    round integer not null,
    given_by uuid not null references staff_account,
    given_to uuid references staff_account,
    note text not null check (char_length(note) <= 500),
    hour integer not null
  );
  create index on hand_over (reviewable_id);
  comment on column hand_over.given_to is 'null: to the queue, for whoever comes next.'`;
