import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newModerator, newPost, report } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newBoard } from '../../../test/personas.ts';
import { drawnMember, giveFace, grounds, restrict, undone } from '../../../test/restriction-rows.ts';
import type { Ground } from '../../../test/restriction-rows.ts';
import type { Statements } from '../database/database.ts';
import type { Member } from '../sessions/viewer.ts';
import { ReadStanding } from './read-standing.query.ts';
import { effects, isClosed, mayEnter, mayWrite, reaches } from './standing.rules.ts';
import type { Effect, Place, Reach } from './standing.rules.ts';

/**
 * Judging test E of the anonymity scheme: what a member's own request finds of its restrictions in the database, against a plain model
 * that knows whose every face is. The model is written apart from the rules, and is wrong wherever they are.
 */

const cases = process.env['RINNALLA_TEST_LONG'] === undefined ? 300 : 10_000;
const now = 500_000;
const mostRestrictions = 5;

/** A restriction in the model's own words: places are numbers, ends are hours from now. */
interface Given {
  readonly member: number;
  readonly face: number;
  readonly reach: Reach;
  readonly effect: Effect;
  readonly place: number;
  readonly ladder: boolean;
  readonly age: number;
  readonly until: number | null;
}

let api: ApiUnderTest;
let standing: ReadStanding;
let posts: PostUnderTest[];
let boards: string[];
let pool: Ground[];
let members: Member[];
const faces: string[][] = [];
beforeAll(async () => {
  api = await startApiUnderTest();
  standing = api.app.get(ReadStanding);
  const made = [await newBoard(api), await newBoard(api)];
  boards = made.map(({ id }) => id);
  posts = [];
  for (const board of made) for (let n = 0; n < 2; n += 1) posts.push(await newPost(api, { board }));
  await report(api, undefined, posts[0]!);
  const by = [await newModerator(api), await newModerator(api)] as const;
  pool = await grounds(api.database, { postId: posts[0]!.postId, by, count: mostRestrictions });
  members = [drawnMember(), drawnMember()];
  for (const member of members) faces.push([await giveFace(api.database, member, 0), await giveFace(api.database, member, 1)]);
});
afterAll(() => api.stop());

/** Thread n lies on board n / 2. Last: a board without a thread, and a place that is on none. */
const places = (): Place[] => [
  ...posts.map(({ threadId }, n) => ({ threadId, boardId: boards[Math.floor(n / 2)]! })),
  ...boards.map((boardId) => ({ boardId, threadId: null })),
  { boardId: null, threadId: null },
];

const rowOf = (given: Given) => ({
  personaId: faces[given.member]![given.face]!,
  reach: given.reach,
  effect: given.effect,
  boardId: given.reach === 'board' ? boards[given.place % 2]! : null,
  threadId: given.reach === 'thread' ? posts[given.place % 4]!.threadId : null,
  hour: now - given.age,
  ladder: given.ladder,
  untilHour: given.until === null ? null : now + given.until,
});

/** The plain model: whether this member is kept from this place, by each of the three effects. */
function model(all: readonly Given[], member: number, at: { place: number; hour: number }): boolean[] {
  const own = all.filter((given) => given.member === member);
  const steps = own.filter(({ ladder }) => ladder);
  const ends = (given: Given): number => {
    const explicit = given.until === null ? Infinity : now + given.until;
    if (!given.ladder) return explicit;
    const counted = steps.filter((step) => step.age > given.age && step.age < given.age + 8_760).length;
    return Math.min(explicit, now - given.age + 24 * [0, 1, 7, 30, 90][Math.min(counted, 4)]!);
  };
  const reachesHere = (given: Given): boolean =>
    given.reach === 'site' ||
    (given.reach === 'board' &&
      [
        [0, 1, 4],
        [2, 3, 5],
      ][given.place % 2]!.includes(at.place)) ||
    (given.reach === 'thread' && given.place % 4 === at.place);
  const holding = own.filter((one) => at.hour < ends(one));
  const here = holding.filter(reachesHere);
  return [here.length > 0, here.some(({ effect }) => effect !== 'write'), holding.some(({ effect }) => effect === 'close')];
}

/** What the database and the rules answer, beside what the model does: each miss and each false hit, in words. */
async function differences(statements: Statements, all: readonly Given[]): Promise<string[]> {
  for (const [n, given] of all.entries()) await restrict(statements, pool[n]!, rowOf(given));
  const standings = [await standing.of(statements, members[0]!), await standing.of(statements, members[1]!)];
  return looks().flatMap(({ number, place, where, hour }) => {
    const restrictions = standings[number]!;
    const answer = [!mayWrite(restrictions, where, hour), !mayEnter(restrictions, where, hour), isClosed(restrictions, hour)].join();
    const expected = model(all, number, { place, hour }).join();
    return answer === expected ? [] : [`member ${number}, place ${place}, hour ${hour - now}: ${answer} for ${expected}`];
  });
}

/** Every member at every place, an hour ago, now and tomorrow. */
const looks = () =>
  [0, 1].flatMap((number) => places().flatMap((where, place) => [now - 1, now, now + 30].map((hour) => ({ number, place, where, hour }))));

const allowed = ({ reach, effect, ladder, until }: Given): boolean =>
  (effect !== 'enter' || reach !== 'thread') &&
  (effect !== 'close' || reach === 'site') &&
  (!ladder || effect === 'write') &&
  (effect === 'close' || ladder || until !== null);

/** Each list grows by one choice, so that every combination comes up. */
const everyOne = (): Given[] => {
  const who = [0, 1].flatMap((member) => [0, 1].map((face) => ({ member, face })));
  const how = reaches.flatMap((reach) => effects.map((effect) => ({ reach, effect })));
  const where = [0, 1, 2, 3].flatMap((place) => [false, true].map((ladder) => ({ place, ladder })));
  const all = who.flatMap((one) => how.flatMap((other) => where.map((third) => ({ ...one, ...other, ...third, age: 48 }))));
  return all.flatMap((given) => [null, -1, 0, 1, 48].map((until) => ({ ...given, until })));
};

test('of every restriction that can be thought of, the database takes those that make sense, and each keeps exactly whom and where it should', async () => {
  let taken = 0;
  for (const given of everyOne()) {
    const answer = await undone(api.database, (statements) => differences(statements, [given])).catch((error: Error) => error);
    if (allowed(given)) expect([given, answer]).toEqual([given, []]);
    else expect([given, (answer as { code?: string }).code]).toEqual([given, '23514']);
    taken += Number(allowed(given));
  }
  expect(taken).toBeGreaterThan(300);
}, 600_000);

const givens = fc.array(
  fc
    .record({
      member: fc.nat(1),
      face: fc.nat(1),
      reach: fc.constantFrom(...reaches),
      effect: fc.constantFrom(...effects),
      place: fc.nat(3),
      ladder: fc.boolean(),
      age: fc.oneof(fc.nat(60), fc.nat(10_000)),
      until: fc.option(fc.integer({ min: -40, max: 40 })),
    })
    .filter(allowed),
  { maxLength: mostRestrictions },
);

test(`in ${cases} cases of up to ${mostRestrictions} restrictions there is no miss and no false hit`, async () => {
  await fc.assert(
    fc.asyncProperty(givens, async (all) => {
      expect(await undone(api.database, (statements) => differences(statements, all))).toEqual([]);
    }),
    { numRuns: cases },
  );
}, 600_000);

test('control: a restriction that is found for nobody, or for the other member, is a difference', async () => {
  const given: Given = { member: 0, face: 0, reach: 'board', effect: 'write', place: 0, ladder: false, age: 1, until: 5 };
  const moved = await undone(api.database, async (statements) => {
    await restrict(statements, pool[0]!, { ...rowOf(given), personaId: faces[1]![0]! });
    const restrictions = await standing.of(statements, members[0]!);
    return [!mayWrite(restrictions, places()[0]!, now), model([given], 0, { place: 0, hour: now })[0]];
  });
  expect(moved).toEqual([false, true]);
});

test('a restriction of the hundredth face holds for the first', async () => {
  const restricted = await undone(api.database, async (statements) => {
    const member = drawnMember();
    const own: string[] = [];
    for (let n = 0; n < 100; n += 1) own.push(await giveFace(statements, member, n));
    await restrict(statements, pool[0]!, {
      ...rowOf({ member: 0, face: 0, reach: 'board', effect: 'write', place: 0, ladder: false, age: 0, until: 5 }),
      personaId: own[99]!,
    });
    return standing.of(statements, member);
  });
  expect(restricted).toHaveLength(1);
});
