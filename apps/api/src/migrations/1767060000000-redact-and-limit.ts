import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A moderator covers words of a post, or limits who writes in its thread, and when. Both are restrictions: each row belongs to a decision
 * of its kind with its statement of reasons, and no such decision stands without its row.
 */
export class RedactAndLimit1767060000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(ofItsKind);
    await queryRunner.query(pagesOfLimits);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table thread add column locked boolean not null default false;
      drop trigger a_decision_has_what_it_decides on decision;
      drop table redaction, thread_limit;
      drop function redaction_is_of_its_kind, limit_is_of_its_kind, decision_has_what_it_decides, thread_limit_changes_pages, thread_is_locked;
    `);
  }
}

/** Until now nothing could lock a thread, so that no lock needs to be brought along. */
const tables = `
  create table redaction (
    id uuid primary key,
    decision_id uuid not null unique,
    statement_id uuid not null,
    post_id uuid not null references post,
    base_id uuid not null references revision,
    revision_id uuid not null unique references revision,
    places jsonb not null,
    lifted_hour integer,
    foreign key (decision_id, statement_id) references decision (id, statement_id),
    constraint a_redaction_covers_something check (jsonb_typeof(places) = 'array' and jsonb_array_length(places) > 0),
    constraint a_redaction_writes_a_new_text check (base_id <> revision_id)
  );
  create index on redaction (post_id);
  create index on redaction (base_id);
  comment on table redaction is 'Words of a post that a moderator covered. They stand in the base, an earlier text, and in no later one.';
  comment on column redaction.places is 'Where in the base: UTF-16 offsets and what kind of thing. Never the words.';
  comment on column redaction.lifted_hour is 'From when it covers nothing more: the author was right to ask for a new look.';

  alter table thread drop column locked;
  create table thread_limit (
    id uuid primary key,
    decision_id uuid not null unique,
    statement_id uuid not null,
    thread_id uuid not null references thread,
    kind text not null check (kind in ('lock', 'slow')),
    hours_between integer check (hours_between between 1 and 168),
    from_hour integer not null,
    until_hour integer,
    ended_hour integer,
    foreign key (decision_id, statement_id) references decision (id, statement_id),
    constraint slow_names_its_hours check ((kind = 'slow') = (hours_between is not null)),
    constraint slow_has_an_end check (kind = 'lock' or until_hour is not null),
    constraint a_limit_ends_after_it_begins check (until_hour > from_hour and ended_hour >= from_hour)
  );
  create index on thread_limit (thread_id);
  comment on table thread_limit is 'Who writes in a thread, and when: lock: nobody; slow: each face once in some hours. It ends by itself, by comparing hours.';
  comment on column thread_limit.ended_hour is 'From when it holds no more because somebody ended it early.';

  create function thread_is_locked(thread uuid, hour integer) returns boolean language sql stable as $$
    select exists (select from thread_limit
                    where thread_id = thread and kind = 'lock' and ended_hour is null and (until_hour is null or until_hour > hour))
  $$`;

const ofItsKind = `
  create function redaction_is_of_its_kind() returns trigger language plpgsql as $$
  begin
    if not exists (select from decision where id = new.decision_id and kind = 'redact')
       or exists (select from revision where id in (new.base_id, new.revision_id) and post_id <> new.post_id) then
      raise check_violation using message = 'a redaction belongs to a decision to redact, and to the texts of one post',
        constraint = 'a_redaction_is_of_its_kind';
    end if;
    return new;
  end $$;
  create trigger a_redaction_is_of_its_kind before insert or update on redaction for each row execute function redaction_is_of_its_kind();

  create function limit_is_of_its_kind() returns trigger language plpgsql as $$
  begin
    if not exists (select from decision where id = new.decision_id and kind = 'limit_interaction') then
      raise check_violation using message = 'a limit belongs to a decision to limit', constraint = 'a_limit_is_of_its_kind';
    end if;
    return new;
  end $$;
  create trigger a_limit_is_of_its_kind before insert or update on thread_limit for each row execute function limit_is_of_its_kind();

  create function decision_has_what_it_decides() returns trigger language plpgsql as $$
  begin
    if new.kind = 'redact' and not exists (select from redaction where decision_id = new.id)
       or new.kind = 'limit_interaction' and not exists (select from thread_limit where decision_id = new.id) then
      raise check_violation using message = 'a decision to redact or to limit has its row', constraint = 'a_decision_has_what_it_decides';
    end if;
    return null;
  end $$;
  create constraint trigger a_decision_has_what_it_decides after insert or update of kind on decision deferrable initially deferred
    for each row execute function decision_has_what_it_decides()`;

/** What stands of a limit on the page of its thread; of a closed room nothing is told. A new text of a post shows with its post, which is written with it. */
const pagesOfLimits = `
  create function thread_limit_changes_pages() returns trigger language plpgsql as $$
  begin
    perform pg_notify('page_changes', 'thread:' || thread.id)
       from thread join board on board.id = thread.board_id
      where thread.id = new.thread_id and board.who_may_enter = 'everyone';
    return null;
  end $$;
  create trigger thread_limit_changes_pages after insert or update on thread_limit for each row execute function thread_limit_changes_pages()`;
