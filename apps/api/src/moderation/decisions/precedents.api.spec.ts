import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { decideOn, itemAbout, newModerator, newPost, report, revisionOf } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newMember, newReply, newStaff } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { moveDecision } from '../../../test/restriction-rows.ts';
import { hourOf } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  aino = await newModerator(api);
});
afterAll(() => api.stop());

interface Precedent {
  readonly kind: string;
  readonly policyPoint: string | null;
  readonly facts: string | null;
  readonly weeksAgo: number;
  readonly appeal: string | null;
}

const fields = 'kind policyPoint facts weeksAgo appeal';

async function precedentsOf(post: PostUnderTest, { bearer }: StaffUnderTest = aino): Promise<Precedent[]> {
  const item = await api.ask<{ precedents: Precedent[] }>(bearer, `query ($id: Id!) { reviewable(id: $id) { precedents { ${fields} } } }`, {
    id: await itemAbout(api, post),
  });
  return item.precedents;
}

async function reported(category: string, given: Parameters<typeof newPost>[1] = {}): Promise<PostUnderTest> {
  const post = await newPost(api, given);
  await report(api, undefined, { ...post, category });
  return post;
}

test('what was decided about something alike stands beside an item: what, on which point, the facts and what a new look made of it', async () => {
  const before = await reported('sourcing');
  const decisionId = await decideOn(api, aino, { ...before, kind: 'hide', policyPoint: 'P4', facts: 'It asks where to buy.' });
  const precedent = { kind: 'hide', policyPoint: 'P4', facts: 'It asks where to buy.', weeksAgo: 0, appeal: null };
  const now = await reported('sourcing');
  expect(await precedentsOf(now)).toEqual([precedent]);
  await api.database.rows(
    `insert into appeal (id, decision_id, first_decider, hour, text, state, decided_by, decided_hour, reason)
     select gen_random_uuid(), id, decided_by, hour, 'Why?', 'overturned', $2, hour, 'It did not ask.' from decision where id = $1`,
    [decisionId, (await newModerator(api)).id],
  );
  await api.database.rows('update decision_matter set hour = hour - 400 where decision_id = $1', [decisionId]);
  await api.database.transaction((statements) => moveDecision(statements, decisionId, hourOf(new Date()) - 400));
  expect(await precedentsOf(now)).toEqual([{ ...precedent, weeksAgo: 2, appeal: 'overturned' }]);
});

test('a decision is found by the point that it rests on, too', async () => {
  await decideOn(api, aino, { ...(await reported('other')), policyPoint: 'P3', facts: 'An amount.' });
  expect(await precedentsOf(await reported('method_details'))).toMatchObject([{ policyPoint: 'P3', facts: 'An amount.' }]);
  expect(await precedentsOf(await reported('other'))).toEqual([]);
});

test('a precedent tells nothing of whose it was, where or who decided', async () => {
  const { data } = await api.send<{ type: { fields: { name: string }[] } }>(
    undefined,
    '{ type: __type(name: "Precedent") { fields { name } } }',
  );
  expect(data?.type.fields.map(({ name }) => name).sort()).toEqual(['appeal', 'facts', 'kind', 'policyPoint', 'weeksAgo']);
});

test('no precedent is about the same post or the same face; another face’s is', async () => {
  const author = await newMember(api);
  const first = await reported('misinformation', { author });
  const { postId } = await newReply(api, author, first);
  const second = { ...first, postId, revisionId: await revisionOf(api, postId) };
  await decideOn(api, aino, { ...first, policyPoint: 'P7', facts: 'The first claim.' });
  await report(api, undefined, { ...first, revisionId: await revisionOf(api, first.postId), category: 'misinformation' });
  expect(await precedentsOf(first)).toEqual([]);
  await report(api, undefined, { ...second, category: 'misinformation' });
  expect(await precedentsOf(second)).toEqual([]);
  expect(await precedentsOf(await reported('misinformation'))).toMatchObject([{ facts: 'The first claim.' }]);
});

test('what a moderator wrote under a badge is no precedent for that moderator, and is one for others', async () => {
  const both = await newStaff(api, { roles: ['moderator', 'professional'] });
  await api.database.rows(
    `insert into badge (id, staff_account_id, protected_title, organisation, register, state, checked_on, checked_by, next_check)
     values (gen_random_uuid(), $1, 'Psychologist', 'Lakeside', 'terhikki', 'valid', current_date, $2, current_date + 365)`,
    [both.id, aino.id],
  );
  const opening = await newPost(api);
  const { postId } = await newReply(api, both.bearer, { threadId: opening.threadId });
  const own = { ...opening, postId, revisionId: await revisionOf(api, postId) };
  await report(api, undefined, { ...own, category: 'spam' });
  await decideOn(api, aino, { ...own, policyPoint: 'P5', facts: 'An own shop.' });
  const now = await reported('spam');
  const factsFor = async (viewer: StaffUnderTest): Promise<(string | null)[]> =>
    (await precedentsOf(now, viewer)).map(({ facts }) => facts);
  expect(await factsFor(aino)).toContain('An own shop.');
  expect(await factsFor(both)).not.toContain('An own shop.');
});

interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}
const rowsRead = (node: PlanNode): number =>
  node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) +
  (node.Plans ?? []).reduce((sum, each) => sum + rowsRead(each), 0);

async function readBy(text: string, values: readonly unknown[]): Promise<number> {
  const plan = await api.database.first<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (analyze, format json) ${text}`, [...values]);
  return rowsRead(plan!['QUERY PLAN'][0].Plan);
}

/** Four thousand decisions like this one, of the year before it, each about two matters. */
async function decideMany(decisionId: string): Promise<void> {
  await api.database.rows(
    `with item as (
       insert into reviewable (id, target_kind, target_id, board_id, class, state, opened_at, due_at, version, round)
       select gen_random_uuid(), 'post', gen_random_uuid(), board_id, class, state, opened_at, due_at, version, round
         from reviewable cross join generate_series(1, 4000) where id = (select reviewable_id from decision where id = $1)
       returning id),
     decided as (
       insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added)
       select gen_random_uuid(), item.id, 1, revision_id, 'no_action', decided_by, hour - 1 - (random() * 9000)::int, 'It may stay.', 'visible', '{}'
         from item cross join decision where decision.id = $1
       returning id, hour)
     insert into decision_matter (decision_id, matter, hour) select id, matter, hour from decided cross join (values ('abuse'), ('spam')) given (matter)`,
    [decisionId],
  );
}

test('with twenty thousand decisions, no more is read for an item than the newest of each of its matters', async () => {
  const post = await reported('threat_or_abuse');
  const decisionId = await decideOn(api, aino, { ...(await reported('threat_or_abuse')), policyPoint: 'P2' });
  for (let batch = 0; batch < 5; batch += 1) await decideMany(decisionId);
  await api.database.rows('analyze decision_matter, decision, reviewable');
  const sent = jest.spyOn(api.app.get(Database), 'rows');
  expect((await precedentsOf(post)).length).toBeGreaterThan(0);
  const statements = sent.mock.calls.filter(([text]) => text.includes('decision_matter'));
  sent.mockRestore();
  expect(statements).toHaveLength(1);
  const [text, values] = statements[0]!;
  expect(await readBy(text, values ?? [])).toBeLessThan(2_000);
  expect(await readBy(`select from decision_matter where matter = 'abuse'`, [])).toBeGreaterThanOrEqual(20_000);
});
