import { setTimeout as pause } from 'node:timers/promises';
import type { Loader } from './child.ts';
import type { Sample } from './figures.rules.ts';
import { timeUsed } from './processor-time.ts';
import type { Flow, LoadPlan, LoadResult } from './shot.ts';
import { ask } from './site.ts';

/** One side, running. */
export interface Side {
  readonly address: string;
  /** First processes of everything that serves it, the database too. */
  readonly processes: readonly number[];
}

export interface Measuring {
  readonly loader: Loader;
  /** Seconds of the measurement proper; the warming up before it takes a third of that, and a second at least. */
  readonly seconds: number;
}

/** As the budgets of the measurement have it. */
const connections = 10;
/** Milliseconds in which a server finishes what the end of the warming up cut off. */
const settling = 300;
/** PostgreSQL tells of what a connection did a second later, at its next statement. */
const tellingDelay = 1_200;

/** What one side is asked for. */
export interface Asked {
  readonly flows: readonly Flow[];
  /** Flows that there are to be done, warming up included; null where there is no end to them. */
  readonly most: number | null;
  /** Whether every page is asked for once before, so that a cache knows them all. */
  readonly cached: boolean;
}

/** Measures one side once. @throws Error when an answer was not whole and right. */
export async function measure(side: Side, work: Asked, measuring: Measuring): Promise<Sample> {
  const { loader, seconds } = measuring;
  const plan = { address: side.address, flows: work.flows, connections, from: 0 };
  const steps = work.flows[0]?.length ?? 0;
  if (work.cached && work.most === null) await run(loader, { ...plan, limit: { flows: tens(work.flows.length) } });
  const warmingUp = work.most === null ? { seconds: Math.max(1, seconds / 3) } : { flows: tens(work.most / 4) };
  const warm = await run(loader, { ...plan, limit: warmingUp });
  const wanted = (warm.requests / warm.seconds / steps) * seconds;
  const flows = tens(work.most === null ? wanted : Math.min(wanted, (work.most * 3) / 4));
  await pause(settling);
  const before = timeUsed(side.processes);
  const done = await run(loader, { ...plan, from: Math.ceil(warm.requests / steps), limit: { flows } });
  const cpu = (timeUsed(side.processes) - before) / flows;
  return { rps: done.requests / done.seconds, p50: done.p50, p99: done.p99, cpu };
}

/** How many statements outside of transactions and whole transactions one flow commits, counted by PostgreSQL itself. */
export async function commitsOf(side: Side & { database: string }, flows: readonly Flow[], loader: Loader): Promise<number> {
  const counted = 20 * connections;
  const settle = async (from: number): Promise<number> => {
    await pause(tellingDelay);
    await run(loader, { address: side.address, flows, connections, from, limit: { flows: connections } });
    const [row] = await ask<{ commits: string }>(
      side.database,
      'select xact_commit as commits from pg_stat_database where datname = current_database()',
    );
    return Number(row?.commits);
  };
  const before = await settle(0);
  await run(loader, { address: side.address, flows, connections, from: connections, limit: { flows: counted } });
  return ((await settle(0)) - before) / (counted + connections);
}

async function run(loader: Loader, plan: LoadPlan): Promise<LoadResult> {
  const result = await loader.run(plan);
  if (result.wrong.length > 0) throw new Error(`Answers were not as they must be:\n  ${result.wrong.join('\n  ')}`);
  return result;
}

/** So many that every connection has the same share, and at least one. */
const tens = (count: number): number => Math.max(1, Math.floor(count / connections)) * connections;
