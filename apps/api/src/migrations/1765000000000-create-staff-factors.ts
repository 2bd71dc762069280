import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How staff prove who they are: passkeys, or a password with one-time codes; the code by which somebody joins; and which challenges to
 * passkeys are used up. Staff are named people who work here: nothing in these tables is a member's.
 */
export class CreateStaffFactors1765000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table staff_account add column sign_in_name text unique check (sign_in_name ~ '^[a-z0-9.-]{3,40}$');

      alter table staff_factor
        add column name text check (char_length(name) between 1 and 80),
        add column added_hour integer,
        add column password_hash bytea,
        add column password_salt bytea,
        add column password_params text,
        add column last_step bigint,
        add column passkey_id text unique check (char_length(passkey_id) between 1 and 1400),
        add column passkey_key bytea,
        add column passkey_counter bigint,
        add constraint a_password_comes_with_one_time_codes check (
          (kind = 'totp') = (secret is not null) and (kind = 'totp') = (password_hash is not null)
            and (kind = 'totp') = (password_salt is not null) and (kind = 'totp') = (password_params is not null)),
        add constraint a_passkey_is_whole check (
          (kind = 'passkey') = (passkey_id is not null) and (kind = 'passkey') = (passkey_key is not null)
            and (kind = 'passkey') = (passkey_counter is not null)),
        add constraint whoever_works_here_knows_since_when check (kind = 'demo' or added_hour is not null);
      create unique index one_password_an_account on staff_factor (staff_account_id) where kind = 'totp';
      comment on column staff_factor.secret is 'The secret of the one-time codes, sealed with a key that is not in the database.';
      comment on column staff_factor.last_step is 'The newest 30 seconds whose code was used: neither it nor an older one is taken again.';

      create table staff_join_code (
        staff_account_id uuid primary key references staff_account,
        code_hash digest not null unique,
        ends_at timestamptz not null
      );
      comment on table staff_join_code is 'By which a member of staff sets up how to sign in: used once, one an account, 24 hours at most.';

      create table used_staff_challenge (
        challenge digest primary key,
        ends_at timestamptz not null
      );
      comment on table used_staff_challenge is 'The challenges that a passkey has answered: none is answered twice. Swept when they would have ended anyway.';

      alter table staff_session add column id uuid not null unique default gen_random_uuid();
      comment on column staff_session.id is 'By which its holder ends it from elsewhere; it opens nothing.';

      create function staff_leaving_changes_every_page() returns trigger language plpgsql as $$
      begin
        if exists (select from before join after using (id) where before.active <> after.active) then
          perform pg_notify('page_changes', 'all');
        end if;
        return null;
      end $$;
      create trigger staff_leaving_changes_every_page after update on staff_account referencing old table as before new table as after
        for each statement execute function staff_leaving_changes_every_page();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function staff_leaving_changes_every_page cascade;
      alter table staff_session drop column id;
      drop table used_staff_challenge, staff_join_code;
      delete from staff_factor where kind <> 'demo';
      drop index one_password_an_account;
      alter table staff_factor
        drop constraint a_password_comes_with_one_time_codes,
        drop constraint a_passkey_is_whole,
        drop constraint whoever_works_here_knows_since_when,
        drop column name, drop column added_hour, drop column password_hash, drop column password_salt, drop column password_params,
        drop column last_step, drop column passkey_id, drop column passkey_key, drop column passkey_counter;
      alter table staff_account drop column sign_in_name;
    `);
  }
}
