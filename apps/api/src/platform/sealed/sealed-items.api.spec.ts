import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deriveMemberKeys, drawMemberSecret } from '@rinnalla/anonymity';
import type { MemberKeys } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { isBlank, readBody, readItems, removeItem, writeItem } from './sealed-items.ts';
import type { FoundItem } from './sealed-items.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

const newKeys = (): MemberKeys => deriveMemberKeys(drawMemberSecret());
const month = '2026-11';
const follow = (keys: MemberKeys, n: number, over: FoundItem | null = null): Promise<boolean> =>
  writeItem(api.database, keys, { kind: 'follow', n, parts: [{ place: n }], month, over });
const followsOf = async (keys: MemberKeys): Promise<FoundItem[]> => (await readItems(api.database, keys, ['follow'])).follow;

test.each([0, 1, 63, 64, 65, 130])('%d items are all found, in their order, whatever the blocks', async (count) => {
  const keys = newKeys();
  for (let n = 0; n < count; n += 1) await follow(keys, n);
  expect((await followsOf(keys)).map(({ content }) => content)).toEqual(Array.from({ length: count }, (_, n) => ({ place: n })));
});

test('an item opens for its member alone', async () => {
  const keys = newKeys();
  await follow(keys, 0);
  expect(await followsOf(newKeys())).toEqual([]);
});

test('of two requests that take the same number, or write over the same item, one is turned away', async () => {
  const keys = newKeys();
  expect((await Promise.all([follow(keys, 0), follow(keys, 0)])).sort()).toEqual([false, true]);
  const [item] = await followsOf(keys);
  expect((await Promise.all([follow(keys, 0, item), follow(keys, 0, item)])).sort()).toEqual([false, true]);
});

test('a draft is listed by its head, and its body is read where it is asked for', async () => {
  const keys = newKeys();
  await writeItem(api.database, keys, { kind: 'draft', n: 0, parts: [{ words: 'Not' }, { text: 'Not yet.' }], month, over: null });
  const [draft] = (await readItems(api.database, keys, ['draft'])).draft;
  expect(draft).toMatchObject({ n: 0, content: { words: 'Not' } });
  expect(draft!.head).toHaveLength(1024);
  expect(await readBody(api.database, keys, draft!)).toEqual({ text: 'Not yet.' });
});

test('a blank item reads as blank, one that cannot be opened does not, and both keep their number', async () => {
  const keys = newKeys();
  await writeItem(api.database, keys, { kind: 'follow', n: 0, parts: [], month, over: null });
  await follow(keys, 1);
  const [, second] = await followsOf(keys);
  await api.database.rows('update sealed_item set sealed = set_byte(sealed, 100, get_byte(sealed, 100) # 1) where sealed = $1', [
    second!.head,
  ]);
  expect((await followsOf(keys)).map((item) => [item.n, isBlank(item), item.content])).toEqual([
    [0, true, {}],
    [1, false, null],
  ]);
});

test('a removed item is gone, and those before it are still found', async () => {
  const keys = newKeys();
  await follow(keys, 0);
  await follow(keys, 1);
  await removeItem(api.database, keys, { kind: 'follow', n: 1 });
  expect((await followsOf(keys)).map(({ n }) => n)).toEqual([0]);
});
