import { AsyncLocalStorage } from 'node:async_hooks';
import { Database } from '../../src/platform/database/database.ts';
import type { Statements } from '../../src/platform/database/database.ts';
import type { ApiUnderTest } from '../api-under-test.ts';

/**
 * Watches for use cases that ask for a second connection while they hold one: as many of them at once as there are connections would all wait
 * for each other. Gives the list to which each is added, in words.
 */
export function watchForSecondConnections(api: ApiUnderTest): string[] {
  const seen: string[] = [];
  const inside = new AsyncLocalStorage<true>();
  const database = api.app.get(Database);
  const [transaction, rows] = [database.transaction.bind(database), database.rows.bind(database)];
  const note = (what: string): void =>
    void (inside.getStore() && seen.push(`a second connection is asked for in a transaction, for ${what}`));
  // No spies: they would keep every row of thousands of histories.
  Object.assign(database, {
    transaction: <Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> => {
      note('another transaction');
      return transaction((statements) => inside.run(true, () => work(statements)));
    },
    rows: <Row>(text: string, values?: readonly unknown[]): Promise<Row[]> => {
      note(text);
      return rows<Row>(text, values);
    },
  } satisfies Partial<Database>);
  return seen;
}
