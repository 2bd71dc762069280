import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { minutesFrom, newModerator, setClock } from '../../../test/case-under-test.ts';
import { newBoard, newMember, newStaff } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { moderatorOf } from '../../../test/scoped-moderator.ts';
import { Clock } from '../../platform/clock.ts';
import { ReadQueueClocks } from './queue-clocks.query.ts';
import { dueAt } from './service-level.rules.ts';
import { WatchQueue } from './watch-queue.command.ts';

const noon = new Date('2026-11-22T12:00:00Z');
let api: ApiUnderTest;
let aino: StaffUnderTest;
let boardId: string;
let watch: WatchQueue;

beforeAll(async () => {
  api = await startApiUnderTest();
  aino = await newModerator(api);
  boardId = (await newBoard(api)).id;
  watch = new WatchQueue(api.workerDatabase, api.app.get(Clock), api.app.get(ReadQueueClocks));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await api.database.rows('delete from queue_alarm');
  await api.database.rows('delete from reviewable');
});
afterAll(() => api.stop());

async function open(itsClass: 'red' | 'amber', openedAt: Date, onBoard = boardId): Promise<string> {
  const id = randomId();
  await api.database.rows(
    `insert into reviewable (id, target_kind, target_id, board_id, class, state, opened_at, due_at, version, round)
     values ($1, 'post', $2, $3, $4, 'open', $5, $6, 1, 1)`,
    [id, randomId(), onBoard, itsClass, openedAt, dueAt(openedAt, itsClass)],
  );
  return id;
}

const hold = (id: string, until: Date): Promise<unknown> =>
  api.database.rows('update reviewable set claimed_by = $2, claimed_until = $3 where id = $1', [id, aino.id, until]);
/** `bearer`: null for a guest. */
const alarms = async (bearer: string | null = aino.bearer): Promise<{ class: string; raisedHour: number }[]> => {
  const viewer = await api.ask<{ queueAlarms: { class: string; raisedHour: number }[] }>(
    bearer ?? undefined,
    '{ viewer { queueAlarms { class raisedHour } } }',
  );
  return viewer.queueAlarms;
};

/** One round of the worker at a moment; gives what it told the operator. */
async function roundAt(moment: Date): Promise<string[]> {
  setClock(api, moment);
  return (await watch.execute()).map(({ event, class: itsClass }) => `${event} ${itsClass}`);
}

test('a class past its time raises one alarm, told once, and its end is told once', async () => {
  const id = await open('red', noon);
  expect(await roundAt(minutesFrom(noon, 59))).toEqual([]);
  expect(await roundAt(minutesFrom(noon, 60))).toEqual(['queue_alarm red']);
  expect(await roundAt(minutesFrom(noon, 130))).toEqual([]);
  const hour = Math.floor(noon.getTime() / 3_600_000);
  expect(await alarms()).toEqual([{ class: 'red', raisedHour: hour + 1 }]);
  await hold(id, minutesFrom(noon, 141));
  expect(await roundAt(minutesFrom(noon, 131))).toEqual(['queue_alarm_over red']);
  expect(await roundAt(minutesFrom(noon, 132))).toEqual([]);
  expect(await alarms()).toEqual([]);
  // A claim that ran out holds nothing any more.
  expect(await roundAt(minutesFrom(noon, 142))).toEqual(['queue_alarm red']);
});

test('two workers at once tell it once', async () => {
  await open('amber', minutesFrom(noon, -600));
  setClock(api, noon);
  const told = await Promise.all([watch.execute(), watch.execute(), watch.execute()]);
  expect(told.flat()).toEqual([{ event: 'queue_alarm', class: 'amber' }]);
});

test('each class has an alarm of its own, and moderators and operators read them, nobody else', async () => {
  await open('red', minutesFrom(noon, -61));
  await open('amber', minutesFrom(noon, -481));
  expect(await roundAt(noon)).toEqual(['queue_alarm red', 'queue_alarm amber']);
  const operator = await newStaff(api, { roles: ['operator'] });
  for (const bearer of [aino.bearer, operator.bearer]) expect((await alarms(bearer)).map((alarm) => alarm.class)).toEqual(['red', 'amber']);
  const { bearer: verifier } = await newStaff(api, { roles: ['verifier', 'editor', 'professional'] });
  for (const bearer of [verifier, await newMember(api), null]) expect(await alarms(bearer)).toEqual([]);
});

test('a moderator of one board or language meets an alarm where something there is late and nobody holds it', async () => {
  const [swedish, finnish] = [await newBoard(api, { language: 'sv' }), await newBoard(api, { language: 'fi' })];
  const [there, ofLanguage, elsewhere] = [
    await moderatorOf(api, { board: swedish }),
    await moderatorOf(api, { language: 'sv' }),
    await moderatorOf(api, { board: finnish }),
  ];
  const id = await open('amber', minutesFrom(noon, -481), swedish.id);
  await open('red', minutesFrom(noon, -61), swedish.id).then((red) => hold(red, minutesFrom(noon, 5)));
  await open('amber', noon, finnish.id);
  await roundAt(noon);
  const met = async (): Promise<string[][]> =>
    Promise.all([there, ofLanguage, elsewhere, aino].map(async ({ bearer }) => (await alarms(bearer)).map((alarm) => alarm.class)));
  expect(await met()).toEqual([['amber'], ['amber'], [], ['amber']]);
  // Control: it is the place that tells them apart.
  await api.database.rows('update reviewable set board_id = $2 where id = $1', [id, finnish.id]);
  expect(await met()).toEqual([[], [], ['amber'], ['amber']]);
});
