import { createHash } from 'node:crypto';
import { tagOf } from '@rinnalla/anonymity';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { newModerator } from '../case-under-test.ts';
import { takeCopy } from './copy.ts';
import { note } from './figures.ts';
import { candidatesIn, secretsThatFind } from './keys-in-copy.ts';
import { interleaved } from './linker-plan.ts';
import { keysIn, stopWorlds, writeWorlds } from './linker-world.ts';
import type { LinkerWorld } from './linker-world.ts';
import { readAsModerator, seenTraces } from './moderators-view.ts';
import { judge } from './permutation-test.ts';
import type { Judgement } from './permutation-test.ts';
import { tracesIn } from './traces.ts';
import type { Trace } from './traces.ts';

/** Judging tests C1 and F of the anonymity scheme: what a copy, and what a moderator, can tell of whose each trace is. */

jest.setTimeout(1_200_000);
const long = Boolean(process.env['RINNALLA_TEST_LONG']);
const numberOfWorlds = long ? 5 : 1;
const permutations = long ? 10_000 : 1_000;
/** A leak stands out of all deals by chance; so many are enough for a control. */
const permutationsOfControl = 300;

let worlds: LinkerWorld[] = [];
/** What a copy tells, world by world. */
let copied: Trace[][] = [];
/** What a moderator can see, world by world. */
let seen: Trace[][] = [];

const seedsOf = (name: string): string[] => Array.from({ length: numberOfWorlds }, (_, n) => `${name} ${n}`);
const copyOf = async (world: LinkerWorld): Promise<Trace[]> => tracesIn(await takeCopy(world.api.database), keysIn(world));

async function seenBy(world: LinkerWorld): Promise<Trace[]> {
  const { bearer } = await newModerator(world.api);
  const idsIn = async (table: string): Promise<string[]> =>
    (await world.api.database.rows<{ id: string }>(`select id::text as id from ${table} order by 1`)).map(({ id }) => id);
  const boards = await world.api.database.rows<{ slug: string }>('select slug from board');
  const known = {
    thread: await idsIn('thread'),
    // The pages of threads show all posts; the page of a single one shows nothing more.
    post: (await idsIn('post')).slice(0, long ? undefined : 40),
    reviewable: await idsIn('reviewable'),
    board: boards.map(({ slug }) => slug),
  };
  return seenTraces(await readAsModerator(world.api, bearer, known), await copyOf(world));
}

beforeAll(async () => {
  worlds = await writeWorlds(seedsOf('linker'), interleaved);
  copied = await Promise.all(worlds.map(copyOf));
  seen = await Promise.all(worlds.map(seenBy));
});
afterAll(() => stopWorlds(worlds));

/** No better than the best of a thousand deals. */
const withinChance = 1 / 1_000;

/**
 * Judges these traces. Chance alone raises an alarm once in a thousand runs; so an alarm counts if the same look at fresh worlds, which
 * are new draws throughout, raises it too.
 */
async function confirmed(traces: Trace[][], look: (world: LinkerWorld) => Promise<Trace[]>): Promise<Judgement> {
  const verdict = judge(traces, { permutations, seed: 'first' });
  if (verdict.p > withinChance) return verdict;
  const fresh = await writeWorlds(seedsOf('fresh'), interleaved);
  try {
    return judge(await Promise.all(fresh.map(look)), { permutations, seed: 'fresh' });
  } finally {
    await stopWorlds(fresh);
  }
}

test('no way of looking at a settled copy links the traces of one account better than chance', async () => {
  const verdict = await confirmed(copied, copyOf);
  note('A copy against chance (C1)', verdict);
  expect(verdict.strategies.length).toBeGreaterThan(150);
  expect(verdict.p).toBeGreaterThan(withinChance);
});

test('no way of looking at all that a moderator can ask links them better than chance', async () => {
  expect(seen[0]!.filter(({ stratum }) => stratum.startsWith('persona')).length).toBe(400);
  expect(seen[0]!.filter(({ stratum }) => stratum.startsWith('report')).length).toBeGreaterThan(30);
  const verdict = await confirmed(seen, seenBy);
  note('A moderator’s view against chance (F)', verdict);
  expect(verdict.strategies.length).toBeGreaterThan(100);
  expect(verdict.p).toBeGreaterThan(withinChance);
});

test('nothing in a copy, and nothing that the server knows, opens a member: no value is a key that finds a row', async () => {
  const [world] = worlds;
  const copy = await takeCopy(world!.api.database);
  expect(secretsThatFind(copy, candidatesIn(copy, process.env))).toEqual([]);
});

describe('controls', () => {
  /** The same traces with one more value on those that have it. */
  const marked = (traces: readonly Trace[], markOf: (trace: Trace) => Uint8Array | undefined): Trace[] =>
    traces.map((trace) => {
      const mark = markOf(trace);
      return mark === undefined ? trace : { ...trace, values: new Map([...trace.values, ['mark', [mark]]]) };
    });
  const faces = (): Trace[] => copied[0]!.filter(({ stratum }) => stratum.startsWith('persona'));
  const account = ({ owner }: Trace): Uint8Array => createHash('sha256').update(`account ${owner}`).digest().subarray(0, 16);
  const random = ({ key }: Trace): Uint8Array => createHash('sha256').update(key).digest().subarray(0, 16);
  const judged = (traces: readonly Trace[]): Judgement => judge([traces], { permutations: permutationsOfControl, seed: 'control' });
  /** The mark itself, or whatever looks at all values at once. */
  const caught = { name: expect.stringMatching(/mark|in common/) };

  test('control: an account behind every face is caught', () => {
    const { best, chance } = judged(marked(faces(), account));
    expect(best).toMatchObject(caught);
    expect(best.z).toBeGreaterThan(2 * chance);
  });

  test('control: an account behind the faces of one account in forty is caught', () => {
    const { best, chance } = judged(marked(faces(), (trace) => (trace.owner === 7 ? account(trace) : random(trace))));
    expect(best).toMatchObject(caught);
    expect(best.z).toBeGreaterThan(2 * chance);
  });

  test('control: a member’s secret that lies anywhere in a copy is found', async () => {
    const [world] = worlds;
    const copy = await takeCopy(world!.api.database);
    const planted = copy.map((row, at) =>
      at === 99 ? { ...row, cells: new Map([...row.cells, ['kept', world!.accounts[7]!.secret]]) } : row,
    );
    expect(secretsThatFind(planted, candidatesIn(planted, {}))).toHaveLength(1);
  });

  test('control: a tag of the board in one field that a moderator sees is caught', () => {
    const [world] = worlds;
    const tagged = marked(seen[0]!, ({ owner, stratum }) =>
      stratum.startsWith('report') ? tagOf(world!.accounts[owner]!.keys, 'report', world!.boardId) : undefined,
    );
    const { best, chance } = judged(tagged);
    expect(best).toMatchObject(caught);
    expect(best.z).toBeGreaterThan(2 * chance);
  });
});
