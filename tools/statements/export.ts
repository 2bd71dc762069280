import { withDatabase } from '../database/open-database.ts';
import { endWith, runApiCommand } from '../database/run-api-command.ts';
import { readOrder } from './read-order.ts';

/*
 * npm run statements:export -- [--from DAY] [--to DAY] [--file FILE]: writes one line of JSON for each restricting decision, in the shape
 * of the EU's transparency database. Reads only. Without a file the lines go to stdout: `npm run --silent` keeps npm's own lines away.
 */

const order = readOrder(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
if (order.kind === 'problem') {
  process.stderr.write(`${order.problem}\n`);
  process.exit(1);
}
const { parameters } = order;
endWith(
  await withDatabase((url) => runApiCommand({ script: 'statements-export', parameters, environment: { DATABASE_URL: url } }), {
    as: 'reader',
  }),
);
