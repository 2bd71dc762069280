import pg from 'pg';
import type { ApiUnderTest } from '../api-under-test.ts';

/** Something that somebody did was not answered. There is nothing to make small in it: what hangs goes on to. */
export class NoAnswer extends Error {}

/** Every statement ends after ten seconds, and a use case is tried three times; whoever is not answered after this is never. */
const patience = 180_000;

export interface Doing {
  readonly name: string;
  readonly done: Promise<void>;
}

/**
 * Waits for all that is done at once, to the end, so that nothing of it goes on into what comes next. Then whatever failed first fails it.
 * Where something is not answered it fails too, and says what the database was doing meanwhile.
 */
export async function answered(api: Pick<ApiUnderTest, 'databaseUrl'>, doings: readonly Doing[], milliseconds = patience): Promise<void> {
  const open = new Set(doings);
  const settled = Promise.allSettled(doings.map((each) => each.done.finally(() => open.delete(each))));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fail = async (): Promise<void> => {
      const names = [...open].map(({ name }) => name).join(', ');
      reject(new NoAnswer(`No answer after ${milliseconds / 1_000} s to: ${names}. ${await underWay(api)}`));
    };
    timer = setTimeout(() => void fail(), milliseconds);
  });
  const results = await Promise.race([settled, late]).finally(() => clearTimeout(timer));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** What each session of the database does, and for whom it waits. */
async function underWay({ databaseUrl }: Pick<ApiUnderTest, 'databaseUrl'>): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ words: string }>(
      `select format('session %s, %s, waits for %s %s: %s', pid, state, coalesce(wait_event, 'nothing'), pg_blocking_pids(pid), left(query, 300)) as words
         from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
    );
    return rows.length === 0 ? 'The database has nothing to do.' : `The database: ${rows.map(({ words }) => words).join('; ')}`;
  } catch (error) {
    return `The database does not answer either: ${String(error)}`;
  } finally {
    await client.end().catch(() => undefined);
  }
}
