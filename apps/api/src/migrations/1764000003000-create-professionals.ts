import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications of professionals and the badges that a verifier gave. */
export class CreateProfessionals1764000003000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table badge_application (
        id uuid primary key,
        staff_account_id uuid not null references staff_account,
        profession text not null check (char_length(profession) between 2 and 80),
        register text not null check (register in ('terhikki', 'suosikki', 'organisation')),
        register_number text not null check (char_length(register_number) between 1 and 40),
        organisation text not null check (char_length(organisation) between 2 and 120),
        hour integer not null,
        state text not null check (state in ('open', 'confirmed', 'refused')),
        decided_by uuid references staff_account,
        reason text check (char_length(reason) between 1 and 2000),
        check ((state = 'open') = (decided_by is null)),
        check (state <> 'refused' or reason is not null),
        constraint nobody_verifies_themselves check (decided_by <> staff_account_id)
      );
      create unique index one_open_application on badge_application (staff_account_id) where state = 'open';
      create index verification_queue on badge_application (hour, id) where state = 'open';

      create table badge (
        id uuid primary key,
        staff_account_id uuid not null unique references staff_account,
        protected_title text not null,
        organisation text not null,
        register text not null,
        state text not null check (state in ('valid', 'revoked', 'lapsed')),
        checked_on date not null,
        checked_by uuid not null references staff_account,
        next_check date not null,
        revoked_by uuid references staff_account,
        revoked_reason text check (char_length(revoked_reason) between 1 and 2000),
        check (next_check > checked_on),
        constraint a_revoked_badge_has_a_reason check (
          (state = 'revoked') = (revoked_by is not null) and (state = 'revoked') = (revoked_reason is not null)),
        constraint nobody_verifies_their_own_badge check (checked_by <> staff_account_id)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table badge, badge_application');
  }
}
