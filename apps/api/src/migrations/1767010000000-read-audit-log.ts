import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log can be read by act, by target and by whoever acted, newest first, however long it grows. Its words hold none of
 * the strokes that part them where the chain is hashed, so that no other entry has the same hash.
 */
export class ReadAuditLog1767010000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table audit_entry
        add constraint an_act_is_one_word check (act ~ '^[a-z0-9_]+$'),
        add constraint a_target_is_one_word check (target_kind ~ '^[a-z0-9_]+$');
      create index audit_by_act on audit_entry (act, number);
      create index audit_by_target on audit_entry (target_kind, number);
      create index audit_by_staff on audit_entry (staff_account_id, number);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index audit_by_act, audit_by_target, audit_by_staff;
      alter table audit_entry drop constraint an_act_is_one_word, drop constraint a_target_is_one_word;
    `);
  }
}
