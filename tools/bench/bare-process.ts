import { findFreePort } from '../database/free-port.ts';
import { startChild, untilSaid } from './child.ts';
import { ask } from './site.ts';

/** The yardstick, running beside the site on the same PostgreSQL. */
export interface BareProcess {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const ownDatabase = 'yardstick';

/** The yardstick's own database in our PostgreSQL, so that what PostgreSQL counts for ours is ours alone. */
export function yardstickUrl(database: string): string {
  const url = new URL(database);
  url.pathname = `/${ownDatabase}`;
  return url.href;
}

/** Makes the yardstick's database and its rows, and ends it again. */
export async function makeYardstick(database: string, volume: { posts: number; threads: number }): Promise<void> {
  await ask(database, `create database ${ownDatabase}`);
  await (await startBare(database, volume)).stop();
}

/** Starts it; it makes its rows first, so many as ours, unless it has them. */
export async function startBare(database: string, { posts, threads }: { posts: number; threads: number }): Promise<BareProcess> {
  const port = await findFreePort();
  // Making its rows takes longer than the limit that the site sets for a statement.
  const url = new URL(yardstickUrl(database));
  url.searchParams.set('options', '-c statement_timeout=0');
  const parameters = ['--db', url.href, '--port', String(port), '--posts', String(posts), '--threads', String(threads)];
  const child = startChild('tools/bench/bare.mjs', parameters);
  await untilSaid(child, 'bare baseline on');
  return { address: `http://127.0.0.1:${port}`, pid: child.pid, stop: () => child.stop() };
}
