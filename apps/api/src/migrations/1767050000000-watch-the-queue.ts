import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The queue by board and by kind, as fast as the whole of it; a word whenever it changes; and which classes are past their time.
 * Keys are a choice of each staff account.
 */
export class WatchTheQueue1767050000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index review_queue_of_kind on reviewable (target_kind, class, due_at, opened_at, id) where state = 'open';
      create index review_queue_of_board on reviewable (board_id, class, due_at, opened_at, id) where state = 'open';
      create index review_queue_of_board_and_kind on reviewable (board_id, target_kind, class, due_at, opened_at, id) where state = 'open';
      create index review_queue_news on reviewable (opened_at) where state = 'open';

      create table queue_alarm (
        class text primary key check (class in ('crisis', 'red', 'amber', 'green')),
        raised_at timestamptz not null
      );
      comment on table queue_alarm is 'The classes in which something that nobody holds is past its time, and since when that was seen. Nothing of any item.';

      create function queue_changes() returns trigger language plpgsql as $$
      begin
        perform pg_notify('queue_changes', '');
        return null;
      end $$;
      create trigger queue_changes after insert or update or delete or truncate on reviewable
        for each statement execute function queue_changes();

      alter table staff_account add column single_keys boolean not null default true;
      comment on column staff_account.single_keys is 'Whether single keys do something on the pages of the staff.';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table staff_account drop column single_keys;
      drop trigger queue_changes on reviewable;
      drop function queue_changes;
      drop table queue_alarm;
      drop index review_queue_of_kind, review_queue_of_board, review_queue_of_board_and_kind, review_queue_news;
    `);
  }
}
