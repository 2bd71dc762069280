import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newDecidedCase } from '../../../test/appeal-under-test.ts';
import { claim, claimAbout, decide, decideOn, itemAbout, newModerator, newPost, report, stateOf } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newStaff } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { cover, limit } from '../../../test/redaction-under-test.ts';
import { moderatorOf } from '../../../test/scoped-moderator.ts';
import { answerLook, giveBackLook, looksOf, readAgreement, readLook, takeLook } from '../../../test/second-look-under-test.ts';
import { undo } from '../../../test/undo-under-test.ts';

/** A part of the decisions is judged a second time, blind; and how far the two agree. */

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest({ secondLooks: 100 });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await api.database.rows('delete from second_look');
});
afterAll(() => api.stop());

const lookAt = async (decisionId: string): Promise<string | null> =>
  (await api.database.first<{ id: string }>('select id from second_look where decision_id = $1', [decisionId]))?.id ?? null;

/** A decided case and the second look that chance drew for it. */
async function drawn(moderator: StaffUnderTest, decision: object = {}): Promise<PostUnderTest & { decisionId: string; lookId: string }> {
  const decided = await newDecidedCase(api, moderator, { decision });
  return { ...decided, lookId: (await lookAt(decided.decisionId)) ?? '' };
}

/** As if so many hours had passed: a session of the staff would end before. */
async function hoursPass(hours: number): Promise<void> {
  for (const sql of [
    'alter table second_look disable trigger user',
    `update second_look set drawn_hour = drawn_hour - ${hours}, taken_hour = taken_hour - ${hours}`,
    'alter table second_look enable trigger user',
  ])
    await api.database.rows(sql);
}

test('where nobody else could look, nothing is drawn; control: with a second moderator, it is', async () => {
  const alone = await newModerator(api);
  const { decisionId } = await newDecidedCase(api, alone);
  expect(await lookAt(decisionId)).toBeNull();
  await newModerator(api);
  expect(await lookAt((await newDecidedCase(api, alone)).decisionId)).not.toBeNull();
});

test('where no decision is to be drawn, none is', async () => {
  const other = await startApiUnderTest({ secondLooks: 0 });
  try {
    const [aino] = [await newModerator(other), await newModerator(other)];
    await newDecidedCase(other, aino);
    expect(await other.database.rows('select from second_look')).toEqual([]);
  } finally {
    await other.stop();
  }
});

test('whoever decided, or once held the item, is not offered it and cannot take it; control: somebody else can', async () => {
  const [aino, bo, cecilia] = [await newModerator(api), await newModerator(api), await newModerator(api)];
  const post = await newPost(api);
  await report(api, undefined, post);
  const { reviewableId } = await claimAbout(api, bo, post);
  await api.ask(bo.bearer, 'mutation ($id: Id!) { releaseReviewable(id: $id) { __typename } }', { id: reviewableId });
  const lookId = await lookAt(await decideOn(api, aino, post));
  for (const knowing of [aino, bo]) {
    expect(await looksOf(api, knowing)).toMatchObject({ waiting: 0, takenId: null });
    expect(await takeLook(api, knowing)).toBeNull();
    expect(await readLook(api, knowing, lookId ?? '')).toBeNull();
    const taken = api.database.rows('update second_look set taken_by = $1, taken_hour = drawn_hour where id = $2', [knowing.id, lookId]);
    await expect(taken).rejects.toMatchObject({ constraint: 'a_second_look_is_by_another' });
  }
  expect(await looksOf(api, cecilia)).toMatchObject({ waiting: 1, calm: 1 });
  expect(await takeLook(api, cecilia)).toBe(lookId);
  expect(await takeLook(api, cecilia)).toBe(lookId);
});

test('whoever comes to know of the item after taking it can answer no more', async () => {
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  const { lookId: secondLookId, ...post } = await drawn(aino, { kind: 'no_action' });
  await takeLook(api, bo);
  await report(api, undefined, { ...post, category: 'threat_or_abuse' });
  await claim(api, bo, await itemAbout(api, post));
  expect(await answerLook(api, bo, { secondLookId, kind: 'no_action' })).toMatchObject({ __typename: 'NotFound' });
});

test('outside of what somebody moderates there is none', async () => {
  const aino = await newModerator(api);
  const elsewhere = await moderatorOf(api, { language: 'sv' });
  const { lookId } = await drawn(aino);
  expect(await looksOf(api, elsewhere)).toMatchObject({ waiting: 0 });
  expect(await readLook(api, elsewhere, lookId)).toBeNull();
});

test('the page is the same whatever was decided; control: the page of the item is not', async () => {
  const text = 'Ask Maija at Sea Street 5 about it.';
  const words = async (decideIt: (aino: StaffUnderTest, post: PostUnderTest) => Promise<unknown>): Promise<unknown[]> => {
    const [aino, bo] = [await newModerator(api), await newModerator(api)];
    const post = await newPost(api, { text });
    await decideIt(aino, post);
    const lookId = (await takeLook(api, bo)) ?? '';
    const { sheet } = (await readLook(api, bo, lookId)) ?? { sheet: null };
    const item = await api.ask(
      bo.bearer,
      'query ($id: Id!) { reviewable(id: $id) { post { state tree contentNotes } decisions { kind } } }',
      {
        id: await itemAbout(api, post),
      },
    );
    await api.database.rows('delete from second_look');
    return [{ ...sheet, board: null }, item];
  };
  const by =
    (kind: string, contentNotes: string[] = []) =>
    async (aino: StaffUnderTest, post: PostUnderTest): Promise<string> => {
      await report(api, undefined, post);
      return decideOn(api, aino, { ...post, kind, contentNotes });
    };
  const [[sheet, item], ...others] = [
    await words(by('no_action')),
    await words(by('add_content_note', ['loss'])),
    await words(by('hide')),
    await words(by('remove')),
    await words((aino, post) => cover(api, aino, { ...post, words: ['Maija'] })),
    await words((aino, post) => limit(api, aino, { ...post, set: { kind: 'lock' } })),
  ];
  expect(sheet).toMatchObject({ reports: [{ category: 'spam', explanation: 'It sells something.' }], wasHeld: false });
  expect(JSON.stringify(sheet)).toContain('Maija');
  for (const [otherSheet, otherItem] of others) {
    expect(otherSheet).toEqual(sheet);
    expect(otherItem).not.toEqual(item);
  }
});

test('nothing names whoever decided, nor why; both judgements stand side by side once it is answered', async () => {
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  const { lookId: secondLookId, ...post } = await drawn(aino, { reason: 'Because Ketunleipä.', facts: 'Facts of Ketunleipä.' });
  await takeLook(api, bo);
  const before = await readLook(api, bo, secondLookId);
  expect(before?.compared).toBeNull();
  for (const word of ['Ketunleipä', aino.id, post.decisionId]) expect(JSON.stringify(before)).not.toContain(word);
  expect(await answerLook(api, bo, { secondLookId, kind: 'hide', policyPoint: 'P2' })).toMatchObject({ __typename: 'SecondLookAnswered' });
  const compared = {
    ...{ agrees: true, differsGravely: false },
    first: { kind: 'remove', sanction: null, policyPoint: 'P1', group: 'taken_away' },
    second: { kind: 'hide', sanction: null, policyPoint: 'P2', group: 'taken_away' },
  };
  expect(await readLook(api, bo, secondLookId)).toMatchObject({ sheet: null, compared });
  expect((await looksOf(api, bo)).compared).toMatchObject([compared]);
});

test('both readers, senior moderators and operators see both judgements, without names; control: another moderator does not', async () => {
  const [aino, bo, other] = [await newModerator(api), await newModerator(api), await newModerator(api)];
  const [senior, operator] = [
    await newStaff(api, { roles: ['moderator', 'senior_moderator'] }),
    await newStaff(api, { roles: ['operator'] }),
  ];
  const { lookId: secondLookId } = await drawn(aino);
  await takeLook(api, bo);
  expect(await readLook(api, aino, secondLookId)).toBeNull();
  expect(await readLook(api, operator, secondLookId)).toBeNull();
  await answerLook(api, bo, { secondLookId, kind: 'no_action' });
  for (const viewer of [aino, bo, senior, operator]) {
    const seen = await readLook(api, viewer, secondLookId);
    expect(seen).toMatchObject({ compared: { agrees: false, differsGravely: true } });
    for (const { id } of [aino, bo]) expect(JSON.stringify(seen)).not.toContain(id);
  }
  expect((await looksOf(api, aino)).compared).toHaveLength(1);
  expect(await readLook(api, other, secondLookId)).toBeNull();
  expect((await looksOf(api, other)).compared).toEqual([]);
});

test('an answer is kept once, and changes nothing for anybody', async () => {
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  const { lookId: secondLookId, ...post } = await drawn(aino);
  const standing = async (): Promise<unknown> => [
    await stateOf(api, post),
    await api.database.rows('select * from reviewable'),
    await api.database.rows('select * from decision'),
    await api.database.rows('select * from delivery'),
    await api.database.rows('select * from restriction'),
  ];
  const before = await standing();
  await takeLook(api, bo);
  await answerLook(api, bo, { secondLookId, kind: 'no_action', sanction: 'close', policyPoint: 'P2' });
  const kept = await api.database.rows('select * from second_look');
  expect(await answerLook(api, bo, { secondLookId, kind: 'no_action' })).toMatchObject({ __typename: 'SecondLookAnswered' });
  expect(await api.database.rows('select * from second_look')).toEqual(kept);
  expect(await standing()).toEqual(before);
  const acts = await api.database.rows(
    `select act, detail from audit_entry where target_kind = 'second_look' and target_id = $1 order by number`,
    [secondLookId],
  );
  expect(acts).toEqual([
    { act: 'take_second_look', detail: {} },
    { act: 'answer_second_look', detail: {} },
  ]);
});

test('what could not have been decided is no answer, and what rests on a point names it', async () => {
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  const { lookId: secondLookId } = await drawn(aino);
  expect(await answerLook(api, bo, { secondLookId, kind: 'no_action' })).toMatchObject({ __typename: 'NotFound' });
  await takeLook(api, bo);
  expect(await answerLook(api, bo, { secondLookId, kind: 'approve' })).toMatchObject({ __typename: 'NotAllowed', reason: 'not_available' });
  expect(await answerLook(api, bo, { secondLookId, kind: 'rename' })).toMatchObject({ __typename: 'NotAllowed' });
  expect(await answerLook(api, bo, { secondLookId, kind: 'remove' })).toMatchObject({
    problems: [{ field: 'policyPoint', problem: 'empty' }],
  });
});

test('whoever would have restricted what stands is shown the post, to report it as anybody can; nobody else is', async () => {
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  const { lookId: secondLookId, postId } = await drawn(aino, { kind: 'no_action' });
  await takeLook(api, bo);
  await answerLook(api, bo, { secondLookId, kind: 'remove', policyPoint: 'P1' });
  expect(await readLook(api, bo, secondLookId)).toMatchObject({ compared: { differsGravely: true }, postToReport: postId });
  expect(await readLook(api, aino, secondLookId)).toMatchObject({ compared: { differsGravely: true }, postToReport: null });
});

test('what was given back, or kept for a day without an answer, is for somebody else', async () => {
  const [aino, bo, cecilia] = [await newModerator(api), await newModerator(api), await newModerator(api)];
  const { lookId } = await drawn(aino);
  await takeLook(api, bo);
  expect(await takeLook(api, cecilia)).toBeNull();
  expect(await giveBackLook(api, cecilia, lookId)).toEqual({ __typename: 'NotFound' });
  expect(await giveBackLook(api, bo, lookId)).toEqual({ __typename: 'SecondLookGivenBack' });
  expect(await takeLook(api, cecilia)).toBe(lookId);
  await hoursPass(24);
  expect(await takeLook(api, bo)).toBe(lookId);
  expect(await readLook(api, cecilia, lookId)).toBeNull();
});

test('after 30 days, once the text is gone, or once the decision was taken back, nobody looks any more', async () => {
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  const [undone, gone] = [await drawn(aino), await drawn(aino)];
  const waiting = async (): Promise<number> => (await looksOf(api, bo)).waiting;
  expect(await waiting()).toBe(2);
  await undo(api, aino, undone);
  expect(await waiting()).toBe(1);
  await api.ask(gone.author, 'mutation ($id: Id!) { deletePost(postId: $id) { __typename } }', { id: gone.postId });
  expect(await waiting()).toBe(0);
  await drawn(aino);
  expect(await waiting()).toBe(1);
  await hoursPass(30 * 24 - 1);
  expect(await waiting()).toBe(1);
  await hoursPass(1);
  expect(await waiting()).toBe(0);
  const operator = await newStaff(api, { roles: ['operator'] });
  expect(await readAgreement(api, operator)).toMatchObject({ waiting: 0, lapsed: 2 });
});

test('whoever has had enough of what is heavy is offered what is not; control: others are offered both', async () => {
  const [aino, bo, cecilia] = [await newModerator(api), await newModerator(api), await newModerator(api)];
  const heavy = await newPost(api);
  await report(api, undefined, { ...heavy, category: 'method_details' });
  await decideOn(api, aino, { ...heavy, policyPoint: 'P3' });
  await api.ask(bo.bearer, 'mutation ($input: WorkChoiceInput!) { chooseWork(input: $input) { __typename } }', {
    input: { mostDistressing: 1, breakMinutes: 50, breakItems: 20 },
  });
  expect(await looksOf(api, bo)).toMatchObject({ waiting: 1, calm: 0 });
  expect(await takeLook(api, bo, true)).toBeNull();
  const lookId = await takeLook(api, bo);
  await giveBackLook(api, bo, lookId ?? '');
  // That one counted as heavy work.
  expect(await looksOf(api, bo)).toMatchObject({ waiting: 0 });
  expect(await takeLook(api, bo)).toBeNull();
  expect(await looksOf(api, cecilia)).toMatchObject({ waiting: 1, calm: 0 });
  const { lookId: calm } = await drawn(aino);
  expect(await takeLook(api, bo)).toBe(calm);
});

/** Answered looks at decisions that are made up for it: what each reader said. */
async function answered(by: readonly [StaffUnderTest, StaffUnderTest], pairs: readonly (readonly [string, string])[]): Promise<void> {
  const { reviewableId, revisionId } = await decidedItem(by[0]);
  for (const [place, [first, second]] of pairs.entries())
    await api.database.rows(
      `with made as (
         insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added)
         values (gen_random_uuid(), $1, $2, $3, 'no_action', $4, extract(epoch from now())::int / 3600, $5, 'visible', '{}') returning id, hour)
       insert into second_look (id, decision_id, revision_id, class, drawn_hour, taken_by, taken_hour, kind, policy_point, answered_hour)
       select gen_random_uuid(), id, $3, 'green', hour, $6, hour, $7, $8, hour from made`,
      [reviewableId, 100 + place, revisionId, by[0].id, first, by[1].id, second, second === 'no_action' ? null : 'P1'],
    );
}

async function decidedItem(moderator: StaffUnderTest): Promise<{ reviewableId: string; revisionId: string }> {
  const post = await newPost(api);
  await report(api, undefined, post);
  const item = await claimAbout(api, moderator, post);
  await decide(api, moderator, { ...item, kind: 'no_action' });
  await api.database.rows('delete from second_look where kind is null');
  return { reviewableId: item.reviewableId, revisionId: post.revisionId };
}

const times = (count: number, pair: readonly [string, string]) => Array.from({ length: count }, () => pair);

test('of fewer than twenty pairs nothing is said but how many there are; of twenty, how far they agree', async () => {
  const by = [await newModerator(api), await newModerator(api)] as const;
  const operator = await newStaff(api, { roles: ['operator'] });
  await answered(by, times(19, ['said', 'no_action']));
  expect(await readAgreement(api, operator)).toMatchObject({
    figures: [
      { class: null, pairs: 19, tooFew: true, observed: null, kappa: null, low: null },
      {},
      {},
      {},
      { class: 'green', pairs: 19, tooFew: true },
    ],
    table: [],
  });
  await answered(by, times(1, ['said', 'remove']));
  const told = await readAgreement(api, operator);
  expect(told?.figures[0]).toMatchObject({ pairs: 20, tooFew: false, observed: 0.95, kappa: 0 });
  expect(told?.figures.map(({ class: of, pairs }) => [of, pairs])).toEqual([
    [null, 20],
    ['crisis', 0],
    ['red', 0],
    ['amber', 0],
    ['green', 20],
  ]);
  expect(told?.table[0]).toEqual({ first: 'stands', counts: [19, 0, 1, 0] });
  expect(told?.grave).toMatchObject([{ first: { kind: 'no_action' }, second: { kind: 'remove' } }]);
});

test('agreement is told to operators, and to senior moderators of where they are; control: to no other moderator, and of no one person', async () => {
  const by = [await newModerator(api), await newModerator(api)] as const;
  await answered(by, times(1, ['said', 'remove']));
  const [senior, elsewhere] = [
    await newStaff(api, { roles: ['moderator', 'senior_moderator'] }),
    await moderatorOf(api, { language: 'sv', senior: true }),
  ];
  expect((await readAgreement(api, senior))?.figures[0]?.pairs).toBe(1);
  expect((await readAgreement(api, elsewhere))?.figures[0]?.pairs).toBe(0);
  expect(await readAgreement(api, by[0])).toBeNull();
  for (const { id } of by) expect(JSON.stringify(await readAgreement(api, senior))).not.toContain(id);
});
