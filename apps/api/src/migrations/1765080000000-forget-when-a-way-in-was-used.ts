import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing needs to know when a way in was last used, so nothing keeps it: no account ends because it was not used. */
export class ForgetWhenAWayInWasUsed1765080000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table credential drop column used_quarter');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table credential add column used_quarter text check (used_quarter ~ '^[0-9]{4}Q[1-4]$')`);
  }
}
