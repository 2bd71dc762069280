import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the worker saw when it last walked the whole audit log: one row, and no more. */
export class NoteAuditVerification1767110000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table audit_verification (
        one boolean primary key default true check (one),
        night date not null,
        hour integer not null,
        state text not null check (state in ('whole', 'broken', 'lost')),
        number bigint not null check (number >= 0),
        hash digest not null,
        broken_at bigint check (broken_at > 0),
        constraint a_break_is_somewhere check ((state = 'broken') = (broken_at is not null)),
        constraint nothing_cannot_be_lost check (state <> 'lost' or number > 0)
      );
      comment on table audit_verification is 'The last night in which the whole audit log was walked, and what was found. number and hash: its last entry in the last night in which all was well.';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table audit_verification');
  }
}
