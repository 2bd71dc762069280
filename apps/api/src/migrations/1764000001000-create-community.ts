import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Boards, threads, posts and the faces under which they are written.
 * `hour` is a whole number of hours since 1970-01-01T00:00Z: the type itself can hold nothing finer.
 */
export class CreateCommunity1764000001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table board (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) between 2 and 60),
        language language_code not null,
        name text not null check (char_length(name) between 2 and 80),
        purpose text not null check (char_length(purpose) between 1 and 400),
        rules text[] not null,
        audience text not null check (audience in ('everyone', 'adults', 'young')),
        who_may_write text not null check (who_may_write in ('everyone', 'members', 'professionals')),
        premoderated boolean not null,
        position integer not null
      );

      create table persona (
        id uuid primary key,
        kind text not null check (kind in ('alias', 'board_face', 'handle', 'professional')),
        space sealed_key not null,
        tag sealed_key not null,
        mine sealed_key not null unique,
        name text not null check (char_length(name) between 2 and 80),
        consent_version integer not null,
        staff_account_id uuid unique references staff_account,
        unique (space, tag),
        check ((kind = 'professional') = (staff_account_id is not null))
      );
      create unique index persona_name_in_space on persona (space, name) where kind <> 'professional';
      comment on table persona is 'The face under which a post is shown. tag: me, here; mine: my n-th persona; both say nothing without the member''s own key.';

      create table thread (
        id uuid primary key,
        board_id uuid not null references board,
        space sealed_key not null unique,
        kind text not null check (kind in ('discussion', 'question', 'check_in')),
        title text not null check (char_length(title) <= 120),
        post_count integer not null check (post_count >= 0),
        last_hour integer not null,
        locked boolean not null default false,
        listed boolean not null
      );
      create index thread_list on thread (board_id, last_hour desc, id desc) where listed;

      create table post (
        id uuid primary key,
        thread_id uuid not null references thread,
        persona_id uuid not null references persona,
        position integer not null check (position >= 1),
        hour integer not null,
        state text not null check (state in ('visible', 'held', 'hidden', 'removed', 'deleted')),
        notes_by_author text[] not null default '{}',
        notes_by_moderator text[] not null default '{}',
        revision_id uuid not null,
        unique (thread_id, position)
      );
      create index on post (persona_id);
      create index held_posts on post (thread_id) where state = 'held';

      create table revision (
        id uuid primary key,
        post_id uuid not null references post,
        number integer not null check (number >= 1),
        text text not null check (char_length(text) <= 10000),
        tree jsonb not null,
        hour integer not null,
        unique (post_id, number)
      );
      alter table post add constraint post_revision_fk foreign key (revision_id) references revision deferrable initially deferred;

      create table reaction (
        id uuid primary key,
        post_id uuid not null references post,
        tag sealed_key not null,
        mine sealed_key not null unique,
        kind text check (kind in ('hear_you', 'me_too', 'strength', 'thank_you', 'helped')),
        unique (post_id, tag)
      );
      comment on column reaction.kind is 'null once withdrawn: the row stays, blank, so that the member''s row numbers have no holes.';

      create table membership (
        board_id uuid not null references board,
        season integer not null,
        tag sealed_key not null,
        mine sealed_key not null unique,
        primary key (board_id, season, tag)
      );

      create table sealed_item (
        address digest primary key,
        sealed bytea not null,
        month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$')
      );
      comment on table sealed_item is 'What a member keeps for itself (news marker, follows, drafts, mutes), padded to fixed sizes.';

      create table delivery (
        id uuid primary key,
        persona_id uuid not null references persona,
        kind text not null check (kind in ('decision', 'appeal_outcome', 'care_message')),
        ref uuid not null,
        body jsonb not null,
        hour integer not null
      );
      create index on delivery (persona_id);
    `);
    for (const column of [
      'revision.text',
      'revision.tree',
      'thread.title',
      'persona.name',
      'persona.tag',
      'persona.mine',
      'reaction.tag',
      'reaction.mine',
    ]) {
      const [table, name] = column.split('.');
      await queryRunner.query(`alter table ${table} alter column ${name} set statistics 0`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table post drop constraint post_revision_fk;
      drop table delivery, sealed_item, membership, reaction, revision, post, thread, persona, board;
    `);
  }
}
