import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { withDatabase } from '../database/open-database.ts';
import { problem, type Problem } from '../database/problem.ts';
import { readOrder, type DiscloseOrder } from './read-order.ts';

/*
 * npm run disclose -- POST [--lang fi|sv|en]: prints everything that the database holds about the author of a post, for an authority
 * that asks for it by law. Reads only.
 */

const script = join(import.meta.dirname, '..', '..', 'apps', 'api', 'dist', 'disclose.js');

const order = readOrder(process.argv.slice(2), process.env['LC_ALL'] ?? process.env['LANG'] ?? '');
const answer = order.kind === 'problem' ? order : await withDatabase((url) => disclose(order, url), { as: 'reader' });
if (typeof answer === 'string') process.stdout.write(`${answer}\n`, () => process.exit(0));
else process.stderr.write(`${answer.problem}\n`, () => process.exit(1));

async function disclose({ post, language }: DiscloseOrder, url: string): Promise<string | Problem> {
  const child = spawn(process.execPath, [script, post], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const json = await text(child.stdout);
  if (json === '') return problem('The database could not be read. Stop Rinnalla, start it again, then ask once more.');
  // The words are made by the build, which has just run.
  const { inWords } = await import('./in-words.ts');
  const said = inWords(json, language, '0123abcd-0000-4000-8000-0123456789ab');
  return JSON.parse(json) === null ? problem(said) : said;
}
