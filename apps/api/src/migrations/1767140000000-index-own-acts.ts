import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody of the staff did since a moment is found without reading what they did before, nor what others did. */
export class IndexOwnActs1767140000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create index audit_by_staff_since on audit_entry (staff_account_id, at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index audit_by_staff_since');
  }
}
