import { createHash } from 'node:crypto';
import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import { isConnectionLoss, isRetryable } from './database-failure.rules.ts';

/** SQL with positional values; every text is prepared once a connection under a name made from the text. */
export interface Statements {
  rows<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  first<Row>(text: string, values?: readonly unknown[]): Promise<Row | undefined>;
}

const attempts = 3;

/** The one way to PostgreSQL: single statements outside a transaction, or a use case's one transaction. */
export class Database implements Statements {
  private readonly pool: Pool;

  constructor(connectionString: string) {
    this.pool = new Pool({ connectionString, max: 10, connectionTimeoutMillis: 5_000, statement_timeout: 10_000 });
    // A connection that dies while idle is replaced at the next use; without a listener it would end the process.
    this.pool.on('error', () => undefined);
    // So would one that dies in the middle of a transaction; the statement under way hears of it too, and decides what follows.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  async rows<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    try {
      return await query<Row>(this.pool, text, values);
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
      return query<Row>(this.pool, text, values);
    }
  }

  async first<Row>(text: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(text, values))[0];
  }

  /**
   * Runs one use case in one transaction. After a lost connection or a serialisation failure the work runs anew:
   * it must be safe to repeat, which commands are because the ids of their rows derive from the submission.
   */
  async transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt === attempts || !isRetryable(error)) throw error;
      }
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async once<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const result = await work(statementsOn(client));
      await client.query('commit');
      return result;
    } catch (error) {
      broken = isConnectionLoss(error) ? (error as Error) : await rollBack(client);
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

function statementsOn(client: PoolClient): Statements {
  return {
    rows: (text, values = []) => query(client, text, values),
    first: async <Row>(text: string, values: readonly unknown[] = []) => (await query<Row>(client, text, values))[0],
  };
}

const names = new Map<string, string>();

async function query<Row>(on: Pool | PoolClient, text: string, values: readonly unknown[]): Promise<Row[]> {
  const result = await on.query({ name: nameOf(text), text, values: [...values] });
  return result.rows as Row[];
}

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
    names.set(text, name);
  }
  return name;
}
