import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A face keeps the hash of its case code, so that an author who can no longer come in still reads what was decided, and appeals. */
export class OpenCasesByCode1765070000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table persona add column case_hash digest unique;
      alter table persona alter column case_hash set statistics 0;
      comment on column persona.case_hash is 'Hash of the code that only the face''s own account can derive. null: nobody can hold one, as of a professional''s, an imported and an erased face.'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table persona drop column case_hash');
  }
}
