import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The queue is read in ranges of one class each, the oldest first, so that a page costs the same however much waits. */
export class IndexReviewQueue1764400000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index review_queue;
      create index review_queue on reviewable (class, opened_at, id) where state = 'open';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index review_queue;
      create index review_queue on reviewable (due_at, id) where state = 'open';
    `);
  }
}
