import { withDatabase } from '../database/open-database.ts';
import type { Problem } from '../database/problem.ts';
import { endWith, runApiCommand } from '../database/run-api-command.ts';
import { readOrder, type ImportOrder } from './read-order.ts';

/* npm run import -- FILE: opens the database that npm start uses and brings the file in. Exit codes stand in docs/import.md. */

const order = readOrder(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
endWith(order.kind === 'problem' ? order : await withDatabase((url) => bringIn(order, url), { as: 'api' }));

/** Settles with the exit code when all lines are in, or when the ones under way are after we were asked to stop. */
function bringIn({ file, refused, dryRun }: ImportOrder, url: string): Promise<number | Problem> {
  return runApiCommand({
    script: 'import-threads',
    parameters: [file, ...(refused === null ? [] : ['--refused', refused]), ...(dryRun ? ['--dry-run'] : [])],
    environment: { DATABASE_URL: url },
    whenForced: 'The import was ended by force. What came in before stands: run the same again to go on.',
  });
}
