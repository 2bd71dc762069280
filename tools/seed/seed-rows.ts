import pg from 'pg';
import { problem, type Problem } from '../database/problem.ts';
import { drawBoards, purposes, slugPattern, type SeededBoard } from './boards.ts';
import { copyRows } from './copy-rows.ts';
import { addThread, noRows, threadColumns, type Drawing, type ThreadRows } from './draw-threads.ts';
import { drawFrom } from './drawn.ts';
import { credentialRow, seededMember } from './members.ts';
import { openItems } from './open-items.ts';
import { removeRows } from './remove-rows.ts';
import { memberCount, postsOfThread, signingMembers, type SeedPlan } from './seed-plan.rules.ts';

/** Hears how far the work is. */
export interface SeedProgress {
  /** Another part begins, which goes on until its share is 1. */
  part(name: string, total: number): void;
  /** So much of the part is done. */
  done(count: number): void;
}

/** Posts that one transaction writes; as many are held in memory. */
const postsPerBatch = 4_000;
const millisecondsPerHour = 3_600_000;
const removalTotal = 100;
const tables = ['thread', 'persona', 'post', 'revision', 'reaction'] as const satisfies (keyof ThreadRows)[];

/**
 * Fills the database with rows to measure with: boards of their own, members, threads, posts, reactions, open items. What an
 * earlier run left, finished or not, is removed first, so that after a kill the same command simply begins anew. Every batch is
 * one transaction and every constraint and trigger acts. Answers null, or why it cannot be done now.
 */
export const seedRows = (url: string, plan: SeedPlan, progress: SeedProgress): Promise<Problem | null> =>
  alone(url, async (client) => {
    await remove(client, progress);
    const drawn = drawFrom(`${plan.randomSeed}/rows`);
    const boards = drawBoards(drawn, plan.randomSeed);
    await writeBoards(client, boards);
    await writeMembers(client, plan.randomSeed);
    const members = Array.from({ length: memberCount(plan.threads) }, (_, n) => seededMember(plan.randomSeed, n));
    await writeThreads(client, { plan, progress, drawing: { drawn, boards, members, now: Math.floor(Date.now() / millisecondsPerHour) } });
    if (plan.openItems > 0) {
      progress.part('open items', plan.openItems);
      progress.done(await openItems(client, { count: plan.openItems, randomSeed: plan.randomSeed }));
    }
    await countAsSettled(client);
    await client.query('analyze');
    return null;
  });

/** Opens items of review about posts that a finished seed has written, until `count` are open. Answers how many it opened. */
export async function openSeededItems(url: string, asked: { count: number; randomSeed: number }): Promise<number> {
  let opened = 0;
  const failure = await alone(url, async (client) => {
    opened = await openItems(client, asked);
    return null;
  });
  if (failure) throw new Error(failure.problem);
  return opened;
}

/** Takes all of it away again. */
export const removeSeed = (url: string, progress: SeedProgress): Promise<Problem | null> =>
  alone(url, async (client) => {
    await remove(client, progress);
    await client.query('analyze');
    return null;
  });

/** These rows are nobody's and lie in an order drawn by chance: the worker need not spend the first minutes of a measurement on them. */
async function countAsSettled(client: pg.Client): Promise<void> {
  await client.query(
    `insert into settling (settled_on, cluster, horizon, settled)
     select current_date, system_identifier, pg_snapshot_xmin(pg_current_snapshot())::text::bigint, pg_current_xact_id()::text::bigint
       from pg_control_system()
     on conflict (one) do update set settled_on = excluded.settled_on, cluster = excluded.cluster, horizon = excluded.horizon, settled = excluded.settled`,
  );
}

async function remove(client: pg.Client, progress: SeedProgress): Promise<void> {
  const { rowCount } = await client.query('select from board where slug ~ $1 limit 1', [slugPattern]);
  if (rowCount === 0) return;
  progress.part('removing the rows of an earlier run', removalTotal);
  await removeRows(client, (share) => progress.done(Math.floor(share * removalTotal)));
}

async function writeBoards(client: pg.Client, boards: readonly SeededBoard[]): Promise<void> {
  const rows = boards.map(({ id, slug, language, name }, n) => {
    return [id, slug, language, name, purposes[language], [], 'everyone', 'everyone', false, 1_000 + n];
  });
  await copyRows(client, 'board (id, slug, language, name, purpose, rules, audience, who_may_write, premoderated, position)', rows);
}

async function writeMembers(client: pg.Client, randomSeed: number): Promise<void> {
  const rows = Array.from({ length: signingMembers }, (_, n) => credentialRow(randomSeed, n));
  await copyRows(client, 'credential (id, kind, find, wrap, mine)', rows);
}

async function writeThreads(
  client: pg.Client,
  { plan, progress, drawing }: { plan: SeedPlan; progress: SeedProgress; drawing: Drawing },
): Promise<void> {
  progress.part('posts', plan.posts);
  let rows = noRows();
  let written = 0;
  for (let n = 0; n < plan.threads; n += 1) {
    addThread(rows, drawing, postsOfThread(plan, n));
    if (rows.post.length < postsPerBatch && n + 1 < plan.threads) continue;
    await writeBatch(client, rows);
    written += rows.post.length;
    progress.done(written);
    rows = noRows();
  }
}

async function writeBatch(client: pg.Client, rows: ThreadRows): Promise<void> {
  await client.query('begin');
  for (const table of tables) await copyRows(client, threadColumns[table], rows[table]);
  await client.query('commit');
}

/** Works on a connection of its own, while nobody else seeds the same database. */
async function alone(url: string, work: (client: pg.Client) => Promise<Problem | null>): Promise<Problem | null> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('set statement_timeout = 0');
    const { rows } = await client.query<{ free: boolean }>(`select pg_try_advisory_lock(hashtextextended('seed', 0)) as free`);
    if (rows[0]?.free !== true) return problem('Another seed is at work on this database: wait until it has ended.');
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
