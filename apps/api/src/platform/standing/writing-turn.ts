import type { Statements } from '../database/database.ts';

/** One key for the whole service, never one of a member's. */
const key = `hashtextextended('restriction', 0)`;

/**
 * The first statement of every transaction in which somebody writes. Many hold the turn at once; while they do, no restriction is
 * written. So what the transaction then reads of its own restrictions is still true when it commits.
 */
export async function takeTurnToWrite(statements: Statements): Promise<void> {
  await statements.rows(`select pg_advisory_xact_lock_shared(${key})`);
}

/** The first statement of a transaction that writes a restriction: waits for whoever is writing, and makes everybody else wait. */
export async function takeTurnToRestrict(statements: Statements): Promise<void> {
  await statements.rows(`select pg_advisory_xact_lock(${key})`);
}
