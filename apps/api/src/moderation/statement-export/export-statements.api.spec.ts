import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { policyInForce } from '@rinnalla/policy';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { decideOn, decisionFor, newModerator, newPost, report, stateOf } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newBoard } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { answerProposal, proposeSanction, sanctionAuthor, sanctionByTwo, sanctions } from '../../../test/sanction-under-test.ts';
import { readByWords } from '../../../test/screening-under-test.ts';
import { ClassifyStatements1767020000000 } from '../../migrations/1767020000000-classify-statements.ts';
import { ExportStatements } from './export-statements.query.ts';
import type { ExportedDays, ExportedStatement } from './export-statements.query.ts';
import { dayOf } from './statement-line.rules.ts';
import { statementLine } from './statement-line.schema.ts';
import type { StatementLine } from './statement-line.schema.ts';
import { moveDecision } from '../../../test/restriction-rows.ts';

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
let removed: PostUnderTest;
/** The ids of decisions, by what was decided. */
const made: Record<string, string> = {};

const law = { ground: 'law', legalGround: 'Rikoslaki 24 luku 8 §', policyPoint: 'P1' };
const note = { kind: 'add_content_note', contentNotes: ['loss'], reason: 'So that readers can choose.', facts: 'It tells of a death.' };

beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
  removed = await newPost(api, { board: await newBoard(api, { language: 'sv' }) });
  made['removed'] = await decided(removed, {});
  made['hidden'] = await decided(await newPost(api), { ...law, kind: 'hide' });
  made['noted'] = await decided(await newPost(api), note);
  made['unread'] = await decideOn(api, aino, await newPost(api, { board: await newBoard(api, { premoderated: true }) }));
  made['warned'] = await sanctionAuthor(api, aino, { ...(await newPost(api)), sanction: sanctions.warn });
  made['warned and removed'] = await sanctionAuthor(api, aino, { ...(await newPost(api)), kind: 'remove', sanction: sanctions.warn });
  made['paused'] = await sanctionAuthor(api, aino, { ...(await newPost(api)), sanction: sanctions.pauseInThread });
  made['next step'] = await sanctionAuthor(api, aino, { ...(await newPost(api)), sanction: sanctions.nextStep });
  made['closed'] = await sanctionByTwo(api, [aino, bo], { ...(await newPost(api)), kind: 'remove', sanction: sanctions.close });
  made['left alone'] = await decided(await newPost(api), { kind: 'no_action' });
  made['naming'] = await decided(await newPost(api), { facts: 'It says 040 123 4567.' });
});
afterAll(() => api.stop());

async function decided(post: PostUnderTest, but: object): Promise<string> {
  await report(api, undefined, post);
  return decideOn(api, aino, { ...post, ...but });
}

async function exported(days: Partial<ExportedDays> = {}): Promise<ExportedStatement[]> {
  const all: ExportedStatement[] = [];
  for await (const one of new ExportStatements(api.readerDatabase).of({ from: null, to: null, ...days })) all.push(one);
  return all;
}

const lines = async (days: Partial<ExportedDays> = {}): Promise<StatementLine[]> =>
  (await exported(days)).flatMap((one) => (one.kind === 'line' ? [one.line] : []));
const lineOn = async (what: string): Promise<StatementLine | undefined> => (await lines()).find(({ puid }) => puid === made[what]);

test('each restricting decision is one line that validates; a word of caution alone and no action are none', async () => {
  const all = await lines();
  const names = ['removed', 'hidden', 'noted', 'unread', 'warned and removed', 'paused', 'next step', 'closed'];
  expect(all.map(({ puid }) => puid).sort()).toEqual(names.map((name) => made[name]).sort());
  for (const line of all) expect(statementLine.safeParse(JSON.parse(JSON.stringify(line))).error).toBeUndefined();
});

test('what is exported is what was decided', async () => {
  const today = (await lineOn('removed'))?.application_date;
  expect(await lineOn('removed')).toEqual({
    decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    incompatible_content_ground: `Agreed rules of Rinnalla, version ${policyInForce(Date.now() / 3_600_000).version}, point P1`,
    incompatible_content_explanation: 'It names somebody.',
    content_type: ['CONTENT_TYPE_TEXT'],
    category: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
    category_specification: ['KEYWORD_MISSING_PROCESSING_GROUND'],
    territorial_scope: expect.arrayContaining(['FI']),
    content_language: 'SV',
    content_date: today,
    application_date: today,
    decision_facts: 'A name and a street.',
    source_type: 'SOURCE_ARTICLE_16',
    automated_detection: 'No',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    puid: made['removed'],
  });
  expect(await lineOn('hidden')).toMatchObject({ illegal_content_legal_ground: 'Rikoslaki 24 luku 8 §', content_language: 'EN' });
  expect(await lineOn('noted')).toMatchObject({ category: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC' });
  expect(await lineOn('unread')).toMatchObject({ source_type: 'SOURCE_VOLUNTARY', automated_detection: 'No' });
  expect(await lineOn('paused')).toMatchObject({ end_date_service_restriction: expect.any(String) });
  expect(await lineOn('next step')).not.toHaveProperty('end_date_service_restriction');
  expect(await lineOn('closed')).toMatchObject({ decision_account: 'DECISION_ACCOUNT_TERMINATED' });
});

test('a post that software held until a person decided says so', async () => {
  readByWords(api);
  const held = await newPost(api, { text: 'SPAM THREAT SOURCING PHONE' });
  jest.restoreAllMocks();
  expect(await stateOf(api, held)).toBe('held');
  made['held'] = await decideOn(api, aino, held);
  expect(await lineOn('held')).toMatchObject({ automated_detection: 'Yes', automated_decision: 'AUTOMATED_DECISION_PARTIALLY' });
});

test('a line that names somebody is left out with a clear sentence, and the export goes on', async () => {
  const leftOut = (await exported()).filter((one) => one.kind === 'left_out');
  const problems = ['decision_facts holds what looks like a phone number, characters 9 to 20'];
  expect(leftOut).toEqual([{ kind: 'left_out', decisionId: made['naming'], day: expect.any(String), problems }]);
});

test('the days are those of the decisions in Finland, both with them', async () => {
  const today = dayOf(Math.floor(Date.now() / 3_600_000));
  const id = made['noted'];
  const noon = Date.parse('2026-03-10T12:00:00Z') / 3_600_000;
  const at = (hour: number): Promise<unknown> => api.database.transaction((statements) => moveDecision(statements, id!, hour));
  const found = async (days: Partial<ExportedDays>): Promise<boolean> => (await lines(days)).some(({ puid }) => puid === id);
  const day = { from: '2026-03-10', to: '2026-03-10' };
  // Midnight in Finland's winter is 22 in the evening of the day before in UTC.
  await at(noon - 14);
  expect([await found(day), await found({ from: '2026-03-11' }), await found({ to: '2026-03-09' })]).toEqual([true, false, false]);
  await at(noon - 15);
  expect([await found(day), await found({ to: '2026-03-09' })]).toEqual([false, true]);
  await at(noon + 9);
  expect([await found(day), await found({ from: '2026-03-11' })]).toEqual([true, false]);
  await at(noon + 10);
  expect([await found(day), await found({ from: '2026-03-11', to: today })]).toEqual([false, true]);
});

test('more than one batch comes whole, each statement once', async () => {
  const before = (await lines()).length;
  await api.database.rows(
    `with source as (select decision.*, s.id as old from decision join statement_of_reasons s on s.id = statement_id where decision.id = $1),
          fresh as (select gen_random_uuid() as id, gen_random_uuid() as statement, n from generate_series(1, 1100) n),
          written as (
            insert into statement_of_reasons
            select (jsonb_populate_record(s, jsonb_build_object('id', fresh.statement))).* from statement_of_reasons s join source on s.id = source.old, fresh)
     insert into decision
     select (jsonb_populate_record(null::decision, to_jsonb(source) || jsonb_build_object('id', fresh.id, 'statement_id', fresh.statement, 'round', 1000 + n))).*
       from source, fresh`,
    [made['removed']],
  );
  const after = await lines();
  expect([after.length, new Set(after.map(({ puid }) => puid)).size]).toEqual([before + 1_100, before + 1_100]);
  await api.database.rows('delete from decision where round > 1000');
  await api.database.rows(
    'delete from statement_of_reasons where id not in (select statement_id from decision where statement_id is not null)',
  );
});

test('the author reads everything that a line says: each text, each date, each word', async () => {
  const line = (await lineOn('removed'))!;
  const own = (await decisionFor(api, removed.author, made['removed']!)) as { reason: string; statement: Record<string, string | number> };
  const { statement } = own;
  const heard: Record<string, unknown> = {
    incompatible_content_explanation: own.reason,
    incompatible_content_ground: `Agreed rules of Rinnalla, version ${statement['policyVersion']}, point ${statement['policyPoint']}`,
    category: `STATEMENT_CATEGORY_${String(statement['category']).toUpperCase()}`,
    category_specification: ['KEYWORD_MISSING_PROCESSING_GROUND'],
    content_language: String(statement['contentLanguage']).toUpperCase(),
    content_date: dayOf(Number(statement['contentHour'])),
    decision_facts: statement['facts'],
    source_type: statement['source'] === 'notice' ? 'SOURCE_ARTICLE_16' : 'SOURCE_VOLUNTARY',
    automated_detection: statement['automatedDetection'] ? 'Yes' : 'No',
    automated_decision: statement['automatedDecision'] === 'none' ? 'AUTOMATED_DECISION_NOT_AUTOMATED' : 'AUTOMATED_DECISION_PARTIALLY',
  };
  expect(line).toMatchObject(heard);
  // What is left is the decision itself, of which the page is, and what is the same for everybody.
  const told = new Set([...Object.keys(heard), 'decision_visibility', 'decision_ground', 'application_date', 'puid']);
  expect(Object.keys(line).filter((name) => !told.has(name))).toEqual(['content_type', 'territorial_scope']);
});

/** The name of the constraint that refuses a change of one statement; `accepted` when none does. */
async function answerTo(change: string): Promise<string> {
  const undone = new Error('undone');
  try {
    await api.database.transaction(async (statements) => {
      await statements.rows(`update statement_of_reasons set ${change} where id = (select statement_id from decision where id = $1)`, [
        made['removed'],
      ]);
      throw undone;
    });
  } catch (error) {
    return error === undone ? 'accepted' : ((error as { constraint?: string }).constraint ?? (error as Error).message);
  }
  return 'accepted';
}

test('the law without which one, and a category that is none, are refused by the database; control: both whole are accepted', async () => {
  expect(await answerTo(`ground = 'law'`)).toBe('what_rests_on_the_law_names_it');
  expect(await answerTo(`legal_ground = 'Rikoslaki'`)).toBe('what_rests_on_the_law_names_it');
  expect(await answerTo(`category = 'violation'`)).toBe('statement_of_reasons_category_check');
  expect(await answerTo(`category = null`)).toMatch(/category/);
  expect(await answerTo(`ground = 'law', legal_ground = 'Rikoslaki 25 luku 7 §', category = 'cyber_violence'`)).toBe('accepted');
});

test('statements from before are given what the rules of today would have said', async () => {
  const before = await lines();
  const proposed = { ...(await newPost(api)), sanction: sanctions.pauseEverywhere };
  const proposalId = await proposeSanction(api, aino, proposed);
  const reasons = JSON.stringify({ facts: 'What it says.', ground: 'law', policyPoint: 'P2' });
  await api.database.rows(`update proposal set decision = jsonb_set(decision, '{reasons}', $2) where id = $1`, [proposalId, reasons]);
  const client = new pg.Client({ connectionString: api.databaseUrl });
  await client.connect();
  const runner = { query: (text: string) => client.query(text) } as unknown as QueryRunner;
  const migration = new ClassifyStatements1767020000000();
  await migration.down(runner);
  await migration.up(runner);
  await client.end();
  // Whoever decided by law had named it in the reason.
  const asBefore = (line: StatementLine): StatementLine =>
    line.illegal_content_legal_ground === undefined ? line : { ...line, illegal_content_legal_ground: 'It names somebody.' };
  expect(await lines()).toEqual(before.map(asBefore));
  expect(await answerProposal(api, bo, { proposalId })).toMatchObject({ __typename: 'ProposalAnswered' });
  const confirmed = (await lines()).filter(({ puid }) => before.every((line) => line.puid !== puid));
  expect(confirmed).toEqual([expect.objectContaining({ illegal_content_legal_ground: 'It names somebody.' })]);
});
