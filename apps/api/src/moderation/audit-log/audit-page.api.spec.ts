import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newStaff } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import type { AuditChain, AuditFilter, AuditLogPage } from './audit-page.type.ts';
import { Database } from '../../platform/database/database.ts';

let api: ApiUnderTest;
let olli: StaffUnderTest;
let aino: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  olli = await newStaff(api, { roles: ['operator', 'editor'], name: 'Olli' });
  aino = await newStaff(api, { roles: ['moderator'], name: 'Aino' });
});
afterAll(() => api.stop());

const fields = `lines { number hour staffAccountId staffName act targetKind targetMark decision outcome } nextBefore people { id name }`;
const document = `query ($before: Int, $act: AuditAct, $target: AuditTarget, $by: Id) {
  auditLog(before: $before, act: $act, target: $target, by: $by) { ${fields} } }`;
const log = (filter: AuditFilter = {}, as = olli.bearer): Promise<AuditLogPage> => api.ask(as, document, filter);
const chain = (): Promise<AuditChain> => api.ask(olli.bearer, '{ auditChain { holds looked brokenAt lastNumber lastHash } }');

const write = (staff: StaffUnderTest, more: { act?: string; target?: string; detail?: object; count?: number } = {}): Promise<unknown> =>
  api.database.rows(
    `insert into audit_entry (at, staff_account_id, act, target_kind, target_id, detail)
     select '2026-11-22T14:07:31Z', $1, $2, $3, $4, $5 from generate_series(1, $6::int)`,
    [staff.id, more.act ?? 'claim', more.target ?? 'reviewable', randomId(), JSON.stringify(more.detail ?? {}), more.count ?? 1],
  );

test('the newest comes first, with who did what, when and about what', async () => {
  await write(aino, { act: 'decide', detail: { kind: 'hide', policyPoint: 'P5', decisionId: randomId() } });
  await write(aino, { act: 'decide_appeal', target: 'appeal', detail: { outcome: 'partly', byAuthor: true } });
  await write(aino, { act: 'propose', detail: { kind: 'remove', sanction: 'none' } });
  const { lines, people } = await log();
  const [proposal, appeal, decision] = lines;
  expect(proposal).toMatchObject({ act: 'propose', decision: null });
  expect(appeal!.number).toBe(decision!.number + 1);
  const hour = Math.floor(Date.parse('2026-11-22T14:07:31Z') / 3_600_000);
  expect(appeal).toMatchObject({ hour, staffName: 'Aino', act: 'decide_appeal', targetKind: 'appeal', decision: null, outcome: 'partly' });
  expect(decision).toMatchObject({ staffAccountId: aino.id, act: 'decide', targetKind: 'reviewable', decision: 'hide', outcome: null });
  expect(people.map(({ name }) => name)).toEqual(['Aino', 'Olli']);
});

test('what somebody wrote into a form is nowhere in it, also where the entry holds it', async () => {
  const helpline = { phone: '+358 9 0000 4321', url: 'https://apua.example/salaisuus', opening: 'mon-fri 08:00-16:00', kind: 'Vapaa sana' };
  await write(olli, { act: 'change_helpline', target: 'helpline', detail: helpline });
  const page = await log();
  expect(page.lines[0]).toMatchObject({ act: 'change_helpline', decision: null });
  for (const typed of Object.values(helpline)) expect(JSON.stringify(page)).not.toContain(typed);
});

test('it comes in pages that leave nothing out and repeat nothing', async () => {
  await write(aino, { count: 110 });
  const seen: number[] = [];
  let before: number | null = null;
  do {
    const page: AuditLogPage = await log({ before });
    expect(page.lines.length).toBeLessThanOrEqual(50);
    seen.push(...page.lines.map(({ number }) => number));
    before = page.nextBefore;
  } while (before !== null);
  const [{ count } = { count: 0 }] = await api.database.rows<{ count: number }>('select count(*)::int as count from audit_entry');
  expect(seen).toEqual(Array.from({ length: count }, (_, n) => count - n));
});

test('it can be narrowed to an act, to a person, to what it was about, and to all of these', async () => {
  await write(olli, { act: 'make_board_code', target: 'board_code' });
  await write(olli, { act: 'close_board_code', target: 'board_code' });
  await write(aino, { act: 'make_board_code', target: 'board_code' });
  const namesOf = async (filter: AuditFilter): Promise<string[]> =>
    (await log(filter)).lines.map(({ staffName, act }) => `${staffName} ${act}`);
  expect(await namesOf({ act: 'make_board_code' })).toEqual(['Aino make_board_code', 'Olli make_board_code']);
  expect(await namesOf({ target: 'board_code' })).toEqual(['Aino make_board_code', 'Olli close_board_code', 'Olli make_board_code']);
  expect(new Set((await log({ by: aino.id })).lines.map(({ staffName }) => staffName))).toEqual(new Set(['Aino']));
  expect(await namesOf({ act: 'make_board_code', target: 'board_code', by: olli.id })).toEqual(['Olli make_board_code']);
  expect(await namesOf({ act: 'make_board_code', target: 'helpline' })).toEqual([]);
  expect(await namesOf({ by: randomId() })).toEqual([]);
});

test.each(['moderator', 'editor', 'verifier', 'professional'])('a %s cannot open it, nor ask whether it holds', async (role) => {
  const other = await newStaff(api, { roles: [role] });
  for (const asked of ['{ auditLog { nextBefore } }', '{ auditChain { holds } }']) {
    const { data, errors } = await api.send(other.bearer, asked);
    expect([data, errors?.[0]?.message]).toEqual([null, 'FORBIDDEN']);
  }
});

test('a narrow look at a long log reads no more entries than it shows', async () => {
  await write(aino, { count: 6_000 });
  await api.database.rows('analyze audit_entry');
  const said = jest.spyOn(api.app.get(Database), 'rows');
  for (const filter of [{ act: 'close_board_code' }, { target: 'board_code' }, { by: olli.id }, { before: 3_000 }] as const)
    await log(filter);
  const statements = said.mock.calls.filter(([text]) => text.includes('from audit_entry where'));
  said.mockRestore();
  expect(statements).toHaveLength(4);
  for (const [text, values] of statements) expect(await entriesRead(text, values)).toBeLessThanOrEqual(51);
  const control = `select from audit_entry where detail ->> 'kind' = 'hide' order by number desc limit 50`;
  expect(await entriesRead(control, [])).toBeGreaterThan(6_000);
});

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** How many entries of the log PostgreSQL reads for a statement. */
async function entriesRead(text: string, values: readonly unknown[] | undefined): Promise<number> {
  const [plan] = await api.database.rows<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (analyze, format json) ${text}`, values);
  const readIn = (node: PlanNode): number =>
    (node['Relation Name'] === 'audit_entry' ? node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) : 0) +
    (node.Plans ?? []).reduce((sum, each) => sum + readIn(each), 0);
  return readIn(plan!['QUERY PLAN'][0].Plan);
}

test('whether the newest thousand hold together is looked at anew whenever it is asked', async () => {
  const before = await chain();
  expect(before).toMatchObject({ holds: true, looked: 1_000, brokenAt: null, lastHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const number = before.lastNumber - 3;
  await api.database.rows('alter table audit_entry disable trigger user');
  await api.database.rows(`update audit_entry set act = 'release' where number = $1`, [number]);
  await api.database.rows('alter table audit_entry enable trigger user');
  expect(await chain()).toMatchObject({ holds: false, brokenAt: number, lastNumber: number - 1 });
});
