import { jest } from '@jest/globals';
import pg from 'pg';
import { Database } from '../../src/platform/database/database.ts';
import type { Statements } from '../../src/platform/database/database.ts';
import type { ApiUnderTest } from '../api-under-test.ts';

/** Ends backends of the database from outside, as the end of the process that uses them would. */
export class Cutter {
  private constructor(
    private readonly api: ApiUnderTest,
    private readonly outside: pg.Client,
  ) {}

  static async of(api: ApiUnderTest): Promise<Cutter> {
    const outside = new pg.Client({ connectionString: api.databaseUrl });
    await outside.connect();
    return new Cutter(api, outside);
  }

  stop(): Promise<void> {
    return this.outside.end();
  }

  /**
   * Does something whose transaction loses its backend once `after` of its statements are done; 0: before the first. It loses it at every
   * attempt, so nothing comes of it. Answers whether it came that far; false: it was done to the end, with fewer statements.
   */
  async cutAfter(after: number, work: () => Promise<unknown>): Promise<boolean> {
    const database = this.api.app.get(Database);
    const { transaction } = database;
    let cut = false;
    const spy = jest.spyOn(database, 'transaction').mockImplementation(
      (inner) =>
        transaction.call(database, async (statements) => {
          let done = 0;
          const counted = async <Result>(statement: () => Promise<Result>): Promise<Result> => {
            if (done === after) cut = await this.end(statements);
            done += 1;
            return statement();
          };
          const answer = await inner({
            rows: (text, values) => counted(() => statements.rows(text, values)),
            first: (text, values) => counted(() => statements.first(text, values)),
          } satisfies Statements);
          // The last cut comes when everything is written, and nothing committed.
          if (done === after) cut = await this.end(statements);
          return answer;
        }) as Promise<never>,
    );
    await work().catch(() => undefined);
    spy.mockRestore();
    return cut;
  }

  /** What is in each table, as a digest; what a lost connection leaves behind would change one. */
  async contents(): Promise<ReadonlyMap<string, string>> {
    const { rows: tables } = await this.outside.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const digests = tables.map(
      ({ name }) =>
        `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(each::text, ',' order by each::text), '')) as digest from ${name} each`,
    );
    const { rows } = await this.outside.query<{ name: string; digest: string }>(digests.join(' union all '));
    return new Map(rows.map(({ name, digest }): [string, string] => [name, digest]).sort());
  }

  /** Ends the backend of a transaction, and waits until it has gone. */
  private async end(statements: Statements): Promise<true> {
    const { pid } = (await statements.first<{ pid: number }>('select pg_backend_pid() as pid'))!;
    await this.outside.query('select pg_terminate_backend($1, 5000)', [pid]);
    return true;
  }
}

/** The tables in which something differs. */
export const changedTables = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...other].filter(([name, digest]) => one.get(name) !== digest).map(([name]) => name);
