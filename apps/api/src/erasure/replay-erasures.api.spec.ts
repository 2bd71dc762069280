import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { backUp, putBack } from '../../test/backup-under-test.ts';
import { copyOf, decideOpenReviews, erasuresOf, life, report } from '../../test/life-under-test.ts';
import type { Life } from '../../test/life-under-test.ts';
import { leave, newMemberWithPhrase, startWorkerUnderTest } from '../../test/leaving-under-test.ts';
import type { WorkerUnderTest } from '../../test/leaving-under-test.ts';
import { newBoard, newThread } from '../../test/personas.ts';

let api: ApiUnderTest;
let worker: WorkerUnderTest;
let left: Life;
/** What each table held after everything was erased; what is drawn by chance in it, a tag and a mine, is left out. */
let afterErasing: string;

const told = async (): Promise<string> => {
  const parts = await api.database.rows<{ part: string }>(`
    select 'persona ' || id || name || consent_version as part from persona union all
    select 'post ' || id || state || revision_id from post union all
    select 'revision ' || id || text || tree::text from revision union all
    select 'thread ' || id || title || listed from thread union all
    select 'reaction ' || id || coalesce(kind, '') from reaction union all
    select 'report ' || id || explanation from report union all
    select 'credential ' || id from credential union all
    select 'item ' || encode(address, 'hex') from sealed_item`);
  return parts
    .map(({ part }) => part)
    .sort()
    .join('\n');
};

beforeAll(async () => {
  api = await startApiUnderTest();
  worker = await startWorkerUnderTest();
  left = await life(api);
  await report(api, left);
  await life(api);
  await decideOpenReviews(api);
  await backUp(api);
  await leave(api, left.member);
  await worker.round(0);
  afterErasing = await told();
}, 60_000);
afterAll(async () => {
  await worker.stop();
  await api.stop();
});

test('control: a backup that is put back brings back every word and the way in', async () => {
  await putBack(api);
  const text = await copyOf(api);
  expect(Object.values(left.words).filter((word) => !text.includes(word))).toEqual([]);
  expect(await told()).not.toBe(afterErasing);
});

test('judging test H: the ledger, replayed on a backup, erases again what was erased, and nothing else', async () => {
  await putBack(api);
  expect(await worker.replay()).toBeGreaterThan(5);
  const text = await copyOf(api);
  expect(Object.values(left.words).filter((word) => text.includes(word))).toEqual([]);
  expect(await told()).toBe(afterErasing);
});

test('the way in of somebody who left opens nothing after the replay', async () => {
  await putBack(api);
  await worker.replay();
  const signedIn = await api.ask(undefined, 'mutation ($p: String!) { signIn(phrase: $p) { __typename } }', { p: left.member.phrase });
  expect(signedIn).toEqual({ __typename: 'WayInNotUsable' });
});

test('replaying again changes nothing', async () => {
  await putBack(api);
  await worker.replay();
  const once = await told();
  await worker.replay();
  expect(await told()).toBe(once);
});

test('a post that its author deleted alone does not come back either', async () => {
  const member = await newMemberWithPhrase(api);
  const thread = await newThread(api, member.bearer, { board: await newBoard(api), text: 'deletedalone' });
  await backUp(api);
  await api.ask(member.bearer, 'mutation ($id: Id!) { deletePost(postId: $id) { __typename } }', { id: thread.postId });
  await worker.round(0);
  expect(erasuresOf(api).waiting()).toEqual([]);
  await putBack(api);
  expect(await copyOf(api)).toContain('deletedalone');
  await worker.replay();
  expect(await copyOf(api)).not.toContain('deletedalone');
});
