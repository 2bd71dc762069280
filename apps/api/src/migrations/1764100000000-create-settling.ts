import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Up to where the rows of members have been settled: one row. */
export class CreateSettling1764100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table settling (
        one boolean primary key default true check (one),
        settled_on date not null,
        cluster bigint not null,
        horizon bigint not null,
        settled bigint not null
      );
      comment on table settling is 'The last settling: its day, its cluster, the oldest transaction that ran beside it, and its own transaction.';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table settling');
  }
}
