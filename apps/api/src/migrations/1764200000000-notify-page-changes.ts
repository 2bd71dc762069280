import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From the rows that a statement changed (`changed`) to the threads whose pages show them. */
const threadsOf: Record<string, string> = {
  thread: 'select id from changed',
  post: 'select thread_id from changed',
  revision: 'select post.thread_id from changed join post on post.id = changed.post_id',
  reaction: 'select post.thread_id from changed join post on post.id = changed.post_id',
};

/** What changes the pages of some threads. A new revision shows only once its post names it. */
const ofSomeThreads: readonly [table: string, event: string, rows: 'old' | 'new'][] = [
  ['thread', 'insert', 'new'],
  ['thread', 'update', 'new'],
  ['post', 'insert', 'new'],
  ['post', 'update', 'new'],
  ['post', 'delete', 'old'],
  ['revision', 'update', 'new'],
  ['reaction', 'insert', 'new'],
  ['reaction', 'update', 'new'],
  ['reaction', 'delete', 'old'],
];

/** What changes more pages than are worth naming. */
const ofEveryPage: readonly [table: string, events: string][] = [
  ['board', 'insert or update or delete or truncate'],
  ['badge', 'insert or update or delete or truncate'],
  ['thread', 'delete or truncate or update of board_id'],
  ['post', 'truncate'],
  ['revision', 'truncate'],
  ['reaction', 'truncate'],
];

/** A statement on more rows than these is a change of every page: to name them would cost more than it saves. */
const mostRows = 50;

/**
 * Every statement that changes what a guest reads says so on the channel `page_changes`, in its own transaction: `all`, or words such
 * as `boards board:sleep thread:ID`. One notice a statement, however many rows; the same words twice in a transaction are sent once.
 */
export class NotifyPageChanges1764200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tellPages);
    for (const [table, threads] of Object.entries(threadsOf)) await queryRunner.query(functionFor(table, threads));
    for (const [table, event, rows] of ofSomeThreads) {
      await queryRunner.query(
        `create trigger ${table}_${event}_changes_pages after ${event} on ${table} referencing ${rows} table as changed
           for each statement execute function ${table}_changes_pages()`,
      );
    }
    for (const [table, events] of ofEveryPage) {
      await queryRunner.query(
        `create trigger ${table}_changes_every_page after ${events} on ${table} for each statement execute function changes_every_page()`,
      );
    }
    await queryRunner.query(nameChanges);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const functions = Object.keys(threadsOf).map((table) => `${table}_changes_pages`);
    await queryRunner.query(`drop function changes_every_page, name_changes_every_page, ${functions.join(', ')} cascade`);
    await queryRunner.query('drop function tell_pages');
  }
}

const tellPages = `
  create function tell_pages(threads uuid[], lists boolean) returns void language plpgsql as $$
  declare
    words text;
  begin
    select string_agg(word, ' ' order by word) into words from (
      select 'thread:' || id as word from unnest(threads) id
      union select 'board:' || slug from thread join board on board.id = thread.board_id where lists and thread.id = any (threads)
      union select 'boards' where lists and cardinality(threads) > 0) told;
    if words is not null then perform pg_notify('page_changes', words); end if;
  end $$;
  comment on function tell_pages is 'Names the pages of these threads and, with lists, those that list them.';

  create function changes_every_page() returns trigger language plpgsql as $$
  begin
    perform pg_notify('page_changes', 'all');
    return null;
  end $$`;

/** A word of support shows on the page of its thread alone, everything else also where threads are listed. */
const functionFor = (table: string, threads: string): string => `
  create function ${table}_changes_pages() returns trigger language plpgsql as $$
  begin
    if (select count(*) from (select from changed limit ${mostRows + 1}) some) > ${mostRows} then
      perform pg_notify('page_changes', 'all');
    else
      perform tell_pages(array(select distinct * from (${threads}) touched), ${String(table !== 'reaction')});
    end if;
    return null;
  end $$`;

/** A professional's face is written anew with each of its posts; only another name changes pages. */
const nameChanges = `
  create function name_changes_every_page() returns trigger language plpgsql as $$
  begin
    if exists (select from before join after using (id) where before.name <> after.name) then
      perform pg_notify('page_changes', 'all');
    end if;
    return null;
  end $$;
  create trigger persona_name_changes_every_page after update on persona referencing old table as before new table as after
    for each statement execute function name_changes_every_page();
  create trigger staff_name_changes_every_page after update on staff_account referencing old table as before new table as after
    for each statement execute function name_changes_every_page()`;
