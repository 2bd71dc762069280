import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the opening posts of the last weeks, for what waits for a first answer and for how soon it came. */
export class IndexOpeningPosts1767040000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create index opening_posts on post (hour, thread_id) where position = 1');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index opening_posts');
  }
}
