import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newWorry } from '../../../test/care-under-test.ts';
import type { PostInCare } from '../../../test/care-under-test.ts';
import { claim, minutesFrom, newModerator, setClock, stateOf } from '../../../test/case-under-test.ts';
import { answerContact, noteContact } from '../../../test/contact-under-test.ts';
import type { ContactUnderTest } from '../../../test/contact-under-test.ts';
import { newProfessional, newReply, newStaff, submission } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { answerProposal, proposeSanction, sanctions } from '../../../test/sanction-under-test.ts';

/** Where a life is in danger somebody calls; the record of it takes two staff accounts. */

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
let operator: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo, operator] = [await newModerator(api), await newModerator(api), await newStaff(api, { roles: ['operator'] })];
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => api.stop());

/** A worry that Aino holds. */
async function worry(): Promise<PostInCare> {
  const post = await newWorry(api);
  await claim(api, aino, post.reviewableId);
  return post;
}

async function noted(given: Partial<ContactUnderTest> = {}): Promise<PostInCare & { contactId: string }> {
  const post = await worry();
  const answer = await noteContact(api, aino, { reviewableId: post.reviewableId, ...given });
  if (answer.__typename !== 'ContactNoted') throw new Error(`noting was answered with ${JSON.stringify(answer)}`);
  return { ...post, contactId: answer.contactId };
}

const wordsTo = async ({ author, postId }: PostInCare): Promise<string[]> => {
  const { messages } = await api.ask<{ messages: { text: string }[] }>(
    author,
    'query ($id: Id!) { careConversation(postId: $id) { messages { text } } }',
    { id: postId },
  );
  return messages.map(({ text }) => text);
};

const listed = (): Promise<
  { id: string; state: string; calledHour: number | null; answeredBy: string | null; objection: string | null }[]
> => api.ask(operator.bearer, '{ authorityContacts { id state calledHour answeredBy objection } }');
const listedAs = async ({ contactId }: { contactId: string }): Promise<unknown> => (await listed()).find(({ id }) => id === contactId);

const signaturesFor = ({
  bearer,
}: StaffUnderTest): Promise<{ id: string; kind: string; mine: boolean; over: boolean; lapsed: boolean }[]> =>
  api.ask(bearer, '{ secondSignatures { id kind mine over lapsed } }');

const actsOn = async ({ reviewableId }: PostInCare): Promise<string[]> =>
  (await api.database.rows<{ act: string }>('select act from audit_entry where target_id = $1 order by number', [reviewableId])).map(
    ({ act }) => act,
  );

test('a call that was made is on record at once, and a colleague signs afterwards; the post and the item stay as they are', async () => {
  const contact = await noted();
  expect(await listedAs(contact)).toMatchObject({ state: 'waiting', calledHour: expect.any(Number), answeredBy: null });
  expect(await answerContact(api, aino, contact)).toMatchObject({ reason: 'same_decider' });
  expect(await answerContact(api, bo, contact)).toEqual({ __typename: 'ContactAnswered' });
  expect(await listedAs(contact)).toMatchObject({ state: 'confirmed', answeredBy: bo.name });
  expect(await stateOf(api, contact)).toBe('visible');
  const item = await api.database.first<{ state: string }>('select state from reviewable where id = $1', [contact.reviewableId]);
  expect([item?.state, await actsOn(contact)]).toEqual(['open', ['claim', 'contact_authorities', 'confirm_contact']]);
});

test('an author is told at once of a call that was made, and of one that waits once it is signed', async () => {
  const [called, waiting] = [await noted(), await noted({ calledHoursAgo: null })];
  expect([await wordsTo(called), await wordsTo(waiting)]).toEqual([['We were worried for your life and called 112.'], []]);
  await answerContact(api, bo, called);
  await answerContact(api, bo, waiting);
  expect([(await wordsTo(called)).length, (await wordsTo(waiting)).length]).toEqual([1, 1]);
});

test('telling an author nothing for now takes a reason', async () => {
  const { reviewableId } = await worry();
  expect(await noteContact(api, aino, { reviewableId, words: '' })).toMatchObject({
    problems: [{ field: 'untoldReason', problem: 'empty' }],
  });
  const contact = await noted({ words: '', untoldReason: 'A child is with them.' });
  await answerContact(api, bo, contact);
  expect(await wordsTo(contact)).toEqual([]);
});

test('every field to mend is named, and another authority has a name', async () => {
  const { reviewableId } = await worry();
  const empty = { authority: null, why: '', passedOn: ' ', calledHoursAgo: 99 };
  expect((await noteContact(api, aino, { reviewableId, ...empty })).problems).toEqual([
    ...['authority', 'why', 'passedOn'].map((field) => ({ field, problem: 'empty' })),
    { field: 'calledHoursAgo', problem: 'unknown_value' },
  ]);
  expect((await noteContact(api, aino, { reviewableId, authority: 'other' })).problems).toEqual([
    { field: 'authorityName', problem: 'empty' },
  ]);
  expect((await noteContact(api, aino, { reviewableId, authority: 'other', authorityName: 'The border guard' })).__typename).toBe(
    'ContactNoted',
  );
});

test('an objection stays on record, is shown to the operators first, and unmakes no call', async () => {
  const contact = await noted();
  expect(await answerContact(api, bo, { ...contact, answer: 'objected' })).toMatchObject({ problems: [{ field: 'objection' }] });
  await answerContact(api, bo, { ...contact, answer: 'objected', objection: 'They had written that a friend is with them.' });
  expect(await listedAs(contact)).toMatchObject({ state: 'objected', objection: 'They had written that a friend is with them.' });
  const states = (await listed()).map(({ state }) => ['waiting', 'objected'].includes(state));
  expect(states).toEqual([...states].sort((one, other) => Number(other) - Number(one)));
});

test('a call that waits can be taken back; one that was made cannot', async () => {
  const [called, waiting] = [await noted(), await noted({ calledHoursAgo: null })];
  expect(await answerContact(api, aino, { ...called, answer: 'withdrawn' })).toMatchObject({ reason: 'not_available' });
  expect(await answerContact(api, aino, { ...waiting, answer: 'withdrawn' })).toEqual({ __typename: 'ContactAnswered' });
  expect(await answerContact(api, bo, waiting)).toMatchObject({ reason: 'already_decided' });
});

test('whoever does not hold the item notes nothing; the same form sent twice is one record', async () => {
  const { reviewableId } = await worry();
  expect(await noteContact(api, bo, { reviewableId })).toMatchObject({ reason: 'claimed_by_another' });
  const form = { reviewableId, submission: submission() };
  const [one, other] = [await noteContact(api, aino, form), await noteContact(api, aino, form)];
  expect(one.contactId).toBe(other.contactId);
});

test('two who confirm and object at once make one answer', async () => {
  const contact = await noted();
  const answers = await Promise.all([
    answerContact(api, bo, contact),
    answerContact(api, await newModerator(api), { ...contact, answer: 'objected', objection: 'No.' }),
  ]);
  expect(answers.filter(({ __typename }) => __typename === 'ContactAnswered')).toHaveLength(1);
});

test('nobody signs about an own post, whatever the code does; control: another may', async () => {
  const both = await newProfessional(api);
  await api.database.rows(`update staff_account set roles = '{professional,moderator}' where id = $1`, [both.id]);
  const { threadId } = await newWorry(api);
  const { postId } = await newReply(api, both.bearer, { threadId });
  const contact = await noted();
  await api.database.rows('update reviewable set target_id = $2 where id = $1', [contact.reviewableId, postId]);
  expect(await answerContact(api, both, contact)).toMatchObject({ reason: 'own_post' });
  const sign = (by: string): Promise<unknown> =>
    api.database.rows(`update authority_contact set state = 'confirmed', answered_by = $2, answered_hour = hour where id = $1`, [
      contact.contactId,
      by,
    ]);
  await expect(sign(both.id)).rejects.toMatchObject({ constraint: 'nobody_signs_about_an_own_post' });
  await sign(bo.id);
});

test.each([
  ['one person for both', `state = 'confirmed', answered_by = made_by, answered_hour = hour`, 'a_contact_is_confirmed_by_another_person'],
  ['a signature without a name', `state = 'confirmed', answered_hour = hour`, 'an_answered_contact_is_complete'],
  ['an objection without words', `state = 'objected', answered_by = $2, answered_hour = hour`, 'an_answered_contact_is_complete'],
  ['a call that is unmade', `state = 'withdrawn', answered_hour = hour`, 'what_was_done_is_not_withdrawn'],
  ['another danger', `why = 'Nothing.'`, 'a_contact_is_answered_once'],
  ['another hour of the call', 'called_hour = called_hour - 1', 'a_contact_is_answered_once'],
])('the database refuses %s', async (_, change, constraint) => {
  const { contactId } = await noted();
  const values = change.includes('$2') ? [contactId, bo.id] : [contactId];
  await expect(api.database.rows(`update authority_contact set ${change} where id = $1`, values)).rejects.toMatchObject({ constraint });
});

test('control: the database takes the signature of another person, once, and lets the words go when their time is over', async () => {
  const { contactId } = await noted();
  const sign = `update authority_contact set state = 'confirmed', answered_by = $2, answered_hour = hour where id = $1`;
  await api.database.rows(sign, [contactId, bo.id]);
  await expect(
    api.database.rows(`update authority_contact set state = 'waiting', answered_by = null, answered_hour = null where id = $1`, [
      contactId,
    ]),
  ).rejects.toMatchObject({ constraint: 'a_contact_is_answered_once' });
  await api.database.rows(`update authority_contact set why = '', passed_on = '', words = '' where id = $1`, [contactId]);
});

test('a record begins without its second signature', async () => {
  const { contactId } = await noted();
  const signed = `insert into authority_contact
    select (jsonb_populate_record(null::authority_contact, to_jsonb(contact) || jsonb_build_object('id', gen_random_uuid(), 'state', 'confirmed',
      'answered_by', $2::uuid, 'answered_hour', hour))).* from authority_contact contact where id = $1`;
  await expect(api.database.rows(signed, [contactId, bo.id])).rejects.toMatchObject({
    constraint: 'a_contact_waits_for_its_second_signature',
  });
});

test('what waits for a signature comes with what is over first, a call before a proposal; whoever signs sees it is not their own', async () => {
  const contact = await noted();
  const proposed = await worry();
  const proposalId = await proposeSanction(api, aino, { ...proposed, sanction: sanctions.close });
  const mineAndOthers = [await signaturesFor(aino), await signaturesFor(bo)].map(
    (all) => all.find(({ id }) => id === contact.contactId)?.mine,
  );
  expect(mineAndOthers).toEqual([true, false]);
  setClock(api, minutesFrom(new Date(), 181));
  const late = await noted();
  const waiting = await signaturesFor(bo);
  const places = [contact.contactId, proposalId, late.contactId].map((id) => waiting.findIndex((each) => each.id === id));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places.map((place) => waiting[place]?.over)).toEqual([true, true, false]);
  await answerProposal(api, bo, { proposalId, answer: 'refused', reason: 'No.' });
});
