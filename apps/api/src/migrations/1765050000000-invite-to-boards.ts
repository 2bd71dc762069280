import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words for the pages that show the rows which a statement changed: `touched`, some of them. Only boards that everybody may enter. */
const openBoard = `join board on board.id = thread.board_id and board.who_may_enter = 'everyone'`;
const wordsFor: Record<string, string> = {
  thread: `'boards board:' || board.slug || ' thread:' || thread.id from changed thread ${openBoard}`,
  post: `'boards board:' || board.slug || ' thread:' || thread.id from changed touched
           join thread on thread.id = touched.thread_id ${openBoard}`,
  revision: `'thread:' || post.thread_id from changed touched join post on post.id = touched.post_id
           join thread on thread.id = post.thread_id ${openBoard}`,
  reaction: `'thread:' || post.thread_id from changed touched join post on post.id = touched.post_id
           join thread on thread.id = post.thread_id ${openBoard}`,
};

/** As in notify-page-changes: a statement on more rows than these is a change of every page. */
const mostRows = 50;

/**
 * Boards that are entered with a code, and handles. What must never happen is a constraint here: a space for the young that is open or
 * not read first, a closed room in which ages mix, a closed room that is opened with all that was said in it.
 * All threads of one season of an invited board share one space, so that a member has one face in all of them.
 */
export class InviteToBoards1765050000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(boards);
    await queryRunner.query(codes);
    await queryRunner.query(memberships);
    await queryRunner.query(handles);
    for (const [table, words] of Object.entries(wordsFor)) await queryRunner.query(functionFor(table, words));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table board_code;
      drop trigger board_stays_closed on board;
      drop function board_stays_closed;
      alter table board drop column who_may_enter cascade, drop column listed, drop column season cascade, drop column space cascade;
      drop index persona_handle_name;
      alter table persona drop column name_hash cascade;
    `);
  }
}

const boards = `
  alter table board
    add column who_may_enter text not null default 'everyone' check (who_may_enter in ('everyone', 'invited')),
    add column listed boolean not null default true,
    add column season integer check (season >= 1),
    add column space sealed_key unique;
  update board set who_may_enter = 'invited', who_may_write = 'members', premoderated = true, season = 1,
         space = decode(replace(gen_random_uuid()::text, '-', ''), 'hex')
   where audience = 'young';
  alter table board
    add constraint an_invited_board_has_a_season check
      ((who_may_enter = 'invited') = (season is not null) and (who_may_enter = 'invited') = (space is not null)),
    add constraint an_open_board_is_listed check (who_may_enter = 'invited' or listed),
    add constraint where_members_enter_members_write check (who_may_enter = 'everyone' or who_may_write = 'members'),
    add constraint a_closed_room_does_not_mix_ages check (who_may_enter = 'everyone' or audience <> 'everyone'),
    add constraint the_young_are_among_themselves_and_read_first check (audience <> 'young' or who_may_enter = 'invited' and premoderated);
  comment on column board.space is 'The space of the season of an invited board: all its threads share it. Drawn anew with each season.';
  alter table thread drop constraint thread_space_key;

  create function board_stays_closed() returns trigger language plpgsql as $$
  begin
    raise exception 'an invited board keeps its door and its audience: what was said in it was said to those who were there';
  end $$;
  create trigger board_stays_closed before update on board for each row
    when (old.who_may_enter = 'invited' and (new.who_may_enter, new.audience) is distinct from (old.who_may_enter, old.audience))
    execute function board_stays_closed()`;

const codes = `
  create table board_code (
    id uuid primary key,
    board_id uuid not null references board,
    season integer not null,
    label text not null check (char_length(label) between 1 and 80),
    code_hash digest not null unique,
    closed boolean not null default false
  );
  create index on board_code (board_id, season);
  comment on table board_code is 'A code for a whole group. How often it was used, when and by whom stands nowhere.'`;

const memberships = `
  alter table membership drop constraint membership_pkey;
  alter table membership
    alter column board_id drop not null, alter column season drop not null, alter column tag drop not null,
    add constraint one_membership_a_season unique (board_id, season, tag),
    add constraint a_membership_is_whole_or_blank check
      ((board_id is null) = (tag is null) and (season is null) = (tag is null));
  alter table membership alter column tag set statistics 0, alter column mine set statistics 0;
  comment on table membership is 'A member may enter this board in this season. All but mine is null once left: the row stays, blank.'`;

const handles = `
  alter table persona add column name_hash digest;
  alter table persona add constraint a_handle_has_a_name_of_its_own check (kind <> 'handle' or name_hash is not null);
  create unique index persona_handle_name on persona (name_hash) where name_hash is not null;
  alter table persona alter column name_hash set statistics 0;
  comment on column persona.name_hash is 'Of a handle: its name as it is compared, hashed. Stays when the handle is given up, so that nobody takes its name; drawn by chance once erased.'`;

/** Rows of closed rooms are left out before they are counted, so that they never crowd out a change of an open page. */
const functionFor = (table: string, words: string): string => `
  create or replace function ${table}_changes_pages() returns trigger language plpgsql as $$
  begin
    perform pg_notify('page_changes', case when count(*) > ${mostRows} then 'all' else string_agg(distinct words, ' ') end)
       from (select ${words} limit ${mostRows + 1}) told (words)
     having count(*) > 0;
    return null;
  end $$`;
