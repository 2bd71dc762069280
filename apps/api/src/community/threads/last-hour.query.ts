import type { Statements } from '../../platform/database/database.ts';

/** The hour in which one of these faces last wrote in a thread, whatever became of it; null: in none. */
export async function lastHourOf(
  statements: Statements,
  { threadId, faces }: { threadId: string; faces: readonly string[] },
): Promise<number | null> {
  const found = await statements.first<{ hour: number | null }>(
    'select max(hour) as hour from post where thread_id = $1 and persona_id = any($2)',
    [threadId, faces],
  );
  return found?.hour ?? null;
}
