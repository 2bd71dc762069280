import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sealed credentials and sessions of members, and named accounts of staff. */
export class CreateAccounts1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create domain sealed_key as bytea check (octet_length(value) = 16);
      create domain digest as bytea check (octet_length(value) = 32);
      create domain language_code as text check (value in ('fi', 'sv', 'en'));

      create table credential (
        id uuid primary key,
        kind text not null check (kind in ('phrase', 'password')),
        find digest not null unique,
        salt bytea,
        params text,
        wrap bytea not null,
        mine sealed_key not null unique,
        used_quarter text check (used_quarter ~ '^[0-9]{4}Q[1-4]$')
      );
      comment on table credential is 'One way in. Joins to nothing: there is no member account row.';

      create table session (
        token_id digest primary key,
        sealed bytea not null,
        mine sealed_key not null unique,
        ends_on date not null
      );
      comment on table session is 'A member who is signed in. Opens only with the token in the cookie.';

      create table staff_account (
        id uuid primary key,
        name text not null check (char_length(name) between 2 and 80),
        roles text[] not null check (roles <@ array['professional', 'verifier', 'moderator', 'editor', 'operator']),
        language language_code not null,
        active boolean not null default true
      );

      create table staff_factor (
        id uuid primary key,
        staff_account_id uuid not null references staff_account,
        kind text not null check (kind in ('demo', 'passkey', 'totp')),
        secret bytea
      );
      create index on staff_factor (staff_account_id);

      create table staff_session (
        token_id digest primary key,
        staff_account_id uuid not null references staff_account,
        ends_at timestamptz not null
      );
      create index on staff_session (staff_account_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table staff_session, staff_factor, staff_account, session, credential;
      drop domain language_code, digest, sealed_key;
    `);
  }
}
