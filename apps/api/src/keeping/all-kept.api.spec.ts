import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { keeping } from '../../test/keeping-under-test.ts';
import type { KeepingUnderTest } from '../../test/keeping-under-test.ts';
import { newBoard, newMember, newThread } from '../../test/personas.ts';
import { ReadViewer } from '../platform/sessions/read-viewer.query.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import { AllKept } from './all-kept.ts';

let api: ApiUnderTest;
let kept: KeepingUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  kept = keeping(api);
});
afterAll(() => api.stop());

/** A member with one item of each kind and one that has ended. */
async function keepOneOfEach() {
  const [author, bearer] = [await newMember(api), await newMember(api)];
  const board = await newBoard(api);
  const [here, there] = [await newThread(api, author, { board }), await newThread(api, author, { board })];
  await kept.setNews(bearer, there.threadId, 'followed');
  await kept.setNews(bearer, here.threadId, 'followed');
  await kept.setNews(bearer, there.threadId, null);
  await kept.mute(bearer, here.postId);
  await kept.saveDraft(bearer, { threadId: here.threadId, text: 'All of it.' });
  await api.ask(bearer, 'mutation { markNewsSeen { done } }');
  const member = (await api.app.get(ReadViewer).of(`Bearer ${bearer}`)) as Member;
  return { bearer, member, ...here };
}

test('all that is kept is read decoded, kind by kind, without what has ended', async () => {
  const { member, threadId, postId } = await keepOneOfEach();
  const all = api.app.get(AllKept);
  expect(await all.of(member, 'follow')).toMatchObject([{ content: { threadId, news: 'followed' }, body: null }]);
  expect(await all.of(member, 'mute')).toMatchObject([{ content: { postId } }]);
  expect(await all.of(member, 'draft')).toMatchObject([{ content: { threadId }, body: { text: 'All of it.' } }]);
  expect(await all.of(member, 'news_marker')).toHaveLength(1);
});

test('all that is kept can be removed, blank items too, and nobody else’s goes with it', async () => {
  const before = (await kept.items()).map(({ address }) => address);
  const { bearer, member } = await keepOneOfEach();
  const all = api.app.get(AllKept);
  const noted: string[] = [];
  const note = async (addresses: readonly string[]): Promise<void> => void noted.push(...addresses);
  await all.remove(member, note);
  await all.remove(member, note);
  expect(new Set(noted).size).toBe(5);
  expect((await kept.items()).map(({ address }) => address)).toEqual(before);
  expect(await kept.mine(bearer)).toEqual({ follows: [], mutes: [], drafts: [] });
});
