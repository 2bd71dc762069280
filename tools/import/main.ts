import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withDatabase } from '../database/open-database.ts';
import { problem, type Problem } from '../database/problem.ts';
import { readOrder, type ImportOrder } from './read-order.ts';

/* npm run import -- FILE: opens the database that npm start uses and brings the file in. Exit codes stand in docs/import.md. */

const script = join(import.meta.dirname, '..', '..', 'apps', 'api', 'dist', 'import-threads.js');

const order = readOrder(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
const answer = order.kind === 'problem' ? order : await withDatabase((url) => bringIn(order, url));
if (typeof answer !== 'number') process.stderr.write(`${answer.problem}\n`);
process.exit(typeof answer === 'number' ? answer : 1);

/** Settles with the exit code when all lines are in, or when the ones under way are after we were asked to stop. */
async function bringIn({ file, refused, dryRun }: ImportOrder, url: string): Promise<number | Problem> {
  if (!existsSync(script)) return problem('The Rinnalla that runs is older than its files: stop it, start it again, then import.');
  const parameters = [file, ...(refused === null ? [] : ['--refused', refused]), ...(dryRun ? ['--dry-run'] : [])];
  const child = spawn(process.execPath, [script, ...parameters], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let asked = false;
  const stop = (): void => {
    asked = true;
    child.kill('SIGTERM');
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(name, stop);
  const code = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
  if (code === null && !asked) return problem('The import was ended by force. What came in before stands: run the same again to go on.');
  return asked ? 1 : (code ?? 1);
}
