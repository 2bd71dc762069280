import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { newModerator } from '../../test/case-under-test.ts';
import { newBoard, newMember, newProfessional, submission } from '../../test/personas.ts';
import { careOf, edit, failToRead, readByWords, recorded, reply, start } from '../../test/screening-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
beforeEach(() => readByWords(api));
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

const newThread = async (): Promise<{ threadId: string; author: string }> => {
  const author = await newMember(api);
  const { threadId } = await start(api, author, await newBoard(api));
  return { threadId, author };
};

test.each([
  ['A quiet word.', 'visible', 'published', 'none', null, []],
  ['Damn SWEARING.', 'visible', 'published', 'none', null, []],
  ['I feel CONCERN.', 'visible', 'published_and_flagged', 'concern', 'amber', ['crisis']],
  ['You CONTEMPT.', 'visible', 'published_and_flagged', 'none', 'amber', ['abuse']],
  ['My PHONE is here.', 'held', 'held', 'none', 'red', ['pii']],
  ['A THREAT.', 'held', 'held', 'none', 'red', ['abuse']],
  ['SOURCING', 'held', 'held', 'none', 'amber', ['sourcing']],
  ['SPAM', 'held', 'held', 'none', 'green', ['spam']],
  ['It is URGENT.', 'held', 'held_with_care', 'urgent', 'crisis', ['crisis']],
  ['URGENT and SPAM and PHONE', 'held', 'held_with_care', 'urgent', 'crisis', ['crisis', 'pii', 'spam']],
])('a reply %j', async (text, state, outcome, care, itsClass, kinds) => {
  const { threadId } = await newThread();
  const member = await newMember(api);
  const written = await reply(api, member, { threadId, text });
  expect(written).toMatchObject({ state, outcome, care });
  expect(await recorded(api, written.postId)).toEqual({ screening: outcome, class: itsClass, kinds });
  expect(await careOf(api, member, written.postId)).toMatchObject({ level: care, outcome });
});

test('what a title says is screened with the text below it, and shown to a moderator where it stands', async () => {
  const { postId, outcome } = await start(api, await newMember(api), { ...(await newBoard(api)), title: 'It is URGENT tonight' });
  expect(outcome).toBe('held_with_care');
  const seen = await api.database.rows(
    'select kind, part, span_from, span_to from signal join revision on revision.id = revision_id where post_id = $1',
    [postId],
  );
  expect(seen).toEqual([{ kind: 'crisis', part: 'title', span_from: 6, span_to: 12 }]);
});

test('on a board where every post is read first, a crisis is a crisis', async () => {
  const board = await newBoard(api, { premoderated: true });
  const plain = await start(api, await newMember(api), board);
  expect([plain.outcome, await recorded(api, plain.postId)]).toMatchObject(['held', { class: 'amber', kinds: ['premoderation'] }]);
  const urgent = await start(api, await newMember(api), { ...board, text: 'URGENT' });
  expect([urgent.outcome, await recorded(api, urgent.postId)]).toMatchObject([
    'held_with_care',
    { class: 'crisis', kinds: ['crisis', 'premoderation'] },
  ]);
});

test('nobody in crisis is refused or left waiting without care by a link, a repetition or a watched word', async () => {
  const board = await newBoard(api);
  const text = 'It is URGENT: see https://somewhere.example, and it is long enough to be a repetition.';
  for (let n = 0; n < 4; n += 1)
    expect(await start(api, await newMember(api), { ...board, text })).toMatchObject({ outcome: 'held_with_care' });
});

test('a harmless post that is changed into a crisis waits with care; changed back it still meets a person', async () => {
  const { threadId } = await newThread();
  const member = await newMember(api);
  const { postId } = await reply(api, member, { threadId, text: 'All is well.' });
  expect(await recorded(api, postId)).toEqual({ screening: 'published', class: null, kinds: [] });
  expect(await edit(api, member, { postId, text: 'It is URGENT.' })).toMatchObject({
    state: 'held',
    outcome: 'held_with_care',
    care: 'urgent',
  });
  expect(await recorded(api, postId)).toEqual({ screening: 'held_with_care', class: 'crisis', kinds: ['crisis'] });
  expect(await edit(api, member, { postId, text: 'Never mind.' })).toMatchObject({ state: 'held', outcome: 'held', care: 'none' });
  expect(await recorded(api, postId)).toEqual({ screening: 'held', class: 'crisis', kinds: ['premoderation'] });
});

test('a form that is sent again is answered as the first time, and one item with its signals stands', async () => {
  const { threadId } = await newThread();
  const member = await newMember(api);
  const form = { threadId, text: 'It is URGENT.', submission: submission() };
  const answers = await Promise.all([reply(api, member, form), reply(api, member, form)]);
  expect([answers[1], await reply(api, member, form)]).toEqual([answers[0], answers[0]]);
  expect(await recorded(api, answers[0].postId)).toEqual({ screening: 'held_with_care', class: 'crisis', kinds: ['crisis'] });
  const thread = { ...(await newBoard(api)), text: 'CONCERN', submission: submission() };
  const first = await start(api, member, thread);
  expect([first.outcome, await start(api, member, thread)]).toEqual(['published_and_flagged', first]);
  const change = { postId: first.postId, text: 'PHONE', submission: submission() };
  const changed = await edit(api, member, change);
  expect([changed.outcome, await edit(api, member, change)]).toEqual(['held', changed]);
});

test('a post that is held with care is there for its author and for nobody else', async () => {
  const { threadId, author } = await newThread();
  const [member, other] = [await newMember(api), await newMember(api)];
  const { postId } = await reply(api, member, { threadId, text: 'It is URGENT, says Ketunleipä.' });
  const board = await newBoard(api);
  const opened = await start(api, member, { ...board, title: 'Ketunleipä as title', text: 'URGENT' });
  const page = 'query ($id: Id!) { thread(id: $id) { thread { title postCount } posts { id tree } } }';
  const one = 'query ($id: Id!) { post(id: $id) { post { id tree } thread { title } } }';
  const list = 'query ($slug: String!) { board(slug: $slug) { threads { id title postCount } } }';
  const read = async (as: string | undefined): Promise<string> => {
    const asked = [
      [page, { id: threadId }],
      [page, { id: opened.threadId }],
      [one, { id: postId }],
      [one, { id: opened.postId }],
      [list, { slug: board.slug }],
    ] as const;
    const answers = await Promise.all(asked.map(([document, variables]) => api.send(as, document, variables)));
    return JSON.stringify([...answers, await careOf(api, as ?? other, postId), await careOf(api, as ?? other, opened.postId)]);
  };
  for (const as of [undefined, author, other]) {
    const seen = await read(as);
    expect([seen.includes('Ketunleipä'), seen.includes(postId), seen.includes('"postCount":2'), seen.includes('urgent')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  }
  const own = await read(member);
  expect([own.includes('Ketunleipä as title'), own.includes('says Ketunleipä'), own.includes('urgent')]).toEqual([true, true, true]);
});

test('control: what everybody can see of a post that is only flagged would be found so', async () => {
  const { threadId } = await newThread();
  const { postId } = await reply(api, await newMember(api), { threadId, text: 'CONCERN, says Ketunleipä.' });
  const answer = JSON.stringify(await api.send(undefined, 'query ($id: Id!) { post(id: $id) { post { id tree } } }', { id: postId }));
  expect([answer.includes('Ketunleipä'), answer.includes(postId)]).toEqual([true, true]);
});

test('a professional who writes about such things is published and looked at; identity codes are held', async () => {
  const { threadId } = await newThread();
  const { bearer } = await newProfessional(api);
  expect(await reply(api, bearer, { threadId, text: 'Signs that it is URGENT: …' })).toMatchObject({ outcome: 'published_and_flagged' });
  expect(await reply(api, bearer, { threadId, text: 'Our PHONE is open.' })).toMatchObject({ outcome: 'published' });
});

test('writing goes on when a rule of the library fails: a person reads', async () => {
  const { threadId } = await newThread();
  const member = await newMember(api);
  failToRead(api);
  const { postId, outcome } = await reply(api, member, { threadId, text: 'Hello.' });
  expect([outcome, await recorded(api, postId)]).toMatchObject(['held', { class: 'red', kinds: ['unread'] }]);
});

test('a moderator sees what was seen, by which rule and in which words', async () => {
  const { threadId } = await newThread();
  const { postId } = await reply(api, await newMember(api), { threadId, text: 'Tonight it is URGENT, I think.' });
  const item = await api.database.first<{ id: string }>('select id from reviewable where target_id = $1', [postId]);
  const { bearer } = await newModerator(api);
  const { signals } = await api.ask<{ signals: unknown[] }>(
    bearer,
    'query ($id: Id!) { reviewable(id: $id) { signals { kind rule part from to revisionNumber quote { before marked after } } } }',
    { id: item?.id },
  );
  const quote = { before: 'Tonight it is ', marked: 'URGENT', after: ', I think.' };
  expect(signals).toEqual([{ kind: 'crisis', rule: 'test.rule', part: 'text', from: 14, to: 20, revisionNumber: 1, quote }]);
});

test('of several things a moderator is told of the person first', async () => {
  const title = 'My PHONE and SPAM';
  const { postId } = await start(api, await newMember(api), {
    ...(await newBoard(api, { premoderated: true })),
    title,
    text: 'It is URGENT.',
  });
  const item = await api.database.first<{ id: string }>('select id from reviewable where target_id = $1', [postId]);
  const { signals } = await api.ask<{ signals: { kind: string }[] }>(
    (await newModerator(api)).bearer,
    'query ($id: Id!) { reviewable(id: $id) { signals { kind } } }',
    { id: item?.id },
  );
  expect(signals.map(({ kind }) => kind)).toEqual(['crisis', 'pii', 'spam', 'premoderation']);
});

test('when its author takes a post away, neither outcome nor passage is left', async () => {
  const { threadId } = await newThread();
  const member = await newMember(api);
  const { postId } = await reply(api, member, { threadId, text: 'It is URGENT.' });
  await api.ask(member, 'mutation ($id: Id!) { deletePost(postId: $id) { __typename } }', { id: postId });
  expect(await recorded(api, postId)).toMatchObject({ screening: null });
  expect(await careOf(api, member, postId)).toBeNull();
});
