import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { answerCare, conversation, itemFor, newConversation, newWorry, queueFor, sendCareMessage } from '../../../test/care-under-test.ts';
import { claim, decideOn, newModerator, newPost, itemAbout, report } from '../../../test/case-under-test.ts';
import { newMember, newProfessional, newReply, submission } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { answerProposal, proposeSanction, sanctions } from '../../../test/sanction-under-test.ts';
import { EraseTold } from '../appeals/erase-told.ts';

let api: ApiUnderTest;
let [aino, bo]: StaffUnderTest[] = [];
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
});
afterAll(() => api.stop());

test('a moderator writes to the author, the author answers, and both read the same words in their order', async () => {
  const post = await newConversation(api, aino!);
  expect(await answerCare(api, post.author, post)).toEqual({ __typename: 'CareAnswered' });
  await sendCareMessage(api, aino!, { ...post, text: 'Thank you for saying so.' });
  const words = [
    { byModerator: true, text: 'I have read it. Are you safe tonight?' },
    { byModerator: false, text: 'Not really.' },
    { byModerator: true, text: 'Thank you for saying so.' },
  ];
  expect(await conversation(api, post.author, post.postId)).toEqual({ postState: 'visible', mayAnswer: true, messages: words });
  expect((await itemFor(api, bo!, post.reviewableId)).care.messages).toEqual(words);
});

test('to anybody but the author there is no such conversation, to read or to write in', async () => {
  const post = await newConversation(api, aino!);
  const stranger = await newMember(api);
  expect(await conversation(api, stranger, post.postId)).toBeNull();
  expect(await answerCare(api, stranger, post)).toEqual({ __typename: 'NotFound' });
  expect(await answerCare(api, post.author, { postId: (await newPost(api)).postId })).toEqual({ __typename: 'NotFound' });
});

test('a professional who reads and may answer there is shown no more of it than a guest; control: its author is', async () => {
  const post = await newConversation(api, aino!);
  const { bearer } = await newProfessional(api);
  const seen = (as: string | undefined): Promise<{ posts: object[] }> =>
    api.ask(
      as,
      'query ($id: Id!) { thread(id: $id) { posts { state contentNotes wordsOfSupport forAuthor { careMessages wordsOfCare } } } }',
      {
        id: post.threadId,
      },
    );
  expect(await seen(bearer)).toEqual(await seen(undefined));
  expect(await seen(post.author)).not.toEqual(await seen(undefined));
  expect(await api.ask(bearer, 'query ($id: Id!) { postCare(postId: $id) { level } }', { id: post.postId })).toBeNull();
  await expect(conversation(api, bearer, post.postId)).rejects.toThrow('FORBIDDEN');
});

test('only whoever holds an open item writes to its author', async () => {
  const post = await newWorry(api);
  expect(await sendCareMessage(api, aino!, post)).toMatchObject({ reason: 'not_claimed' });
  await claim(api, aino!, post.reviewableId);
  expect(await sendCareMessage(api, bo!, post)).toMatchObject({ reason: 'claimed_by_another' });
  expect((await itemFor(api, bo!, post.reviewableId)).care).toMatchObject({ mayWrite: false, mayAnswerInThread: false });
  expect(await sendCareMessage(api, aino!, post)).toEqual({ __typename: 'CareMessageSent' });
});

test('an author does not begin the conversation, and there is none with staff', async () => {
  const post = await newWorry(api);
  expect(await answerCare(api, post.author, post)).toMatchObject({ reason: 'not_available' });
  const byStaff = await newWorry(api, { author: (await newProfessional(api)).bearer });
  await claim(api, aino!, byStaff.reviewableId);
  expect(await sendCareMessage(api, aino!, byStaff)).toMatchObject({ reason: 'not_available' });
});

test('a form that is sent twice is one message, of either side', async () => {
  const post = await newConversation(api, aino!);
  const [message, answer] = [
    { ...post, submission: submission() },
    { ...post, submission: submission() },
  ];
  for (let n = 0; n < 2; n += 1) {
    expect(await sendCareMessage(api, aino!, message)).toEqual({ __typename: 'CareMessageSent' });
    expect(await answerCare(api, post.author, answer)).toEqual({ __typename: 'CareAnswered' });
  }
  expect((await conversation(api, post.author, post.postId))?.messages).toHaveLength(3);
});

test('an answer meets a person: a decided item stands in the queue again, as a crisis, before all else', async () => {
  const post = await newPost(api);
  await report(api, undefined, post);
  await decideOn(api, aino!, { ...post, kind: 'no_action' });
  const id = await itemAbout(api, post);
  expect(await sendCareMessage(api, aino!, { reviewableId: id })).toEqual({ __typename: 'CareMessageSent' });
  expect((await queueFor(api, aino!)).map((item) => item.id)).not.toContain(id);
  await answerCare(api, post.author, post);
  expect(await itemFor(api, aino!, id)).toMatchObject({ state: 'open', class: 'crisis' });
  expect((await queueFor(api, aino!)).find((item) => item.id === id)).toMatchObject({ signalKinds: ['care_answer'] });
});

test('an answer on an open item is something new to whoever decides it', async () => {
  const post = await newConversation(api, aino!);
  const before = (await itemFor(api, aino!, post.reviewableId)).version;
  await answerCare(api, post.author, post);
  expect((await itemFor(api, aino!, post.reviewableId)).version).toBeGreaterThan(before);
});

test.each(['pauseEverywhere', 'suspendEverywhere', 'close'] as const)(
  'somebody who is kept out (%s) reads and answers all the same',
  async (sanction) => {
    const post = await newConversation(api, aino!);
    const about = await newPost(api, { author: post.author });
    const proposalId = await proposeSanction(api, aino!, { ...about, sanction: sanctions[sanction] });
    expect(await answerProposal(api, bo!, { proposalId })).toMatchObject({ __typename: 'ProposalAnswered' });
    expect(await newReply(api, post.author, { threadId: post.threadId }).catch(() => 'kept out')).not.toHaveProperty('postId');
    expect((await conversation(api, post.author, post.postId))?.messages).toHaveLength(1);
    expect(await answerCare(api, post.author, post)).toEqual({ __typename: 'CareAnswered' });
  },
);

test('twenty answers in an hour are heard; then the page says when it goes on', async () => {
  const post = await newConversation(api, aino!);
  for (let n = 0; n < 20; n += 1) await answerCare(api, post.author, post);
  expect(await answerCare(api, post.author, post)).toEqual({ __typename: 'LimitReached', limit: 20 });
});

test.each([
  ['nothing', ''],
  ['too much', 'a'.repeat(2_001)],
])('%s is no message', async (_, text) => {
  const post = await newConversation(api, aino!);
  expect(await sendCareMessage(api, aino!, { ...post, text })).toMatchObject({ problems: [{ field: 'text' }] });
  expect(await answerCare(api, post.author, { ...post, text })).toMatchObject({ problems: [{ field: 'text' }] });
});

test('the words lie at the face and go with it', async () => {
  const post = await newConversation(api, aino!);
  await answerCare(api, post.author, post);
  const face = await api.database.first<{ id: string }>('select persona_id as id from post where id = $1', [post.postId]);
  const words = (): Promise<unknown[]> => api.database.rows('select 1 from delivery where ref = $1', [post.postId]);
  expect(await words()).toHaveLength(2);
  await api.database.transaction((statements) => new EraseTold().execute(statements, face?.id ?? ''));
  expect(await words()).toEqual([]);
});

test('the news tell of it, and my things keep it where it is found again', async () => {
  const post = await newConversation(api, aino!);
  const mine = await api.ask<{ news: object[]; careMessages: object[]; decisions: object[] }>(
    post.author,
    '{ myThings { news { kind postId decisionId } careMessages { postId } decisions { decisionId } } }',
  );
  expect(mine).toEqual({
    news: [{ kind: 'care_message', postId: post.postId, decisionId: null }],
    careMessages: [{ postId: post.postId }],
    decisions: [],
  });
});

test('the log keeps who wrote, and not what', async () => {
  const post = await newConversation(api, aino!);
  const entries = await api.database.rows<{ by: string; detail: object }>(
    `select staff_account_id as by, detail from audit_entry where act = 'send_care_message' and target_id = $1`,
    [post.reviewableId],
  );
  expect(entries).toEqual([{ by: aino!.id, detail: { deliveryId: expect.any(String) } }]);
});
