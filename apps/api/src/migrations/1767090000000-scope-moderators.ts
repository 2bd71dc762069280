import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A moderator moderates everywhere, in a language or on a board, here perhaps as a senior one; and looks after themselves at it. */
export class ScopeModerators1767090000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(grants);
    await queryRunner.query(followingOneAnother);
    await queryRunner.query(questions);
    await queryRunner.query(
      `insert into staff_grant (id, staff_account_id) select gen_random_uuid(), id from staff_account where 'moderator' = any(roles)`,
    );
    await queryRunner.query(choices);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table work_choice;
      drop trigger grants_follow_roles on staff_account;
      drop function moderates, is_senior_at, grants_follow_roles;
      drop table staff_grant;
      drop function roles_follow_grants, granted_by_an_operator;
      alter table staff_account drop constraint a_senior_moderator_is_a_moderator, drop constraint staff_account_roles_check;
      update staff_account set roles = array_remove(roles, 'senior_moderator');
      alter table staff_account add constraint staff_account_roles_check
        check (roles <@ array['professional', 'verifier', 'moderator', 'editor', 'operator']);
    `);
  }
}

const grants = `
  alter table staff_account drop constraint staff_account_roles_check,
    add constraint staff_account_roles_check
      check (roles <@ array['professional', 'verifier', 'moderator', 'senior_moderator', 'editor', 'operator']),
    add constraint a_senior_moderator_is_a_moderator check (not 'senior_moderator' = any(roles) or 'moderator' = any(roles));

  create table staff_grant (
    id uuid primary key,
    staff_account_id uuid not null references staff_account,
    senior boolean not null default false,
    language language_code,
    board_id uuid references board,
    granted_by uuid references staff_account,
    constraint one_scope check (language is null or board_id is null),
    constraint nobody_grants_themselves check (granted_by <> staff_account_id),
    constraint one_grant_a_scope unique nulls not distinct (staff_account_id, language, board_id)
  );
  comment on table staff_grant is 'Where a moderator moderates: a language, a board, or, with neither, everywhere.';
  comment on column staff_grant.granted_by is 'null: it came with the role.';

  create function granted_by_an_operator() returns trigger language plpgsql as $$
  begin
    if new.granted_by is not null
       and not exists (select from staff_account where id = new.granted_by and active and 'operator' = any(roles)) then
      raise exception 'only an operator gives a grant' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger granted_by_an_operator before insert or update on staff_grant for each row execute function granted_by_an_operator();`;

/** Each of the two triggers changes only what does not fit yet, so that they come to an end. */
const followingOneAnother = `
  create function grants_follow_roles() returns trigger language plpgsql as $$
  begin
    if not 'moderator' = any(new.roles) then
      delete from staff_grant where staff_account_id = new.id;
    elsif not exists (select from staff_grant where staff_account_id = new.id) then
      insert into staff_grant (id, staff_account_id, senior) values (gen_random_uuid(), new.id, 'senior_moderator' = any(new.roles));
    elsif ('senior_moderator' = any(new.roles)) <> exists (select from staff_grant where staff_account_id = new.id and senior) then
      update staff_grant set senior = 'senior_moderator' = any(new.roles)
       where staff_account_id = new.id and senior <> ('senior_moderator' = any(new.roles));
    end if;
    return null;
  end $$;
  create trigger grants_follow_roles after insert or update of roles on staff_account for each row execute function grants_follow_roles();
  comment on function grants_follow_roles is 'Whoever is given the role alone has it everywhere; whoever loses it has no grant.';

  create function roles_follow_grants() returns trigger language plpgsql as $$
  declare
    person uuid := case when tg_op = 'DELETE' then old.staff_account_id else new.staff_account_id end;
    following text[];
  begin
    select array_remove(array_remove(roles, 'moderator'), 'senior_moderator')
           || case when exists (select from staff_grant where staff_account_id = person) then array['moderator'] else '{}' end
           || case when exists (select from staff_grant where staff_account_id = person and senior) then array['senior_moderator'] else '{}' end
      into following from staff_account where id = person;
    update staff_account set roles = following where id = person and not (roles @> following and roles <@ following);
    return null;
  end $$;
  create trigger roles_follow_grants after insert or update or delete on staff_grant for each row execute function roles_follow_grants();`;

const questions = `
  create function moderates(who uuid, place uuid) returns boolean language sql stable as $$
    select exists (
      select from staff_grant scope
       where scope.staff_account_id = who
         and (scope.language is null and scope.board_id is null or scope.board_id = place
              or scope.language = (select board.language from board where board.id = place)))
  $$;
  comment on function moderates is 'Whether a moderator may have to do with a board; what is on no board takes a grant for everywhere.';

  create function is_senior_at(who uuid, place uuid) returns boolean language sql stable as $$
    select exists (
      select from staff_grant scope
       where scope.staff_account_id = who and scope.senior
         and (scope.language is null and scope.board_id is null or scope.board_id = place
              or scope.language = (select board.language from board where board.id = place)))
  $$;`;

const choices = `
  create table work_choice (
    staff_account_id uuid primary key references staff_account,
    most_distressing integer not null check (most_distressing between 1 and 40),
    break_minutes integer not null check (break_minutes between 15 and 240),
    break_items integer not null check (break_items between 5 and 100),
    on_break boolean not null default false,
    back_at timestamptz
  );
  comment on table work_choice is 'How somebody of the staff wants to be looked after at work. Shown to nobody else.';
  comment on column work_choice.back_at is 'When the last break ended, so that the work since can be told.';`;
