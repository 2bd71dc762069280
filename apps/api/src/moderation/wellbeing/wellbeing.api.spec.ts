import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import {
  claim,
  claimAbout,
  decideOn,
  itemAbout,
  minutesFrom,
  newModerator,
  newPost,
  report,
  setClock,
} from '../../../test/case-under-test.ts';
import { newBoard, newStaff } from '../../../test/personas.ts';
import type { BoardUnderTest, StaffUnderTest } from '../../../test/personas.ts';

/** Moderators are looked after, by what is told to themselves alone. */

let api: ApiUnderTest;
let board: BoardUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await api.database.rows(`update reviewable set state = 'decided', claimed_by = null, claimed_until = null,
      opened_at = date_trunc('hour', opened_at), due_at = date_trunc('hour', due_at)`);
});
afterAll(() => api.stop());

async function itemOf(category: string): Promise<string> {
  board ??= await newBoard(api);
  const post = await newPost(api, { board });
  await report(api, undefined, { ...post, category });
  return itemAbout(api, post);
}

interface Told {
  readonly myWellbeing: { shift: object; week: object; mostDistressing: number; supportLine: string | null };
  readonly myPause: { hadEnough: boolean; breakDue: boolean; onBreak: boolean; held: number };
}
const told = async ({ bearer }: StaffUnderTest): Promise<Told> =>
  (
    await api.send<Told>(
      bearer,
      `{ myWellbeing { shift { items distressing } week { items distressing } mostDistressing supportLine }
         myPause { hadEnough breakDue onBreak held } }`,
    )
  ).data!;
const choose = (as: StaffUnderTest, choice: object = {}): Promise<{ __typename: string; problems?: { field: string }[] }> =>
  api.ask(
    as.bearer,
    `mutation ($input: WorkChoiceInput!) { chooseWork(input: $input) { __typename ... on InvalidInput { problems { field problem } } } }`,
    { input: { mostDistressing: 1, breakMinutes: 50, breakItems: 20, ...choice } },
  );
const queueOf = async ({ bearer }: StaffUnderTest): Promise<string[]> =>
  (await api.ask<{ items: { id: string }[] }>(bearer, '{ reviewQueue { items { id } } }')).items.map(({ id }) => id);

test('everybody is told their own load, counted from what they did, this shift and this week', async () => {
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  const post = await newPost(api);
  await report(api, undefined, { ...post, category: 'threat_or_abuse' });
  await decideOn(api, aino, { ...post, kind: 'no_action' });
  await claim(api, aino, await itemOf('spam'));
  expect((await told(aino)).myWellbeing).toMatchObject({ shift: { items: 2, distressing: 1 }, week: { items: 2, distressing: 1 } });
  expect((await told(bo)).myWellbeing).toMatchObject({ shift: { items: 0, distressing: 0 }, mostDistressing: 8 });
  setClock(api, minutesFrom(new Date(), 5 * 60));
  expect((await told(aino)).myWellbeing).toMatchObject({ shift: { items: 0, distressing: 0 }, week: { items: 2, distressing: 1 } });
});

test('whoever has had enough is offered calmer items first, and is refused nothing', async () => {
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  await choose(aino);
  await claim(api, aino, await itemOf('threat_or_abuse'));
  await api.ask(aino.bearer, 'mutation { takeBreak { released } }');
  const [heavy, calm] = [await itemOf('method_details'), await itemOf('spam')];
  const placesFor = async (as: StaffUnderTest): Promise<number> => {
    const queue = await queueOf(as);
    return queue.indexOf(calm) - queue.indexOf(heavy);
  };
  expect((await told(aino)).myPause.hadEnough).toBe(true);
  expect(await placesFor(aino)).toBeLessThan(0);
  expect(await placesFor(bo)).toBeGreaterThan(0);
  expect((await claim(api, aino, heavy)).__typename).toBe('Claimed');
});

/** Threats, more of them than a page has. */
async function openThreats(about: string): Promise<void> {
  const post = await newReported('other');
  await api.database.rows(
    `with item as (
       insert into reviewable (id, target_kind, target_id, board_id, class, state, opened_at, due_at, version, round)
       select gen_random_uuid(), 'post', gen_random_uuid(), board_id, 'red', 'open', opened_at, opened_at + interval '1 hour', 1, 1
         from reviewable cross join generate_series(1, 25) where id = $1
       returning id)
     insert into signal (id, reviewable_id, round, revision_id, kind, rule, hour)
     select gen_random_uuid(), item.id, 1, $2, 'abuse', 'threat', 1 from item`,
    [about, post.revisionId],
  );
}

test('the next item of whoever has had enough is the calmer one, also from a later page; control: of whoever has not, the most severe', async () => {
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  await choose(aino);
  await claim(api, aino, await itemOf('threat_or_abuse'));
  await api.ask(aino.bearer, 'mutation { takeBreak { released } }');
  const calm = await itemOf('misinformation');
  await openThreats(calm);
  expect(await queueOf(aino)).not.toContain(calm);
  const next = async ({ bearer }: StaffUnderTest): Promise<string> =>
    (await api.ask<{ reviewableId: string }>(bearer, 'mutation { claimNextReviewable { ... on Claimed { reviewableId } } }')).reviewableId;
  const taken = [await next(bo), await next(aino)];
  expect([taken[0] === calm, taken[1] === calm]).toEqual([false, true]);
});

test('a crisis stays first for whoever is alone, however much they had; control: once another is there, calmer items come first', async () => {
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  await choose(aino);
  await claim(api, aino, await itemOf('threat_or_abuse'));
  await api.ask(aino.bearer, 'mutation { takeBreak { released } }');
  const now = new Date();
  setClock(api, minutesFrom(now, 60));
  const [crisis, calm] = [await itemOf('worried_about_author'), await itemOf('spam')];
  expect((await queueOf(aino))[0]).toBe(crisis);
  await claim(api, bo, await itemOf('other'));
  const queue = await queueOf(aino);
  expect(queue.indexOf(calm)).toBeLessThan(queue.indexOf(crisis));
});

test('a break is offered after as many items as somebody said, and ends what they hold', async () => {
  const aino = await newModerator(api);
  await choose(aino, { mostDistressing: 40, breakItems: 5 });
  for (let n = 0; n < 4; n += 1) await claim(api, aino, await itemOf('spam'));
  expect((await told(aino)).myPause).toEqual({ hadEnough: false, breakDue: false, onBreak: false, held: 4 });
  const last = await itemOf('spam');
  await claim(api, aino, last);
  expect((await told(aino)).myPause.breakDue).toBe(true);
  expect(await api.ask(aino.bearer, 'mutation { takeBreak { onBreak released } }')).toEqual({ onBreak: true, released: 5 });
  expect((await told(aino)).myPause).toEqual({ hadEnough: false, breakDue: false, onBreak: true, held: 0 });
  expect((await claim(api, await newModerator(api), last)).__typename).toBe('Claimed');
  const acts = await api.database.rows('select 1 from audit_entry where staff_account_id = $1 and act = $2', [aino.id, 'release']);
  expect(acts).toHaveLength(5);
  expect(await api.ask(aino.bearer, 'mutation { endBreak { onBreak } }')).toEqual({ onBreak: false });
  setClock(api, minutesFrom(new Date(), 1));
  expect((await told(aino)).myPause).toEqual({ hadEnough: false, breakDue: false, onBreak: false, held: 0 });
});

test('a choice outside of what is sensible is to be mended; what was chosen stays', async () => {
  const aino = await newModerator(api);
  await choose(aino, { mostDistressing: 3 });
  const wrong = await choose(aino, { mostDistressing: 41, breakMinutes: 14 });
  expect(wrong.problems?.map(({ field }) => field)).toEqual(['mostDistressing', 'breakMinutes']);
  expect((await told(aino)).myWellbeing.mostDistressing).toBe(3);
});

test('nobody else is told somebody’s load, choice or break: no operation takes the id of anybody, and no answer to an operator names it', async () => {
  const [aino, operator] = [await newModerator(api), await newStaff(api, { roles: ['operator'] })];
  await choose(aino, { mostDistressing: 37 });
  await api.ask(aino.bearer, 'mutation { takeBreak { released } }');
  const { errors } = await api.send(operator.bearer, '{ myWellbeing { mostDistressing } }');
  expect(errors).toMatchObject([{ message: 'FORBIDDEN' }]);
  const schema = await api.send<{
    __schema: { types: { name: string; fields: { name: string; args: { name: string }[]; type: Named }[] | null }[] };
  }>(undefined, '{ __schema { types { name fields { name args { name } type { name ofType { name ofType { name } } } } } } }');
  const fields = schema.data!.__schema.types.flatMap(({ name, fields: own }) => (own ?? []).map((field) => ({ ...field, on: name })));
  const leading = fields.filter(({ type }) => ['MyWellbeing', 'MyPause', 'WorkLoad'].some((each) => isOf(type, each)));
  expect(leading.map(({ on, name, args }) => [on, name, args.length]).sort()).toEqual([
    ['MyWellbeing', 'shift', 0],
    ['MyWellbeing', 'week', 0],
    ['Query', 'myPause', 0],
    ['Query', 'myWellbeing', 0],
  ]);
});

interface Named {
  readonly name: string | null;
  readonly ofType?: Named | null;
}
const isOf = (type: Named, name: string): boolean =>
  type.name === name || (type.ofType !== undefined && type.ofType !== null && isOf(type.ofType, name));

test('control: the own load is what the queue of another does not depend on', async () => {
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  await choose(aino);
  await claimAbout(api, aino, await newReported('threat_or_abuse'));
  expect([(await told(aino)).myPause.hadEnough, (await told(bo)).myPause.hadEnough]).toEqual([true, false]);
});

async function newReported(category: string) {
  const post = await newPost(api);
  await report(api, undefined, { ...post, category });
  return post;
}
