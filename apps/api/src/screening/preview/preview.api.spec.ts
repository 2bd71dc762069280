import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { dump } from '../../../test/footprint.ts';
import { newBoard, newMember, newProfessional, newStaff } from '../../../test/personas.ts';
import { careOf, edit, failToRead, readByWords, reply, start } from '../../../test/screening-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
beforeEach(() => readByWords(api));
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

interface Previewed {
  readonly __typename: string;
  readonly reason?: string;
  readonly text: string;
  readonly tree: unknown;
  readonly care: { level: string; caresFor: string; outcome: string; heldBecause: { kind: string }[] };
  readonly details: { type: string; part: string; from: number; to: number }[];
  readonly gentlerWords: { prefer: string; from: number }[];
}

const fields = `__typename ... on PostPreview { title text tree language care { level caresFor topics outcome heldBecause { kind } }
  details { type part from to } gentlerWords { prefer part from to } }
  ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } }`;

const preview = (as: Bearer, input: object): Promise<Previewed> =>
  api.ask(as, `query ($input: PreviewPostInput!) { previewPost(input: $input) { ${fields} } }`, { input: { contentNotes: [], ...input } });

const everything = async (): Promise<string> => JSON.stringify([...(await dump(api.database))].sort());

const newThread = async (): Promise<string> => (await start(api, await newMember(api), await newBoard(api))).threadId;

test('looking at a text leaves every row of the database as it was', async () => {
  const member = await newMember(api);
  const board = await newBoard(api);
  const { threadId } = await start(api, await newMember(api), board);
  const own = await start(api, member, board);
  const before = await everything();
  const text = 'It is URGENT, call my PHONE: https://somewhere.example';
  for (const place of [{ boardSlug: board.slug, title: 'A title' }, { threadId }, { postId: own.postId }])
    expect(await preview(member, { ...place, text })).toMatchObject({ __typename: 'PostPreview', text });
  expect(await everything()).toBe(before);
});

test('control: sending the same text would be seen there', async () => {
  const [member, threadId] = [await newMember(api), await newThread()];
  const before = await everything();
  await reply(api, member, { threadId, text: 'Hello.' });
  expect(await everything()).not.toBe(before);
});

test.each([
  'A quiet word.',
  'I feel CONCERN.',
  'You CONTEMPT.',
  'My PHONE.',
  'A THREAT.',
  'SOURCING',
  'SPAM',
  'It is URGENT.',
  'https://somewhere.example',
])('what is said beforehand of %j is what becomes of it', async (text) => {
  const [member, board] = [await newMember(api), await newBoard(api)];
  const said = (await preview(member, { boardSlug: board.slug, title: 'Awake at three', text })).care;
  const written = await start(api, member, { ...board, text });
  expect([said.level, said.outcome]).toEqual([written.care, written.outcome]);
  const threadId = await newThread();
  const saidOfReply = (await preview(member, { threadId, text })).care;
  const replied = await reply(api, member, { threadId, text });
  expect([saidOfReply.level, saidOfReply.outcome]).toEqual([replied.care, replied.outcome]);
  const saidOfChange = (await preview(member, { postId: replied.postId, text: `${text} And more.` })).care;
  const changed = await edit(api, member, { postId: replied.postId, text: `${text} And more.` });
  expect([saidOfChange.level, saidOfChange.outcome]).toEqual([changed.care, changed.outcome]);
});

test('an author is told why a text is held, and not which word is watched or what is only looked at', async () => {
  const [member, board] = [await newMember(api), await newBoard(api, { premoderated: true })];
  const { care, details } = await preview(member, { boardSlug: board.slug, title: 'Title', text: 'My PHONE, you CONTEMPT.' });
  expect(care.heldBecause).toEqual([{ kind: 'pii' }, { kind: 'premoderation' }]);
  expect(details).toEqual([{ type: 'phone', part: 'text', from: 3, to: 8 }]);
  const stands = await preview(member, { boardSlug: board.slug, title: 'Title', text: '\u200b My\r\n PHONE  ' });
  expect(stands.details.map(({ from, to }) => stands.text.slice(from, to))).toEqual(['PHONE']);
});

test('a detail in a title is shown there', async () => {
  const [member, board] = [await newMember(api), await newBoard(api)];
  const { details } = await preview(member, { boardSlug: board.slug, title: 'My PHONE', text: 'Hello.' });
  expect(details).toEqual([{ type: 'phone', part: 'title', from: 3, to: 8 }]);
});

test('a title that sending would refuse keeps nobody from being told of the text', async () => {
  const [member, board] = [await newMember(api), await newBoard(api)];
  for (const title of ['', 'T'.repeat(200)]) {
    const { care } = await preview(member, { boardSlug: board.slug, title, text: 'It is URGENT.' });
    expect(care.level).toBe('urgent');
  }
});

test('of a title that stands already nothing is offered to change', async () => {
  const member = await newMember(api);
  const { postId } = await start(api, member, { ...(await newBoard(api)), title: 'My PHONE' });
  const { details, care } = await preview(member, { postId, text: 'Hello.' });
  expect([details, care.outcome]).toEqual([[], 'held']);
});

test('nobody who may not write there is shown anything, as when sending', async () => {
  const [member, young, professional] = [await newMember(api), await newMember(api, { adult: false }), await newProfessional(api)];
  const adults = await newBoard(api, { audience: 'adults' });
  const text = 'Hello.';
  expect(await preview(young, { boardSlug: adults.slug, title: 'A', text })).toEqual({ __typename: 'NotAllowed', reason: 'not_available' });
  const ofMembers = await newBoard(api, { whoMayWrite: 'members' });
  expect(await preview(professional.bearer, { boardSlug: ofMembers.slug, title: 'A', text })).toMatchObject({ reason: 'only_members' });
  expect(await preview(member, { boardSlug: 'no-such-board', title: 'A', text })).toEqual({ __typename: 'NotFound' });
  const { postId } = await start(api, await newMember(api), await newBoard(api));
  expect(await preview(member, { postId, text })).toEqual({ __typename: 'NotFound' });
  const held = await start(api, await newMember(api), { ...(await newBoard(api)), text: 'My PHONE.' });
  expect(await preview(member, { threadId: held.threadId, text })).toEqual({ __typename: 'NotFound' });
  const moderator = await newStaff(api, { roles: ['moderator'] });
  const refused = await api.send(moderator.bearer, 'query ($input: PreviewPostInput!) { previewPost(input: $input) { __typename } }', {
    input: { boardSlug: adults.slug, text, contentNotes: [] },
  });
  expect(JSON.stringify(refused)).toContain('FORBIDDEN');
});

test('a text in crisis is answered, whatever else is in it and however much was written this hour', async () => {
  const [member, board] = [await newMember(api), await newBoard(api)];
  const { postId } = await start(api, member, board);
  await api.database.rows(
    `insert into revision (id, post_id, number, text, tree, hour) select gen_random_uuid(), $1, 1 + n, 'More.', '[]', revision.hour
       from generate_series(1, 40) n, revision where revision.post_id = $1 and revision.number = 1`,
    [postId],
  );
  const sent = await api.ask<{ __typename: string }>(member, 'mutation ($input: ReplyInput!) { reply(input: $input) { __typename } }', {
    input: { submission: 'A'.repeat(22), threadId: await newThread(), text: 'URGENT', contentNotes: [] },
  });
  expect(sent).toEqual({ __typename: 'LimitReached' });
  const { care } = await preview(member, {
    boardSlug: board.slug,
    title: 'T',
    text: 'It is URGENT, PHONE, SPAM, https://somewhere.example',
  });
  expect([care.level, care.outcome]).toEqual(['urgent', 'held_with_care']);
});

test('a coach whose rules fail says that a person reads, and no more', async () => {
  const [member, board] = [await newMember(api), await newBoard(api)];
  failToRead(api);
  const { care, details } = await preview(member, { boardSlug: board.slug, title: 'T', text: 'My PHONE' });
  expect([care.level, care.outcome, care.heldBecause, details]).toEqual(['none', 'held', [{ kind: 'unread' }], []]);
});

test('gentler words are for what is said of others; what people call themselves is theirs', async () => {
  jest.restoreAllMocks();
  const [member, board] = [await newMember(api), await newBoard(api, { language: 'fi' })];
  const of = async (text: string): Promise<number> =>
    (await preview(member, { boardSlug: board.slug, title: 'Pihalla', text })).gentlerWords.length;
  expect([await of('Narkomaanit ovat taas pihalla.'), await of('Olen narkomaani, ja olen ollut kuivilla vuoden.')]).toEqual([1, 0]);
});

test('a text about a friend is met as such, and one about a friend and oneself as one’s own', async () => {
  jest.restoreAllMocks();
  const [member, board] = [await newMember(api), await newBoard(api, { language: 'fi' })];
  const of = async (text: string): Promise<string> => (await preview(member, { boardSlug: board.slug, title: 'Apua', text })).care.caresFor;
  expect(await of('Kaverini sanoi että haluaa kuolla, mitä teen?')).toBe('somebody_else');
  expect(await of('Kaverini sanoi että haluaa kuolla. Minäkin haluan kuolla.')).toBe('author');
});

test('the author of a post with words of care is told that they are there, and nobody else', async () => {
  const [member, other] = [await newMember(api), await newMember(api)];
  const { threadId } = await start(api, await newMember(api), await newBoard(api));
  const { postId } = await reply(api, member, { threadId, text: 'I feel CONCERN.' });
  const harsh = await reply(api, member, { threadId, text: 'You CONTEMPT.' });
  const told = (as: Bearer | undefined, id: string): Promise<unknown> =>
    api.ask(as, 'query ($id: Id!) { post(id: $id) { post { forAuthor { wordsOfCare } } } }', { id });
  expect(await told(member, postId)).toEqual({ post: { forAuthor: { wordsOfCare: true } } });
  expect(await told(member, harsh.postId)).toEqual({ post: { forAuthor: { wordsOfCare: false } } });
  for (const as of [other, undefined]) expect(await told(as, postId)).toEqual({ post: { forAuthor: null } });
  expect(await careOf(api, other, postId)).toBeNull();
  await edit(api, member, { postId, text: 'All is well.' });
  expect(await told(member, postId)).toEqual({ post: { forAuthor: { wordsOfCare: false } } });
});
