import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newModerator, pause, report, revisionOf, statusAt } from '../../../test/case-under-test.ts';
import { newBoard, newMember, newProfessional, newStaff, newThread } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { decideTarget, itemOf, reportTarget } from '../../../test/target-under-test.ts';
import { hourOf } from '../../platform/clock.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
let vera: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, vera] = [await newModerator(api), await newStaff(api, { roles: ['verifier'] })];
});
afterAll(() => api.stop());

interface Badge {
  readonly badgeId: string;
  readonly postId: string;
  readonly revisionId: string;
  readonly professional: StaffUnderTest;
  readonly reference: string;
}

async function newReported(): Promise<Badge> {
  const professional = await newProfessional(api);
  const { postId } = await newThread(api, professional.bearer, { board: await newBoard(api) });
  const seen = { postId, revisionId: await revisionOf(api, postId) };
  const { reference } = await reportTarget(api, undefined, { ...seen, about: 'professional_claim' });
  const badge = await api.database.first<{ id: string }>('select id from badge where staff_account_id = $1', [professional.id]);
  return { ...seen, professional, reference, badgeId: badge!.id };
}

const refer = (post: Badge, by = aino): Promise<object> =>
  decideTarget(api, by, { about: 'professional_claim', post, decision: { kind: 'refer', reason: 'Please ask the register.' } });

const answer = ({ bearer }: StaffUnderTest, verb: 'keepBadge' | 'revokeBadge', { badgeId }: Badge): Promise<object> =>
  api.ask(
    bearer,
    `mutation ($badgeId: Id!) { ${verb}(badgeId: $badgeId, reason: "I asked the register.") { __typename ... on NotAllowed { reason } } }`,
    { badgeId },
  );

const listed = async ({ bearer }: StaffUnderTest, { badgeId }: Badge): Promise<object | undefined> => {
  const referrals = await api.ask<{ badge: { id: string }; reason: string; mayAnswer: boolean }[]>(
    bearer,
    '{ badgeReferrals { badge { id } reason mayAnswer } }',
  );
  return referrals.find(({ badge }) => badge.id === badgeId);
};

const stateOf = ({ badgeId }: Badge): Promise<{ state: string } | undefined> =>
  api.database.first('select state from badge where id = $1', [badgeId]);

test('a stranger reports a badge, a moderator refers it, and it holds until a verifier keeps it', async () => {
  const badge = await newReported();
  expect(await refer(badge)).toMatchObject({ __typename: 'Decided' });
  expect(await stateOf(badge)).toEqual({ state: 'valid' });
  expect((await statusAt(api, badge.reference))?.outcome).toMatchObject({ kind: 'refer', appealable: true });
  expect(await listed(vera, badge)).toMatchObject({ reason: 'Please ask the register.', mayAnswer: true });
  expect(await answer(vera, 'keepBadge', badge)).toEqual({ __typename: 'BadgeKept' });
  expect(await answer(vera, 'keepBadge', badge)).toEqual({ __typename: 'NotAllowed', reason: 'already_decided' });
  expect(await stateOf(badge)).toEqual({ state: 'valid' });
  expect(await listed(vera, badge)).toBeUndefined();
});

test('a verifier who takes the badge away answers the referral with it', async () => {
  const badge = await newReported();
  await refer(badge);
  expect(await answer(vera, 'revokeBadge', badge)).toEqual({ __typename: 'BadgeRevoked' });
  expect(await listed(vera, badge)).toBeUndefined();
  expect(await api.database.first('select state from badge_referral where badge_id = $1', [badge.badgeId])).toEqual({ state: 'revoked' });
});

const checked = `referral { state answeredHour }`;
const seenAt = async ({ reference }: Pick<Badge, 'reference'>): Promise<object | null> => {
  const query = `query ($reference: String!) { reportStatus(reference: $reference) { outcome { kind ${checked} } } }`;
  return (await api.ask<{ outcome: object | null }>(undefined, query, { reference })).outcome;
};
interface OwnReports {
  readonly news: readonly { kind: string; reportId: string | null }[];
  readonly reports: readonly { id: string; about: string; outcome: object | null }[];
}
const ownReports = (as: string): Promise<OwnReports> =>
  api.ask(as, `{ myThings { news { kind reportId } reports { id about outcome { kind ${checked} } } } }`);

test.each([
  ['keepBadge', 'kept'],
  ['revokeBadge', 'revoked'],
] as const)(
  'whoever reported a badge is told once a verifier has answered (%s: %s), and never in the words of the verifier',
  async (verb, state) => {
    const badge = await newReported();
    const member = await newMember(api);
    const { reference } = await reportTarget(api, member, { ...badge, about: 'professional_claim' });
    const both = [badge, { reference }];
    await refer(badge);
    // Control: the referral itself was told; until a verifier answers, nobody is told more, and there is no second piece of news.
    for (const each of both) expect(await seenAt(each)).toEqual({ kind: 'refer', referral: { state: 'open', answeredHour: null } });
    expect((await ownReports(member)).news).toMatchObject([{ kind: 'report_outcome' }]);
    await answer(vera, verb, badge);
    const referral = { state, answeredHour: hourOf(new Date()) };
    for (const each of both) expect(await seenAt(each)).toEqual({ kind: 'refer', referral });
    const { news, reports } = await ownReports(member);
    expect(reports).toEqual([{ id: reports[0]?.id, about: 'professional_claim', outcome: { kind: 'refer', referral } }]);
    expect(news.map(({ kind }) => kind).sort()).toEqual(['referral_answered', 'report_outcome']);
    expect(JSON.stringify([news, reports, await seenAt(badge)])).not.toContain('I asked the register');
  },
);

test('of any other decision nobody is told of a check', async () => {
  const badge = await newReported();
  await decideTarget(api, aino, { about: 'professional_claim', post: badge, decision: { kind: 'no_action', reason: 'It is as it says.' } });
  expect(await seenAt(badge)).toEqual({ kind: 'no_action', referral: null });
});

test('whoever asked does not answer, nor does the holder, and neither keeps nor takes away; somebody else does', async () => {
  const both = await newStaff(api, { roles: ['moderator', 'verifier'] });
  const badge = await newReported();
  await refer(badge, both);
  const holder = await newStaff(api, { roles: ['verifier'] });
  expect(await listed(both, badge)).toMatchObject({ mayAnswer: false });
  for (const verb of ['keepBadge', 'revokeBadge'] as const)
    expect(await answer(both, verb, badge)).toEqual({ __typename: 'NotAllowed', reason: 'same_decider' });
  await api.database.rows(`update staff_account set roles = '{professional,verifier}' where id = $1`, [badge.professional.id]);
  for (const verb of ['keepBadge', 'revokeBadge'] as const)
    expect(await answer(badge.professional, verb, badge)).toEqual({ __typename: 'NotAllowed', reason: 'own_staff_account' });
  expect(await answer(holder, 'keepBadge', badge)).toEqual({ __typename: 'BadgeKept' });
});

test('about a badge a moderator decides nothing but to refer it: no sanction, no other decision, and no second referral', async () => {
  const badge = await newReported();
  for (const decision of [{ kind: 'rename' }, { kind: 'hide' }, { kind: 'no_action', sanction: pause }])
    expect(await decideTarget(api, aino, { about: 'professional_claim', post: badge, decision })).toMatchObject({
      reason: 'not_available',
    });
  await refer(badge);
  await reportTarget(api, undefined, { ...badge, about: 'professional_claim' });
  expect(await refer(badge)).toMatchObject({ reason: 'not_available' });
  expect(await itemOf(api, 'post', badge)).toBe('');
});

test('the professional learns of no report that led to a check, and a report about the text is another item', async () => {
  const badge = await newReported();
  await refer(badge);
  expect(
    await api.database.rows(`select kind from delivery join post on post.persona_id = delivery.persona_id where post.id = $1`, [
      badge.postId,
    ]),
  ).toEqual([]);
  await report(api, undefined, badge);
  expect(await itemOf(api, 'post', badge)).not.toBe(await itemOf(api, 'professional_claim', badge));
});
