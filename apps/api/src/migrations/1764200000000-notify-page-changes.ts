import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A statement on more rows than these is a change of every page: to name them would cost more than it saves. */
const mostRows = 50;

/** The words for the pages that show the rows which a statement changed: `touched`, the first of them. */
const wordsFor: Record<string, string> = {
  thread: `'boards board:' || board.slug || ' thread:' || touched.id from touched join board on board.id = touched.board_id`,
  post: `'boards board:' || board.slug || ' thread:' || thread.id from touched
           join thread on thread.id = touched.thread_id join board on board.id = thread.board_id`,
  revision: `'thread:' || post.thread_id from touched join post on post.id = touched.post_id`,
  reaction: `'thread:' || post.thread_id from touched join post on post.id = touched.post_id`,
};

/**
 * What changes the pages of some threads. A new post shows with the count of its thread, which is written with it; a new revision once
 * its post names it. The text and the words of support of a post stand on the page of its thread alone.
 */
const ofSomeThreads: readonly [table: string, event: string, rows: 'old' | 'new'][] = [
  ['thread', 'insert', 'new'],
  ['thread', 'update', 'new'],
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

/**
 * Every statement that changes what a guest reads says so on the channel `page_changes`, in its own transaction: `all`, or words such
 * as `boards board:sleep thread:ID`. One notice a statement, however many rows; the same words twice in a transaction are sent once.
 */
export class NotifyPageChanges1764200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(everyPage);
    for (const [table, words] of Object.entries(wordsFor)) await queryRunner.query(functionFor(table, words));
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
    const functions = Object.keys(wordsFor).map((table) => `${table}_changes_pages`);
    await queryRunner.query(`drop function changes_every_page, name_changes_every_page, ${functions.join(', ')} cascade`);
  }
}

const everyPage = `
  create function changes_every_page() returns trigger language plpgsql as $$
  begin
    perform pg_notify('page_changes', 'all');
    return null;
  end $$`;

const functionFor = (table: string, words: string): string => `
  create function ${table}_changes_pages() returns trigger language plpgsql as $$
  begin
    perform pg_notify('page_changes', case when count(*) > ${mostRows} then 'all' else string_agg(distinct words, ' ') end) from (
      with touched as (select * from changed limit ${mostRows + 1}) select ${words}) told (words)
     having count(*) > 0;
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
