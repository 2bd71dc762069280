import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../test/api-under-test.ts';
import { newBoard, newMember, newStaff, newThread, submission } from '../../test/personas.ts';
import type { StaffUnderTest } from '../../test/personas.ts';

let api: ApiUnderTest;
let verifier: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  verifier = await newStaff(api, { roles: ['verifier'] });
});
afterAll(() => api.stop());

const problems = '... on InvalidInput { problems { field problem } }';
const refusal = '... on NotAllowed { reason }';
const applyDocument = `mutation ($input: ApplyForBadgeInput!) { applyForBadge(input: $input) { ... on Applied { applicationId } ${problems} ${refusal} } }`;
const decideDocument = `mutation ($input: DecideApplicationInput!) { decideApplication(input: $input) {
  ... on ApplicationDecided { applicationId state } ... on NotFound { noun } ${problems} ${refusal} } }`;
const revokeDocument = `mutation ($badgeId: Id!, $reason: String!) { revokeBadge(badgeId: $badgeId, reason: $reason) {
  ... on BadgeRevoked { badgeId } ... on NotFound { noun } ${problems} ${refusal} } }`;
const badgeFields = 'id protectedTitle organisation checkedMonth state';
const myBadgeDocument = `{ myBadge { badge { ${badgeFields} } revokedReason application { id state reason mine } } }`;
const pageDocument = `query ($id: Id!) { badge(id: $id) { badge { ${badgeFields} } holderName register } }`;
const queueDocument = `{ verificationQueue { applications { id applicantName registerNumber state mine } badges { badge { id state } holderName nextCheckMonth } } }`;
const applicationDocument = `query ($id: Id!) { badgeApplication(id: $id) { id applicantName profession register registerNumber organisation state reason mine } }`;

interface Outcome {
  readonly applicationId?: string;
  readonly badgeId?: string;
  readonly reason?: string;
  readonly problems?: unknown;
}
interface MyBadge {
  readonly badge: { readonly id: string; readonly state: string } | null;
  readonly revokedReason: string | null;
  readonly application: { readonly id: string; readonly state: string; readonly reason: string | null } | null;
}

const form = { profession: 'Psychologist', register: 'terhikki', registerNumber: '00123456789', organisation: 'Lakeside Health Centre' };
const applyAs = (as: Bearer, given: object = {}) =>
  api.ask<Outcome>(as, applyDocument, { input: { submission: submission(), ...form, ...given } });
const decideAs = (as: Bearer, input: object) => api.ask<Outcome>(as, decideDocument, { input });
const confirmAs = (as: Bearer, applicationId: string | undefined) =>
  decideAs(as, { applicationId, confirm: true, protectedTitle: 'Psykologi' });
const myBadge = (of: StaffUnderTest) => api.ask<MyBadge>(of.bearer, myBadgeDocument);
const newApplicant = () => newStaff(api, { roles: ['professional'], name: 'Aino Virta' });
const auditOf = (target: string | undefined) =>
  api.database.rows<{ act: string; by: string; detail: object }>(
    'select act, staff_account_id as by, detail from audit_entry where target_id = $1 order by number',
    [target],
  );

async function withBadge(): Promise<{ applicant: StaffUnderTest; applicationId: string; badgeId: string }> {
  const applicant = await newApplicant();
  const applicationId = (await applyAs(applicant.bearer)).applicationId ?? '';
  await confirmAs(verifier.bearer, applicationId);
  return { applicant, applicationId, badgeId: (await myBadge(applicant)).badge?.id ?? '' };
}

test('a confirmed application gives a badge that anybody can read about', async () => {
  const { applicationId, badgeId } = await withBadge();
  const month = new Date().toISOString().slice(0, 7);
  expect(await api.ask(undefined, pageDocument, { id: badgeId })).toEqual({
    badge: { id: badgeId, protectedTitle: 'Psykologi', organisation: form.organisation, checkedMonth: month, state: 'valid' },
    holderName: 'Aino Virta',
    register: 'terhikki',
  });
  expect(await auditOf(applicationId)).toEqual([{ act: 'confirm_application', by: verifier.id, detail: { badgeId } }]);
});

test('a badge is to be checked again one year on, and lapses by itself on that day', async () => {
  const { badgeId } = await withBadge();
  const checks = await api.database.first<{ year: boolean }>(
    `select next_check = checked_on + interval '1 year' as year from badge where id = $1`,
    [badgeId],
  );
  expect(checks).toEqual({ year: true });
  await api.database.rows('update badge set checked_on = current_date - 1, next_check = current_date where id = $1', [badgeId]);
  expect(await api.ask(undefined, pageDocument, { id: badgeId })).toMatchObject({ badge: { state: 'lapsed' } });
});

test('a refused applicant reads why and may apply again', async () => {
  const applicant = await newApplicant();
  const { applicationId } = await applyAs(applicant.bearer);
  expect(await decideAs(verifier.bearer, { applicationId, confirm: false })).toEqual({ problems: [{ field: 'reason', problem: 'empty' }] });
  const reason = 'The register has this number under another name.';
  expect(await decideAs(verifier.bearer, { applicationId, confirm: false, reason })).toEqual({ applicationId, state: 'refused' });
  expect(await myBadge(applicant)).toEqual({
    badge: null,
    revokedReason: null,
    application: { id: applicationId, state: 'refused', reason, mine: true },
  });
  expect(JSON.stringify(await auditOf(applicationId))).not.toContain('another name');
  expect((await applyAs(applicant.bearer)).applicationId).toEqual(expect.any(String));
});

test('revoking a badge shows at once on the answers that were given under it', async () => {
  const { applicant, badgeId } = await withBadge();
  const { threadId } = await newThread(api, applicant.bearer, { board: await newBoard(api) });
  const authorOf = 'query ($id: Id!) { thread(id: $id) { posts { author { badge { state } } } } }';
  expect(await api.ask(undefined, authorOf, { id: threadId })).toEqual({ posts: [{ author: { badge: { state: 'valid' } } }] });
  expect(await api.ask(verifier.bearer, revokeDocument, { badgeId, reason: 'Left the organisation.' })).toEqual({ badgeId });
  expect(await api.ask(undefined, authorOf, { id: threadId })).toEqual({ posts: [{ author: { badge: { state: 'revoked' } } }] });
  expect(await api.ask(undefined, pageDocument, { id: badgeId })).toMatchObject({ badge: { state: 'revoked' } });
  expect(await myBadge(applicant)).toMatchObject({ revokedReason: 'Left the organisation.' });
  expect(await auditOf(badgeId)).toEqual([{ act: 'revoke_badge', by: verifier.id, detail: {} }]);
});

test('a new confirmation renews a revoked badge under the same address', async () => {
  const { applicant, badgeId } = await withBadge();
  await api.ask(verifier.bearer, revokeDocument, { badgeId, reason: 'A mistake.' });
  const { applicationId } = await applyAs(applicant.bearer, { organisation: 'Harbour Clinic' });
  await confirmAs(verifier.bearer, applicationId);
  expect(await myBadge(applicant)).toMatchObject({
    badge: { id: badgeId, state: 'valid', organisation: 'Harbour Clinic' },
    revokedReason: null,
  });
});

test('revoking needs a reason and a badge, and is done once', async () => {
  const { badgeId } = await withBadge();
  expect(await api.ask(verifier.bearer, revokeDocument, { badgeId, reason: ' ' })).toEqual({
    problems: [{ field: 'reason', problem: 'empty' }],
  });
  expect(await api.ask(verifier.bearer, revokeDocument, { badgeId: randomId(), reason: 'x' })).toEqual({ noun: 'badge' });
  for (const reason of ['First.', 'Second.'])
    expect(await api.ask(verifier.bearer, revokeDocument, { badgeId, reason })).toEqual({ badgeId });
  const another = await newStaff(api, { roles: ['verifier'] });
  expect(await api.ask(another.bearer, revokeDocument, { badgeId, reason: 'Third.' })).toEqual({ reason: 'already_decided' });
  expect(await auditOf(badgeId)).toHaveLength(1);
});

test('nobody verifies themselves', async () => {
  const both = await newStaff(api, { roles: ['professional', 'verifier'] });
  const { applicationId } = await applyAs(both.bearer);
  expect(await confirmAs(both.bearer, applicationId)).toEqual({ reason: 'own_application' });
  expect(await myBadge(both)).toMatchObject({ badge: null, application: { state: 'open' } });
  expect(await confirmAs(verifier.bearer, applicationId)).toEqual({ applicationId, state: 'confirmed' });
});

test.each([
  [
    'verify themselves',
    `update badge_application set state = 'confirmed', decided_by = staff_account_id where id = $1`,
    'nobody_verifies_themselves',
  ],
  [
    'hold a badge of their own giving',
    `update badge set checked_by = staff_account_id where staff_account_id = (select staff_account_id from badge_application where id = $1)`,
    'nobody_verifies_their_own_badge',
  ],
  [
    'lose a badge without a reason',
    `update badge set state = 'revoked' where staff_account_id = (select staff_account_id from badge_application where id = $1)`,
    'a_revoked_badge_has_a_reason',
  ],
])('not even around the API may a professional %s', async (_, statement, constraint) => {
  const { applicationId } = await withBadge();
  await expect(api.database.rows(statement, [applicationId])).rejects.toMatchObject({ constraint });
});

test('a form sent twice makes one application, and one application at a time is open', async () => {
  const applicant = await newApplicant();
  const twice = submission();
  const first = await applyAs(applicant.bearer, { submission: twice });
  expect(await applyAs(applicant.bearer, { submission: twice })).toEqual(first);
  expect(await applyAs(applicant.bearer)).toEqual({ reason: 'not_available' });
  await confirmAs(verifier.bearer, first.applicationId);
  expect(await applyAs(applicant.bearer, { submission: twice })).toEqual(first);
  expect((await applyAs(applicant.bearer)).applicationId).not.toBe(first.applicationId);
});

test('one form key in the hands of two applicants makes two applications', async () => {
  const [one, other] = [await newApplicant(), await newApplicant()];
  const same = submission();
  const first = await applyAs(one.bearer, { submission: same });
  const second = await applyAs(other.bearer, { submission: same });
  expect(second.applicationId).toEqual(expect.any(String));
  expect(second.applicationId).not.toBe(first.applicationId);
});

test('an application is decided once, however often and by however many it is pressed', async () => {
  const applicant = await newApplicant();
  const { applicationId } = await applyAs(applicant.bearer);
  const another = await newStaff(api, { roles: ['verifier'] });
  const answers = await Promise.all([...Array(10)].map((_, n) => confirmAs(n % 2 === 0 ? verifier.bearer : another.bearer, applicationId)));
  expect(answers.filter(({ reason }) => reason === 'already_decided')).toHaveLength(5);
  expect(await auditOf(applicationId)).toHaveLength(1);
  expect(await decideAs(verifier.bearer, { applicationId, confirm: false, reason: 'No.' })).toEqual({ reason: 'already_decided' });
});

test('a badge is not given without its protected title, nor for an application that does not exist', async () => {
  const { applicationId } = await applyAs((await newApplicant()).bearer);
  expect(await decideAs(verifier.bearer, { applicationId, confirm: true })).toEqual({
    problems: [{ field: 'protectedTitle', problem: 'empty' }],
  });
  expect(await confirmAs(verifier.bearer, randomId())).toEqual({ noun: 'application' });
});

test('a number of the right shape alone grants nothing', async () => {
  const applicant = await newApplicant();
  expect(await applyAs(applicant.bearer, { registerNumber: '123' })).toEqual({
    problems: [{ field: 'registerNumber', problem: 'malformed' }],
  });
  await applyAs(applicant.bearer);
  expect(await myBadge(applicant)).toMatchObject({ badge: null, application: { state: 'open' } });
});

test('the queue holds open applications, the oldest first, and the badges that are not revoked', async () => {
  const [older, newer, held] = [await newApplicant(), await newApplicant(), await withBadge()];
  const [late, early] = [await applyAs(newer.bearer), await applyAs(older.bearer)];
  await api.database.rows('update badge_application set hour = 1 where id = $1', [early.applicationId]);
  const queue = await api.ask<{ applications: { id: string }[]; badges: { badge: { id: string } }[] }>(verifier.bearer, queueDocument);
  const ids = queue.applications.map(({ id }) => id);
  expect(ids[0]).toBe(early.applicationId);
  expect(ids).toContain(late.applicationId);
  expect(ids).not.toContain(held.applicationId);
  expect(queue.badges).toContainEqual(expect.objectContaining({ badge: { id: held.badgeId, state: 'valid' }, holderName: 'Aino Virta' }));
  await api.ask(verifier.bearer, revokeDocument, { badgeId: held.badgeId, reason: 'Left.' });
  const after = await api.ask<typeof queue>(verifier.bearer, queueDocument);
  expect(after.badges.map(({ badge }) => badge.id)).not.toContain(held.badgeId);
});

test('an application is there for verifiers and its applicant, and for nobody else', async () => {
  const applicant = await newApplicant();
  const { applicationId: id } = await applyAs(applicant.bearer);
  const read = (as: StaffUnderTest) => api.send<{ badgeApplication: object | null }>(as.bearer, applicationDocument, { id });
  expect((await read(applicant)).data?.badgeApplication).toMatchObject({ id, ...form, state: 'open', mine: true });
  expect((await read(verifier)).data?.badgeApplication).toMatchObject({ id, mine: false });
  expect((await read(await newApplicant())).data).toEqual({ badgeApplication: null });
});

test.each(['guest', 'member', 'professional', 'moderator', 'editor', 'operator'])('a %s verifies nobody', async (who) => {
  const { applicationId, badgeId } = await withBadge();
  const bearers: Record<string, () => Promise<Bearer>> = { guest: async () => undefined, member: () => newMember(api) };
  const as = await (bearers[who]?.() ?? newStaff(api, { roles: [who] }).then(({ bearer }) => bearer));
  const input = { applicationId, confirm: false, reason: 'x' };
  const answers = [
    await api.send(as, queueDocument),
    await api.send(as, decideDocument, { input }),
    await api.send(as, revokeDocument, { badgeId, reason: 'x' }),
    ...(who === 'professional'
      ? []
      : [await api.send(as, applyDocument, { input: { submission: submission(), ...form } }), await api.send(as, myBadgeDocument)]),
  ];
  const code = who === 'guest' ? 'SIGNED_OUT' : 'FORBIDDEN';
  for (const { errors } of answers) expect(errors?.map(({ message }) => message)).toEqual([code]);
});
