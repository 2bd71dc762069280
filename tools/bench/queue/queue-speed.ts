import { join } from 'node:path';
import { seedRows } from '../../seed/seed-rows.ts';
import { median, percentile, round } from '../figures.rules.ts';
import { timeUsed } from '../processor-time.ts';
import { ask, startSite, type Site } from '../site.ts';
import { randomSeed, type BenchRun } from '../stage.ts';
import { fillQueue, roundsPerItem, type QueueVolume } from './fill-queue.ts';
import { queueAsks, type QueueAsk, type QueueCast } from './queue-asks.ts';
import type { QueueFigure, QueueResult } from './queue-document.rules.ts';

/** The two volumes that are measured in one run, one after the other on one site. */
export const queueVolumes = { few: { open: 1_000, decided: 1_000 }, many: { open: 100_000, decided: 100_000 } } as const;

const postsPerThread = 20;
/** Requests of one kind in one round; every kind has its turn in each round. The first round warms up. */
const requestsInRound = 30;
const rounds = 4;

interface Sample {
  /** Milliseconds of processor time of the API and PostgreSQL, for one request. */
  readonly cpu: number;
  /** Milliseconds from asking to the answer, of each request. */
  readonly waits: readonly number[];
}
type Samples = Map<string, Sample[]>;

/** Measures what moderators ask of the queue with few and with many open items. @throws Error when an answer was not as it must be. */
export async function measureQueue({ folder, order, progress, tell }: BenchRun): Promise<QueueResult> {
  const site = await startSite(join(folder, 'data'));
  await order.add(site);
  const posts = queueVolumes.many.open + queueVolumes.many.decided / roundsPerItem + 2_000;
  const failure = await seedRows(site.database, { posts, threads: posts / postsPerThread, openItems: 0, randomSeed }, progress);
  if (failure) throw new Error(failure.problem);
  const stage = { site, cast: await enterAll(site) };
  const few = await measureAt(stage, queueVolumes.few, tell);
  const many = await measureAt(stage, queueVolumes.many, tell);
  await site.stop();
  return { figures: figuresOf(few.samples, many.samples), few: few.counted, many: many.counted, rounds: rounds - 1, requestsInRound };
}

interface QueueStage {
  readonly site: Site;
  readonly cast: QueueCast;
}

async function measureAt(
  stage: QueueStage,
  volume: QueueVolume,
  tell: (line: string) => void,
): Promise<{ samples: Samples; counted: QueueVolume }> {
  const { site, cast } = stage;
  tell(`filling the queue: ${volume.open} open, ${volume.decided} decided`);
  await fillQueue(site.database, volume);
  const turnPage = async (after: string | null): Promise<string> => {
    const answer = await send(site, cast.everywhere, { document: pageAfter, variables: { after } });
    return (JSON.parse(answer) as { data: { reviewQueue: { nextAfter: string } } }).data.reviewQueue.nextAfter;
  };
  const asks = await queueAsks(site.database, turnPage);
  const samples: Samples = new Map(asks.map(({ name }) => [name, []]));
  for (let number = 0; number < rounds; number += 1) {
    for (const each of asks) {
      const sample = await measureOne(stage, each, number);
      if (number > 0) samples.get(each.name)?.push(sample);
    }
    tell(`round ${number} of ${rounds - 1}`);
  }
  return { samples, counted: await countRows(site.database) };
}

const pageAfter = 'query ($after: String) { reviewQueue(after: $after) { nextAfter } }';

async function measureOne({ site, cast }: QueueStage, each: QueueAsk, number: number): Promise<Sample> {
  const processes = [...site.apps, site.postgres];
  const waits: number[] = [];
  const before = timeUsed(processes);
  for (let n = 0; n < requestsInRound; n += 1) {
    const variables = each.variables[(number * requestsInRound + n) % each.variables.length] ?? {};
    const began = performance.now();
    const answer = await send(site, cast[each.as], { document: each.document, variables });
    waits.push(performance.now() - began);
    if (!answer.includes(each.holds)) throw new Error(`${each.name} was answered with ${answer.slice(0, 300)}`);
  }
  return { cpu: (timeUsed(processes) - before) / requestsInRound, waits };
}

async function send(
  { api }: Site,
  token: string | null,
  { document: query, variables }: { document: string; variables: object },
): Promise<string> {
  const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
  const answer = await fetch(`${api}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return answer.text();
}

async function enterAll(site: Site): Promise<QueueCast> {
  const entered = async (where: string, place = 0): Promise<string> => {
    const [account] = await ask<{ id: string }>(
      site.database,
      `select account.id from staff_account account join staff_grant on staff_account_id = account.id where ${where} order by account.name limit 1 offset ${place}`,
    );
    const answer = await send(site, null, {
      document: 'mutation ($id: Id!) { enterDemo(accountId: $id) { ... on SignedIn { token } } }',
      variables: { id: account?.id },
    });
    return (JSON.parse(answer) as { data: { enterDemo: { token: string } } }).data.enterDemo.token;
  };
  return {
    everywhere: await entered('staff_grant.language is null and board_id is null'),
    claimer: await entered('staff_grant.language is null and board_id is null', 1),
    ofLanguage: await entered('staff_grant.language is not null'),
    ofBoard: await entered('board_id is not null'),
  };
}

async function countRows(database: string): Promise<QueueVolume> {
  const [counted] = await ask<{ open: number; decided: number }>(
    database,
    `select (select count(*)::int from reviewable where state = 'open') as open, (select count(*)::int from decision) as decided`,
  );
  return { open: counted?.open ?? 0, decided: counted?.decided ?? 0 };
}

const figuresOf = (few: Samples, many: Samples): QueueFigure[] =>
  [...many].map(([name, samples]) => {
    const waits = samples.flatMap((sample) => sample.waits);
    const cpuOf = (all: readonly Sample[]): number => round(median(all.map(({ cpu }) => cpu)));
    return {
      name,
      few_cpu_ms: cpuOf(few.get(name) ?? samples),
      many_cpu_ms: cpuOf(samples),
      many_p50_ms: round(percentile(waits, 0.5)),
      many_p95_ms: round(percentile(waits, 0.95)),
    };
  });
