import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { keeping } from '../../test/keeping-under-test.ts';
import type { KeepingUnderTest } from '../../test/keeping-under-test.ts';
import { newBoard, newMember, newThread, submission } from '../../test/personas.ts';

let api: ApiUnderTest;
let kept: KeepingUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  kept = keeping(api);
});
afterAll(() => api.stop());

const newThreadId = async (): Promise<string> =>
  (await newThread(api, await newMember(api), { board: await newBoard(api), title: 'Awake' })).threadId;

test('a draft of a reply comes back in its thread as it was left, to its member alone', async () => {
  const [member, other, threadId] = [await newMember(api), await newMember(api), await newThreadId()];
  const { id } = await kept.saveDraft(member, { threadId, text: '**Not** yet.', contentNotes: ['loss'] });
  const draft = { id, title: '', kind: null, text: '**Not** yet.', contentNotes: ['loss'] };
  expect((await kept.inThread(member, threadId))?.draft).toEqual(draft);
  expect((await kept.inThread(member, await newThreadId()))?.draft).toBeNull();
  expect((await kept.inThread(other, threadId))?.draft).toBeNull();
  expect((await kept.mine(member)).drafts).toEqual([{ id, words: '**Not** yet.', threadId, boardSlug: null, placeName: 'Awake' }]);
  expect((await kept.mine(other)).drafts).toEqual([]);
});

test('a draft of a thread comes back on its board with title and kind', async () => {
  const [member, board] = [await newMember(api), await newBoard(api)];
  const { id } = await kept.saveDraft(member, { boardSlug: board.slug, title: 'Nights', kind: 'question', text: 'How do you sleep?' });
  const asked = await api.ask(member, `{ draftOnBoard(slug: "${board.slug}") { id title kind text contentNotes } }`);
  expect(asked).toEqual({ id, title: 'Nights', kind: 'question', text: 'How do you sleep?', contentNotes: [] });
  expect((await kept.mine(member)).drafts).toEqual([{ id, words: 'Nights', threadId: null, boardSlug: board.slug, placeName: 'Sleep' }]);
  expect(await api.ask(undefined, `{ draftOnBoard(slug: "${board.slug}") { id } }`)).toBeNull();
});

test('the same form sent twice, at once too, makes one draft; a form filled from a draft writes over it', async () => {
  const [member, threadId] = [await newMember(api), await newThreadId()];
  const form = { submission: submission(), threadId };
  const sent = await Promise.all([1, 2, 3].map(() => kept.saveDraft(member, form)));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  await kept.saveDraft(member, { threadId, draftId: sent[0]!.id, text: 'Better.' });
  expect((await kept.mine(member)).drafts).toMatchObject([{ id: sent[0]!.id, words: 'Better.' }]);
});

test('a page left open elsewhere writes over nothing: its text becomes a draft of its own', async () => {
  const [member, threadId] = [await newMember(api), await newThreadId()];
  await kept.saveDraft(member, { threadId, text: 'One.' });
  await kept.saveDraft(member, { threadId, text: 'Other.' });
  expect((await kept.mine(member)).drafts.map(({ words }) => words)).toEqual(['One.', 'Other.']);
});

test('a discarded draft is gone, its item is blank and is used again', async () => {
  const [member, threadId] = [await newMember(api), await newThreadId()];
  const before = (await kept.items()).length;
  const { id } = await kept.saveDraft(member, { threadId });
  await kept.discard(member, id!);
  await kept.discard(member, id!);
  expect((await kept.mine(member)).drafts).toEqual([]);
  expect((await kept.inThread(member, threadId))?.draft).toBeNull();
  await kept.saveDraft(member, { threadId, text: 'Once more.' });
  expect((await kept.items()).length).toBe(before + 1);
});

test('there is room for 20 drafts, and the one beyond is told so', async () => {
  const [member, threadId] = [await newMember(api), await newThreadId()];
  for (let n = 0; n < 20; n += 1) await kept.saveDraft(member, { threadId, text: `Draft ${n}` });
  expect(await kept.saveDraft(member, { threadId })).toEqual({ __typename: 'NoRoom', limit: 20 });
  const { drafts } = await kept.mine(member);
  expect(drafts).toHaveLength(20);
  await kept.discard(member, drafts[7]!.id);
  expect(await kept.saveDraft(member, { threadId })).toMatchObject({ __typename: 'DraftSaved' });
});

test.each([
  ['a draft that says nothing', { text: '  ', threadId: undefined, boardSlug: 'sleep' }],
  ['a draft that belongs nowhere', {}],
])('%s is not kept', async (_, input) => {
  const member = await newMember(api);
  expect(await kept.saveDraft(member, input)).toEqual({ __typename: 'InvalidInput' });
  expect((await kept.mine(member)).drafts).toEqual([]);
});

test('a draft whose thread is gone from sight keeps its text', async () => {
  const [member, threadId] = [await newMember(api), await newThreadId()];
  const { id } = await kept.saveDraft(member, { threadId, text: 'Still mine.' });
  await api.database.rows('update thread set listed = false where id = $1', [threadId]);
  expect((await kept.mine(member)).drafts).toMatchObject([{ id, placeName: '', words: 'Still mine.' }]);
  expect(await api.ask(member, `{ draft(id: "${id}") { text } }`)).toEqual({ text: 'Still mine.' });
});
