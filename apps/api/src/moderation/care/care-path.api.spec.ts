import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { finland, readOpening } from '@rinnalla/opening-hours';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import {
  answerInThread,
  cancelFollowUp,
  conversation,
  handOver,
  itemFor,
  newHeldWithCare,
  newWorry,
  queueFor,
  setFollowUp,
} from '../../../test/care-under-test.ts';
import {
  claim,
  decide,
  decideOn,
  itemAbout,
  minutesFrom,
  newModerator,
  newPost,
  report,
  setClock,
  stateOf,
} from '../../../test/case-under-test.ts';
import { newMember, submission } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { Clock } from '../../platform/clock.ts';
import { PutSignals } from '../review/put-signals.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import { StaffedHours } from './staffed-hours.ts';
import { WakeFollowUps } from './wake-follow-ups.command.ts';

let api: ApiUnderTest;
let [aino, bo]: StaffUnderTest[] = [];
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => api.stop());

const welcome = { kind: 'approve', reason: 'It was read.', careMessage: 'I am glad that you wrote.', contentNotes: ['self_harm'] };
const versionFor = async (id: string): Promise<{ reviewableId: string; version: number }> => ({
  reviewableId: id,
  version: (await claim(api, aino!, id)).version,
});

test('a held post is let through with a note and a person’s words; its author hears of no decision', async () => {
  const post = await newHeldWithCare(api);
  const claimed = await versionFor(post.reviewableId);
  expect((await itemFor(api, aino!, post.reviewableId)).availableDecisions).toEqual(['approve', 'redact', 'hide', 'remove']);
  const decided = await decide(api, aino!, { ...claimed, ...welcome });
  expect(decided.__typename).toBe('Decided');
  expect(await stateOf(api, post)).toBe('visible');
  expect(await conversation(api, post.author, post.postId)).toMatchObject({
    messages: [{ byModerator: true, text: 'I am glad that you wrote.' }],
  });
  const rows = await api.database.rows('select kind from delivery join post on post.persona_id = delivery.persona_id where post.id = $1', [
    post.postId,
  ]);
  expect(rows).toEqual([{ kind: 'care_message' }]);
  const told = await api.ask<{ contentNotes: string[]; wordsOfSupport: string[] }>(
    undefined,
    'query ($id: Id!) { post(id: $id) { post { contentNotes wordsOfSupport } } }',
    { id: post.postId },
  );
  expect(told).toEqual({ post: { contentNotes: ['self_harm'], wordsOfSupport: ['hear_you', 'strength', 'thank_you'] } });
});

test('self-harm is no reason for anything: the note of it comes without a statement, a ground or a point of the policy', async () => {
  const post = await newHeldWithCare(api);
  const { decisionId } = await decide(api, aino!, { ...(await versionFor(post.reviewableId)), ...welcome, policyPoint: 'P1' });
  const row = await api.database.first('select statement_id, sanction, notes_added from decision where id = $1', [decisionId]);
  expect(row).toEqual({ statement_id: null, sanction: null, notes_added: ['self_harm'] });
});

test('nobody is let through without a word of a person', async () => {
  const post = await newHeldWithCare(api);
  const claimed = await versionFor(post.reviewableId);
  const silent = await decide(api, aino!, { ...claimed, ...welcome, careMessage: '  ' });
  expect(silent).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'careMessage', problem: 'empty' }] });
  expect(await stateOf(api, post)).toBe('held');
});

test('outside of the care path an approval carries neither notes nor words', async () => {
  const post = await newHeldWithCare(api);
  await api.database.rows(`update reviewable set class = 'amber' where id = $1`, [post.reviewableId]);
  const claimed = await versionFor(post.reviewableId);
  expect(await decide(api, aino!, { ...claimed, ...welcome })).toMatchObject({ reason: 'not_available' });
  expect(await decide(api, aino!, { ...claimed, kind: 'approve', reason: 'Welcome.' })).toMatchObject({ __typename: 'Decided' });
});

test('an answer in the thread comes with the post that it answers, and not before', async () => {
  const post = await newHeldWithCare(api);
  const claimed = await versionFor(post.reviewableId);
  expect(await answerInThread(api, aino!, post)).toMatchObject({ reason: 'not_visible' });
  const { careMessage: _, ...open } = welcome;
  await decide(api, aino!, { ...claimed, ...open, answerInThread: 'You are heard.' });
  const { posts } = await api.ask<{ posts: object[] }>(
    undefined,
    'query ($id: Id!) { thread(id: $id) { posts { position author { kind name badge { id } } } } }',
    { id: post.threadId },
  );
  expect(posts).toEqual([
    { position: 1, author: { kind: 'alias', name: expect.any(String), badge: null } },
    { position: 2, author: { kind: 'moderator', name: 'Moderator', badge: null } },
  ]);
});

test('whoever of the moderators answers, readers see one face and a role; the log knows who it was', async () => {
  const post = await newWorry(api);
  await claim(api, aino!, post.reviewableId);
  const sent = { ...post, submission: submission() };
  expect(await answerInThread(api, aino!, sent)).toEqual({ __typename: 'AnsweredInThread', position: 2 });
  expect(await answerInThread(api, aino!, sent)).toEqual({ __typename: 'AnsweredInThread', position: 2 });
  await handOver(api, aino!, { ...post, to: bo!.id });
  expect(await answerInThread(api, bo!, post)).toEqual({ __typename: 'AnsweredInThread', position: 3 });
  const faces = await api.database.rows<{ kind: string; staff: string | null }>(
    `select distinct persona.id, persona.kind, staff_account_id as staff from post join persona on persona.id = post.persona_id
      where thread_id = $1 and position > 1`,
    [post.threadId],
  );
  expect(faces).toEqual([{ id: expect.any(String), kind: 'moderator', staff: null }]);
  const log = await api.database.rows(
    `select staff_account_id as by from audit_entry join post on post.id = target_id
      where act = 'answer_in_thread' and post.thread_id = $1 order by number`,
    [post.threadId],
  );
  expect(log).toEqual([{ by: aino!.id }, { by: bo!.id }]);
});

test('no moderator decides about an own answer, whichever face it bears', async () => {
  const post = await newWorry(api);
  await claim(api, aino!, post.reviewableId);
  await answerInThread(api, aino!, post);
  const [answer = { postId: '', revisionId: '' }] = await api.database.rows<{ postId: string; revisionId: string }>(
    'select id as "postId", revision_id as "revisionId" from post where thread_id = $1 and position = 2',
    [post.threadId],
  );
  await report(api, undefined, answer);
  const reviewableId = await itemAbout(api, { ...post, ...answer });
  await claim(api, aino!, reviewableId);
  expect((await itemFor(api, aino!, reviewableId)).availableDecisions).toEqual([]);
  await handOver(api, aino!, { reviewableId, to: bo!.id });
  expect((await itemFor(api, bo!, reviewableId)).availableDecisions).toContain('add_content_note');
});

test('"me too" and "this helped" are neither offered nor taken for a post that moderators answered in a crisis', async () => {
  const post = await newWorry(api);
  const reader = await newMember(api);
  const react = (kind: string): Promise<object> =>
    api.ask(reader, `mutation ($id: Id!) { react(postId: $id, kind: ${kind}) { __typename ... on NotAllowed { reason } } }`, {
      id: post.postId,
    });
  expect(await react('me_too')).toEqual({ __typename: 'Reacted' });
  await claim(api, aino!, post.reviewableId);
  await answerInThread(api, aino!, post);
  for (const kind of ['me_too', 'helped']) expect(await react(kind)).toEqual({ __typename: 'NotAllowed', reason: 'not_available' });
  expect(await react('strength')).toEqual({ __typename: 'Reacted' });
});

const wake = (hours: number): Promise<number> => {
  const clock = new Clock();
  const job = new WakeFollowUps(api.workerDatabase, clock, api.app.get(ReviewableRows), api.app.get(PutSignals));
  return api.app
    .get(Clock)
    .at(new Date(Date.now() + hours * 3_600_000), () => clock.at(new Date(Date.now() + hours * 3_600_000), () => job.execute()));
};
const isQueued = async (id: string): Promise<boolean> => (await queueFor(api, aino!)).some((item) => item.id === id);

test('an item that somebody will look at again leaves the queue until its hour, and comes back with class and note', async () => {
  const post = await newWorry(api);
  await claim(api, aino!, post.reviewableId);
  expect(await setFollowUp(api, aino!, post)).toEqual({ __typename: 'FollowUpSet' });
  expect(await isQueued(post.reviewableId)).toBe(false);
  expect(await wake(3)).toBe(0);
  expect(await isQueued(post.reviewableId)).toBe(false);
  expect(await wake(5)).toBe(1);
  expect(await wake(5)).toBe(0);
  const item = await itemFor(api, bo!, post.reviewableId);
  expect(item).toMatchObject({ state: 'open', class: 'crisis' });
  expect(item.care.followUps).toEqual([expect.objectContaining({ note: 'Did anybody answer?', state: 'come', setBy: aino!.name })]);
});

test('a decided item comes back too, and can be decided once more', async () => {
  const post = await newPost(api);
  await report(api, undefined, { ...post, category: 'worried_about_author' });
  await decideOn(api, aino!, { ...post, kind: 'no_action' });
  const item = await api.database.first<{ id: string }>('select id from reviewable where target_id = $1', [post.postId]);
  expect(await setFollowUp(api, bo!, { reviewableId: item?.id ?? '', hours: 24 })).toEqual({ __typename: 'FollowUpSet' });
  expect(await wake(25)).toBe(1);
  expect((await queueFor(api, aino!)).find(({ id }) => id === item?.id)).toMatchObject({ class: 'crisis', signalKinds: ['follow_up'] });
  expect(await decideOn(api, aino!, { ...post, kind: 'no_action' })).toEqual(expect.any(String));
});

test('a follow-up is set by whoever holds the item, once, for no longer than its author can wait, and can be taken back', async () => {
  const post = await newHeldWithCare(api);
  expect(await setFollowUp(api, aino!, post)).toMatchObject({ reason: 'not_claimed' });
  await claim(api, aino!, post.reviewableId);
  for (const hours of [0, 25]) expect(await setFollowUp(api, aino!, { ...post, hours })).toMatchObject({ problems: [{ field: 'hours' }] });
  const sent = { ...post, submission: submission() };
  for (let n = 0; n < 2; n += 1) expect(await setFollowUp(api, aino!, sent)).toEqual({ __typename: 'FollowUpSet' });
  const { care } = await itemFor(api, bo!, post.reviewableId);
  expect(care.followUps).toHaveLength(1);
  for (let n = 0; n < 2; n += 1)
    expect(await cancelFollowUp(api, bo!, care.followUps[0]?.id ?? '')).toEqual({ __typename: 'FollowUpCancelled' });
  expect(await isQueued(post.reviewableId)).toBe(true);
  expect(await wake(48)).toBe(0);
});

test('an item is given to another moderator, who sees by whom and why; or to the queue', async () => {
  const post = await newWorry(api);
  expect(await handOver(api, aino!, { ...post, to: bo!.id })).toMatchObject({ reason: 'not_claimed' });
  await claim(api, aino!, post.reviewableId);
  const nobody = await newMember(api).then(() => '00000000-0000-0000-0000-000000000001');
  for (const to of [aino!.id, nobody]) expect(await handOver(api, aino!, { ...post, to })).toMatchObject({ reason: 'not_available' });
  const sent = { ...post, to: bo!.id, submission: submission() };
  for (let n = 0; n < 2; n += 1) expect(await handOver(api, aino!, sent)).toEqual({ __typename: 'HandedOver' });
  expect((await queueFor(api, bo!)).find(({ id }) => id === post.reviewableId)).toMatchObject({ claimedByMe: true, handedBy: aino!.name });
  expect(await claim(api, aino!, post.reviewableId)).toMatchObject({ reason: 'claimed_by_another' });
  expect((await itemFor(api, bo!, post.reviewableId)).care.handOvers).toEqual([
    { givenBy: aino!.name, givenTo: bo!.name, note: 'My shift ends.' },
  ]);
  await handOver(api, bo!, { ...post, to: null, note: 'I know the author.' });
  expect(await itemFor(api, aino!, post.reviewableId)).toMatchObject({ claimedBy: null });
  const log = await api.database.rows(
    `select detail ->> 'to' as "to" from audit_entry where act = 'hand_over' and target_id = $1 order by number`,
    [post.reviewableId],
  );
  expect(log).toEqual([{ to: bo!.id }, { to: 'queue' }]);
});

test('a crisis that nobody holds stands before everything, also before what is overdue', async () => {
  const late = await newPost(api);
  await report(api, undefined, { ...late, category: 'threat_or_abuse' });
  await api.database.rows(
    `update reviewable set opened_at = opened_at - interval '1 day', due_at = due_at - interval '1 day' where target_id = $1`,
    [late.postId],
  );
  const fresh = await newWorry(api);
  const places = async (): Promise<boolean> => {
    const ids = (await queueFor(api, aino!)).filter(({ class: itsClass }) => itsClass !== 'amber').map(({ id }) => id);
    const lateId = await api.database.first<{ id: string }>('select id from reviewable where target_id = $1', [late.postId]);
    return ids.indexOf(fresh.reviewableId) < ids.indexOf(lateId?.id ?? '');
  };
  expect(await places()).toBe(true);
  await claim(api, bo!, fresh.reviewableId);
  expect(await places()).toBe(false);
});

test('the clock of a crisis runs while somebody is there, and everybody is told when that is', async () => {
  const read = readOpening('mon-fri 08:00-20:00');
  if (read.kind === 'problem') throw new Error(read.problem);
  Object.assign(api.app.get(StaffedHours), { opening: { ...read.times, ...finland } });
  try {
    const night = new Date('2026-11-24T01:00:00Z');
    setClock(api, night);
    const staffing = (): Promise<object> => api.ask(undefined, '{ staffing { hoursSaid staffedNow nextOpening } }');
    expect(await staffing()).toEqual({ hoursSaid: true, staffedNow: false, nextOpening: '2026-11-24T06:00:00.000Z' });
    const post = await newWorry(api);
    const dueAt = async (): Promise<unknown> =>
      (await api.database.first<{ due: Date }>('select due_at as due from reviewable where id = $1', [post.reviewableId]))?.due;
    expect(await dueAt()).toEqual(new Date('2026-11-24T06:15:00Z'));
    setClock(api, minutesFrom(night, 314));
    const row = async (): Promise<object | undefined> =>
      (await queueFor(api, await newModerator(api))).find(({ id }) => id === post.reviewableId);
    expect(await row()).toMatchObject({ overdue: false });
    setClock(api, minutesFrom(night, 315));
    expect(await row()).toMatchObject({ overdue: true });
    expect(await staffing()).toEqual({ hoursSaid: true, staffedNow: true, nextOpening: null });
  } finally {
    Object.assign(api.app.get(StaffedHours), { opening: null });
  }
  jest.restoreAllMocks();
  expect(await api.ask(undefined, '{ staffing { hoursSaid staffedNow nextOpening } }')).toEqual({
    hoursSaid: false,
    staffedNow: false,
    nextOpening: null,
  });
});
