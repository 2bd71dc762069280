import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A way in that opens with a key which everybody has: the members of the demo. Production refuses to start while one exists. */
export class AllowDemoCredentials1764300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table credential drop constraint credential_kind_check;
      alter table credential add constraint credential_kind_check check (kind in ('phrase', 'password', 'demo'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table credential drop constraint credential_kind_check;
      alter table credential add constraint credential_kind_check check (kind in ('phrase', 'password'));
    `);
  }
}
