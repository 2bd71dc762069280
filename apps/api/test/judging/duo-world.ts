import { Clock } from '../../src/platform/clock.ts';
import { SettleRows } from '../../src/settling/settle-rows.command.ts';
import type { ApiUnderTest } from '../api-under-test.ts';
import { newBoard } from '../personas.ts';
import { openAccount } from './accounts.ts';
import type { Account } from './accounts.ts';
import { doDeed } from './deeds.ts';
import type { Done, StandingPost } from './deeds.ts';
import { drawScript, roles } from './duo-script.ts';
import type { Role, Step } from './duo-script.ts';
import { olderTransactionsEnded } from './older-transactions.ts';
import { openTo, readAll, readingsOf } from './readings.ts';
import type { Page } from './readings.ts';

/** What a script left in one of the two worlds. */
export interface Played {
  /** What each step was answered with. */
  readonly answers: readonly Done[];
  /** All that the pages show to anybody afterwards. */
  readonly pages: readonly Page[];
  /** The ids of the posts of x and of y. */
  readonly postsOf: Readonly<Record<'x' | 'y', readonly string[]>>;
}

const hour = 3_600_000;
const start = Date.UTC(2031, 2, 3, 6);

/** Plays the scripts one after another; `accounts` says whether x and y are one account or two. */
export async function playAll(api: ApiUnderTest, seeds: readonly string[], accounts: 'one' | 'two'): Promise<Played[]> {
  const played: Played[] = [];
  let moment = start;
  for (const [number, seed] of seeds.entries()) {
    const script = drawScript(seed);
    played.push(await play(api, script, { accounts, from: moment, number }));
    moment += (script.reduce((sum, { hoursLater }) => sum + hoursLater, 0) + 24) * hour;
    await olderTransactionsEnded(api);
    await api.app.get(Clock).at(new Date(moment), () => new SettleRows(api.workerDatabase, api.app.get(Clock)).execute());
  }
  return played;
}

interface Stage {
  readonly api: ApiUnderTest;
  readonly boardSlug: string;
  readonly cast: ReadonlyMap<Role, Account>;
  /** The posts of each thread in turn. */
  readonly threads: StandingPost[][];
}

async function play(
  api: ApiUnderTest,
  script: readonly Step[],
  given: { accounts: 'one' | 'two'; from: number; number: number },
): Promise<Played> {
  const clock = api.app.get(Clock);
  const board = { ...(await newBoard(api)), slug: `script-${given.number}` };
  await api.database.rows('update board set slug = $2, position = $3 where id = $1', [board.id, board.slug, given.number]);
  const cast = await clock.at(new Date(given.from), () => castFor(api, given.accounts));
  const stage: Stage = { api, boardSlug: board.slug, cast, threads: [] };
  const postsOf: Record<'x' | 'y', string[]> = { x: [], y: [] };
  const answers: Done[] = [];
  let moment = given.from;
  for (const step of script) {
    moment += step.hoursLater * hour;
    const done = await clock.at(new Date(moment), () => take(stage, step));
    answers.push(done);
    const { postId } = done.answer;
    if ((step.role === 'x' || step.role === 'y') && typeof postId === 'string') postsOf[step.role].push(postId);
  }
  const known = {
    thread: stage.threads.flatMap(([opening]) => opening?.threadId ?? []),
    post: stage.threads.flat().map(({ postId }) => postId),
    board: [board.slug],
    reference: answers.flatMap(({ answer }) => (typeof answer['reference'] === 'string' ? answer['reference'] : [])),
  };
  const pages = await clock.at(new Date(moment), () => readAll(api, undefined, readingsOf(openTo(api), known)));
  return { answers, pages, postsOf };
}

/** In the world of one account, y is x. */
async function castFor(api: ApiUnderTest, accounts: 'one' | 'two'): Promise<Map<Role, Account>> {
  const cast = new Map<Role, Account>();
  for (const role of roles) {
    const known = role === 'y' && accounts === 'one' ? cast.get('x') : undefined;
    cast.set(role, known ?? (await openAccount(api)));
  }
  return cast;
}

async function take({ api, boardSlug, cast, threads }: Stage, { role, deed, thread, post, text, submission }: Step): Promise<Done> {
  const on = threads[thread]?.[post ?? 0];
  const done = await doDeed(deed, { api, as: cast.get(role)!.bearer, boardSlug, text, submission, on });
  const { threadId, postId, position = 1, __typename } = done.answer as unknown as StandingPost & { __typename: string };
  if (__typename === 'ThreadStarted') threads[thread] = [{ threadId, postId, position }];
  if (__typename === 'PostWritten') threads[thread]!.push({ threadId, postId, position });
  return done;
}
