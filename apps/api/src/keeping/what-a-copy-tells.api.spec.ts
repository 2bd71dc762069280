import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { keeping } from '../../test/keeping-under-test.ts';
import type { KeepingUnderTest } from '../../test/keeping-under-test.ts';
import { newBoard, newMember, newReply, newThread } from '../../test/personas.ts';

/** What somebody with a copy of the database can see of what a member keeps for itself. */

let api: ApiUnderTest;
let kept: KeepingUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  kept = keeping(api);
});
afterAll(() => api.stop());

const secretText = 'What nobody else may read.';

/** A member who follows a thread, has muted a face in it and has a draft there. */
async function keepEverything() {
  const [author, loud, member] = [await newMember(api), await newMember(api), await newMember(api)];
  const { threadId } = await newThread(api, author, { board: await newBoard(api) });
  const { postId } = await newReply(api, loud, { threadId });
  await kept.setNews(member, threadId, 'followed');
  await kept.mute(member, postId);
  const { id: draftId } = await kept.saveDraft(member, { threadId, text: secretText });
  const persona = await api.database.first<{ id: string }>('select persona_id as id from post where id = $1', [postId]);
  return { member, threadId, postId, personaId: persona!.id, draftId: draftId! };
}

/** In how many items one of these stands: as text, as the bytes of an id, or as an address made of it. */
async function itemsThatName(values: readonly string[]): Promise<number> {
  const spellings = values.flatMap((value) => [
    Buffer.from(value),
    ...(isId(value) ? [Buffer.from(value.replaceAll('-', ''), 'hex')] : []),
  ]);
  const items = await kept.items();
  return items.filter(({ address, sealed, month }) => {
    const row = Buffer.concat([Buffer.from(address, 'hex'), sealed, Buffer.from(month)]);
    return spellings.some((spelling) => row.includes(spelling));
  }).length;
}

const isId = (value: string): boolean => /^[0-9a-f-]{36}$/.test(value);

test('no item says which thread, post, face or draft it is about, nor holds a word of a text', async () => {
  const { threadId, postId, personaId, draftId } = await keepEverything();
  expect((await kept.items()).length).toBeGreaterThanOrEqual(3);
  expect(await itemsThatName([threadId, postId, personaId, draftId, secretText])).toBe(0);
});

test('control: an item with the id of the thread in clear is found', async () => {
  const { threadId } = await keepEverything();
  await api.database.rows(
    `insert into sealed_item (address, sealed, month) values (sha256('control'), decode(repeat('00', 500) || $1 || repeat('00', 508), 'hex'), '2026-11')`,
    [threadId.replaceAll('-', '')],
  );
  expect(await itemsThatName([threadId])).toBe(1);
  await api.database.rows(`delete from sealed_item where address = sha256('control')`);
});

const shapes = async () => (await kept.items()).map(({ sealed, month }) => `${sealed.length} ${sealed[0]} ${month}`).sort();

test('ended and kept look alike: a blank item has the size, the form and the month of one that says something', async () => {
  const { member, threadId, personaId, draftId } = await keepEverything();
  const before = await shapes();
  await kept.setNews(member, threadId, null);
  await kept.unmute(member, personaId);
  await kept.discard(member, draftId);
  expect(await shapes()).toEqual(before);
  expect(await kept.mine(member)).toEqual({ follows: [], mutes: [], drafts: [] });
});

test('control: an item that is deleted when it ends is seen', async () => {
  await keepEverything();
  const before = await shapes();
  await api.database.rows('delete from sealed_item where address = (select min(address) from sealed_item)');
  expect(await shapes()).not.toEqual(before);
});

test('a follow, a silenced thread and a mute are of one size; a long draft and a short one too', async () => {
  const sizes = async (work: () => Promise<unknown>): Promise<number[]> => {
    const before = new Set((await kept.items()).map(({ address }) => address));
    await work();
    return (await kept.items()).filter(({ address }) => !before.has(address)).map(({ sealed }) => sealed.length);
  };
  const { threadId, postId } = await keepEverything();
  const member = await newMember(api);
  const other = await newMember(api);
  expect(await sizes(() => kept.setNews(member, threadId, 'followed'))).toEqual([1024]);
  expect(await sizes(() => kept.setNews(other, threadId, 'silent'))).toEqual([1024]);
  expect(await sizes(() => kept.mute(member, postId))).toEqual([1024]);
  expect(await sizes(() => kept.saveDraft(member, { threadId, text: 'x' }))).toEqual([65_536]);
  expect(await sizes(() => kept.saveDraft(member, { threadId, text: '😀'.repeat(10_000) }))).toEqual([65_536]);
});

test('keeping something writes one item and nothing else, and says the same again in other bytes', async () => {
  const { member, threadId } = await keepEverything();
  const before = await kept.items();
  await kept.setNews(member, threadId, 'followed');
  const after = await kept.items();
  const changed = after.filter(({ address, sealed }) => !before.find((item) => item.address === address)?.sealed.equals(sealed));
  expect(after.length).toBe(before.length);
  expect(changed.length).toBe(1);
});
