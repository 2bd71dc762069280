import type { ApiUnderTest } from '../api-under-test.ts';

/**
 * Waits until every transaction that runs anywhere in the cluster now has ended. Settling puts back once more whatever an unfinished
 * transaction may be older than; those of other tests, in databases beside this one, would else decide in which of two worlds it does.
 */
export async function olderTransactionsEnded({ database }: ApiUnderTest): Promise<void> {
  const own = await database.first<{ id: string }>('select pg_current_xact_id()::text as id');
  const isOver = 'select pg_snapshot_xmin(pg_current_snapshot())::text::bigint > $1::bigint as over';
  while ((await database.first<{ over: boolean }>(isOver, [own?.id]))?.over !== true);
}
