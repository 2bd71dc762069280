import type { MemberKeys } from '@rinnalla/anonymity';
import { drawFrom } from '../../../../tools/seed/drawn.ts';
import type { Drawn } from '../../../../tools/seed/drawn.ts';
import { Clock } from '../../src/platform/clock.ts';
import { SettleRows } from '../../src/settling/settle-rows.command.ts';
import { startApiUnderTest } from '../api-under-test.ts';
import type { ApiUnderTest } from '../api-under-test.ts';
import { newBoard } from '../personas.ts';
import { openAccount } from './accounts.ts';
import type { Account } from './accounts.ts';
import { takeCopy } from './copy.ts';
import type { Copy } from './copy.ts';
import { doDeed, drawSubmission, drawText } from './deeds.ts';
import type { StandingPost } from './deeds.ts';
import { size } from './linker-plan.ts';
import type { Act } from './linker-plan.ts';

/** What the API says of an act, for whoever watches the pages. */
export interface Witnessed extends Act {
  /** The post that came, or that the deed was done on; none for what has no place. */
  readonly post: StandingPost | undefined;
}

export interface LinkerWorld {
  readonly api: ApiUnderTest;
  readonly boardId: string;
  readonly accounts: readonly Account[];
  readonly acts: readonly Witnessed[];
  /** A copy of each evening, before its night's settling. */
  readonly evenings: readonly Copy[];
}

const firstDay = Date.UTC(2031, 2, 3, 6);
const minuteOf = (day: number, minute: number): Date => new Date(firstDay + day * 86_400_000 + minute * 60_000);

/** Carries out a plan through the API, day by day, each night settled as the worker does. */
async function writeWorld(api: ApiUnderTest, plan: readonly Act[], seed: string): Promise<LinkerWorld> {
  const drawn = drawFrom(seed);
  const clock = api.app.get(Clock);
  const board = await newBoard(api);
  const accounts = await clock.at(minuteOf(0, 0), async () => {
    const opened: Account[] = [];
    for (let n = 0; n < size.accounts; n += 1) opened.push(await openAccount(api));
    return opened;
  });
  const nothingYet = { acts: [] as Witnessed[], evenings: [] as Copy[], opening: new Map<number, StandingPost>() };
  const world = { api, boardId: board.id, boardSlug: board.slug, accounts, drawn, ...nothingYet };
  for (let day = 0; day < size.days; day += 1) {
    for (const act of plan.filter((one) => one.day === day)) {
      const post = await clock.at(minuteOf(day, act.minute), () => carryOut(world, act));
      world.acts.push({ ...act, post });
    }
    await api.database.rows('analyze');
    world.evenings.push(await takeCopy(api.database, { remembered: false }));
    await new SettleRows(api.workerDatabase, clockAt(minuteOf(day + 1, -60))).execute();
  }
  return world;
}

function clockAt(moment: Date): Clock {
  const clock = new Clock();
  clock.now = () => moment;
  return clock;
}

interface WorldInTheMaking extends LinkerWorld {
  readonly boardSlug: string;
  readonly acts: Witnessed[];
  readonly drawn: Drawn;
  /** The opening post of each thread, by the thread's number in the plan. */
  readonly opening: Map<number, StandingPost>;
}

async function carryOut(world: WorldInTheMaking, act: Act): Promise<StandingPost | undefined> {
  const { api, boardSlug, accounts, drawn } = world;
  const on = postFor(world, act);
  const as = accounts[act.account]!.bearer;
  const given = { api, as, boardSlug, text: drawText(drawn), submission: drawSubmission(drawn), on };
  const { answer } = await doDeed(act.deed, given);
  if (refusals.has(String(answer['__typename']))) throw new Error(`${act.deed} was answered with ${JSON.stringify(answer)}`);
  const { threadId, postId, position = 1 } = answer as Partial<StandingPost>;
  if (threadId === undefined || postId === undefined) return on;
  const post = { threadId, postId, position };
  if (act.deed === 'startThread') world.opening.set(act.thread!, post);
  return post;
}

const refusals = new Set(['NotAllowed', 'NotFound', 'LimitReached', 'InvalidInput', 'Changed']);

/** The thread to write in, the own post to change, or any post of the thread to say something of. */
function postFor({ acts, opening, drawn }: WorldInTheMaking, { thread, account, deed }: Act): StandingPost | undefined {
  if (thread === undefined || deed === 'startThread') return undefined;
  if (deed === 'reply') return opening.get(thread);
  const written = acts.filter((act) => act.thread === thread && (act.deed === 'reply' || act.deed === 'startThread'));
  return (deed === 'editPost' ? written.find((act) => act.account === account) : drawn.pick(written))?.post;
}

/** A world for each seed, each in a database of its own, written side by side. */
export async function writeWorlds(seeds: readonly string[], plan: (drawn: Drawn) => Act[]): Promise<LinkerWorld[]> {
  const apis: ApiUnderTest[] = [];
  for (const _ of seeds) apis.push(await startApiUnderTest());
  return Promise.all(seeds.map((seed, n) => writeWorld(apis[n]!, plan(drawFrom(`${seed}/plan`)), seed)));
}

export async function stopWorlds(worlds: readonly LinkerWorld[]): Promise<void> {
  for (const { api } of worlds) await api.stop();
}

export const keysIn = ({ accounts }: LinkerWorld): MemberKeys[] => accounts.map(({ keys }) => keys);
