import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import type { GraphQLSchema, IntrospectionQuery } from 'graphql';
import { PersonaOwner } from '../../src/community/index.ts';
import { answerAccess } from '../../src/platform/access/access.rules.ts';
import { Operations } from '../../src/platform/access/operations.ts';
import type { DeclaredOperation } from '../../src/platform/access/operations.ts';
import type { Viewer } from '../../src/platform/sessions/viewer.ts';
import { startApiUnderTest } from '../api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../api-under-test.ts';
import { documentsFor, isAsked, templatesFor } from '../every-operation.ts';
import { dump, footprint } from '../footprint.ts';
import type { Dump } from '../footprint.ts';
import { newMemberWithPhrase } from '../leaving-under-test.ts';
import { newMember, newProfessional, newStaff } from '../personas.ts';
import { moderatorOf } from '../scoped-moderator.ts';
import { gone, liveOtherLife, marks } from './other-life.ts';
import type { OtherLife, Reader } from './other-life.ts';
import { answerTo, changedRows, idsIn, newIds, swapIds } from './swapped-ids.ts';
import type { Asked, Findings } from './swapped-ids.ts';

/**
 * Security, statement 2: whoever asks by the ids of another, of whichever kind and at whichever operation, learns nothing that is not
 * public, changes nothing, and is answered as if there were no such thing.
 */

jest.setTimeout(120_000);

let api: ApiUnderTest;
let schema: GraphQLSchema;
let life: OtherLife;
/** The rows of that life, and of those whom it met. */
let rows: Dump;
let things: readonly Asked[];
/** One of each kind, and some of what stands in several states: by these the strangers ask. */
let asked: readonly Asked[];

beforeAll(async () => {
  api = await startApiUnderTest();
  schema = buildClientSchema((await api.send<IntrospectionQuery>(undefined, getIntrospectionQuery())).data!);
  const before = await dump(api.database);
  life = await liveOtherLife(api);
  rows = await dump(api.database);
  const inPublic = await readInPublic();
  const ids = newIds(before, rows);
  for (const as of [life.member, life.professional, life.moderator, life.operator])
    for (const id of idsIn(await answersWithoutAsking(as))) if (!ids.has(id) && !inPublic.includes(id)) ids.set(id, 'shown to its owner');
  const all = [...ids].map(([value, of]) => ({ of, value, isPublic: inPublic.includes(value) }));
  things = [...all, { of: 'slug', value: life.slug, isPublic: false }];
  asked = [...Map.groupBy(things, ({ of, isPublic }) => `${of} ${isPublic}`).values()].flatMap((alike) =>
    alike.slice(0, written.includes(alike[0]!.of) && !alike[0]!.isPublic ? 3 : 1),
  );
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

const written = ['thread', 'post', 'persona'];

/** One would end the session; by the others anybody enters the demo as anybody, and outside of the demo nobody. */
const leftOut = ['signOut', 'enterDemo', 'demoAccounts'];

/** What somebody may ask who is here in this way; of staff who write nothing, without what guests ask as well. */
const operationsFor = (viewer: Viewer): DeclaredOperation[] =>
  api.app
    .get(Operations)
    .all()
    .filter(isAsked)
    .filter(({ name, access }) => !leftOut.includes(name) && answerAccess(viewer, access!.who) === 'allowed')
    .filter(({ access }) => viewer.kind !== 'staff' || viewer.roles.includes('professional') || !access!.who.includes('guest'));

/** What every query answers that is asked about nothing: the lists of one's own. */
async function answersWithoutAsking(as: Bearer): Promise<string> {
  let answers = '';
  for (const name of Object.keys(schema.getQueryType()!.getFields()))
    answers += JSON.stringify(await api.send(as, documentsFor(schema, { name, type: 'Query' }, { any: '' })[0]!));
  return answers;
}

/** What a guest reads who opens every board that stands in a list, and every thread that stood there once, whatever became of it. */
async function readInPublic(): Promise<string> {
  const stood = await api.database.rows<{ id: string }>(
    `select thread.id from thread join board on board.id = board_id join post on post.thread_id = thread.id and post.position = 1
      where who_may_enter = 'everyone' and post.state <> 'held'`,
  );
  const boards = await api.ask<{ board: { slug: string } }[]>(undefined, '{ boards { board { id slug } } }');
  let read = JSON.stringify([boards, await api.ask(undefined, '{ helplines { id } }')]);
  const open = async (name: string, value: string): Promise<void> => {
    read += JSON.stringify(await api.send(undefined, documentsFor(schema, { name, type: 'Query' }, { any: value })[0]!));
  };
  for (const { board } of boards) await open('board', board.slug);
  for (const { id } of stood) await open('thread', id);
  return read;
}

interface Stranger {
  readonly viewer: Viewer;
  readonly at?: Reader;
  enter(): Promise<Bearer>;
}

const staff = (roles: readonly string[]): Viewer => ({ kind: 'staff', roles }) as Viewer;
const withRole = (role: string, more: Partial<Stranger> = {}): Stranger => ({
  viewer: staff([role]),
  enter: async () => (await newStaff(api, { roles: [role] })).bearer,
  ...more,
});

/** Everything of that life stands on boards in English. */
const ofLanguage = (language: string): Stranger => ({
  viewer: staff(['moderator']),
  enter: async () => (await moderatorOf(api, { language })).bearer,
});

/** The tables whose rows somebody has to do with at work: their ids may come back, and answer otherwise than nothing. */
const atWork: Readonly<Record<Reader, readonly string[]>> = {
  moderator: [
    ...['board', 'slug', 'board_code', 'thread', 'post', 'revision', 'persona'],
    ...[
      'reviewable',
      'report',
      'signal',
      'proposal',
      'decision',
      'redaction',
      'thread_limit',
      'statement_of_reasons',
      'restriction',
      'restriction_epoch',
      'appeal',
      'delivery',
      'follow_up',
      'hand_over',
      'authority_contact',
      'second_look',
    ],
  ],
  verifier: ['badge_application', 'badge', 'staff_account', 'badge_referral'],
  editor: ['helpline'],
  operator: ['authority_contact', 'second_look', 'staff_account', 'staff_grant', 'board', 'slug', 'board_code', 'watched_entry'],
};

const strangers: Readonly<Record<string, Stranger>> = {
  'a guest': { viewer: { kind: 'guest' }, enter: () => Promise.resolve(undefined) },
  'another member': { viewer: { kind: 'member' } as Viewer, enter: () => newMember(api) },
  'another professional': { viewer: staff(['professional']), enter: async () => (await newProfessional(api)).bearer },
  'another moderator': withRole('moderator', { at: 'moderator' }),
  'a moderator of another language': ofLanguage('sv'),
  'a verifier': withRole('verifier', { at: 'verifier' }),
  'an operator': withRole('operator', { at: 'operator' }),
  'an editor': withRole('editor', { at: 'editor' }),
};

/** What a stranger asks by, and what must not come back to them. */
function asStranger({ at }: Stranger): { things: Asked[]; hidden: string[] } {
  const mayKnow = ({ of, isPublic }: Asked): boolean => isPublic || (at !== undefined && atWork[at].includes(of));
  const hiddenMarks = Object.entries(marks).filter(([, readers]) => at === undefined || !readers.includes(at));
  return {
    things: asked.map((thing) => ({ ...thing, isPublic: mayKnow(thing) })),
    hidden: [
      ...hiddenMarks.map(([mark]) => mark),
      ...gone,
      ...[...life.secrets.ways, ...life.secrets.codes, ...life.secrets.references],
      ...(at === 'verifier' ? [] : life.secrets.registerNumbers),
      ...things.filter((thing) => thing.of !== 'slug' && !mayKnow(thing)).map(({ value }) => value),
    ],
  };
}

async function swapAs(stranger: Stranger, only?: readonly string[]): Promise<Findings> {
  const as = [await stranger.enter(), await stranger.enter()] as const;
  const operations = operationsFor(stranger.viewer).filter(({ name }) => only?.includes(name) ?? true);
  return swapIds({ api, schema, operations, as, ...asStranger(stranger) });
}

test('control: the life has something of every table that has ids, not public of all but the badge, and no mark of it is public', async () => {
  const tables = await api.database.rows<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'`,
  );
  const kinds = new Set(asked.map(({ of }) => of));
  expect(tables.map(({ name }) => name).filter((name) => !kinds.has(name))).toEqual([]);
  const notPublic = new Set(asked.filter(({ isPublic }) => !isPublic).map(({ of }) => of));
  expect([...kinds].filter((kind) => !notPublic.has(kind))).toEqual(['badge']);
  const inPublic = await readInPublic();
  expect(Object.keys(marks).filter((mark) => inPublic.includes(mark))).toEqual([]);
});

test.each(Object.entries(strangers))('%s learns and changes nothing by the ids of others', async (_who, stranger) => {
  const before = await dump(api.database);
  const findings = await swapAs(stranger);
  const changed = changedRows(new Map([...rows].filter(([key]) => before.has(key))), await dump(api.database));
  const theirs = stranger.at === undefined ? [] : atWork[stranger.at];
  expect({ ...findings, changed: changed.filter((table) => !theirs.includes(table)) }).toEqual({
    leaks: new Set(),
    told: new Set(),
    changed: [],
  });
});

test('control: to a moderator of the language of that life the judge finds what comes back, and what is answered otherwise', async () => {
  const { leaks, told } = await swapAs(ofLanguage('en'), ['reviewable', 'reviewQueue', 'appeal', 'invitedBoards', 'sendCareMessage']);
  expect([...leaks]).toEqual(expect.arrayContaining(['reviewable by reviewable', 'reviewQueue', 'appeal by appeal', 'invitedBoards']));
  expect([...told]).toContain('sendCareMessage by reviewable');
});

test('what shows who is there shows nobody else: by the words of another, nothing opens to a member and nothing changes', async () => {
  const [phrase = ''] = life.secrets.ways;
  const stranger = await newMember(api);
  const before = await dump(api.database);
  const proving = operationsFor({ kind: 'member' } as Viewer)
    .map((operation) => documentsFor(schema, operation, { phrase, any: 'x' })[0]!)
    .filter((document) => /proof: \{/.test(document));
  expect(proving.length).toBeGreaterThan(3);
  for (const document of proving) await api.send(stranger, document);
  expect(footprint(before, await dump(api.database)).tables).toEqual([]);
  expect((await exportAs(stranger, phrase)).statusCode).toBe(422);
  const own = await newMemberWithPhrase(api);
  const { hidden } = asStranger(strangers['another member']!);
  const { body } = await exportAs(own.bearer, own.phrase);
  expect(hidden.filter((word) => body.includes(word))).toEqual([]);
});

test('control: by its own words a member gets its own', async () => {
  expect((await exportAs(life.member, life.secrets.ways[0]!)).body).toContain('Ketunleipä in a draft');
});

const exportAs = (as: string, phrase: string): Promise<{ statusCode: number; body: string }> =>
  api.app.inject({ method: 'POST', url: '/export', headers: { authorization: `Bearer ${as}` }, payload: { phrase } });

test('control: those whose life it is are shown every mark', async () => {
  let answers = '';
  for (const as of [life.member, life.professional, life.moderator, life.operator, life.editor]) answers += await answersWithoutAsking(as);
  const lookUp = async (as: Bearer, name: string, ids: readonly string[]): Promise<void> => {
    const [document] = templatesFor(schema, { name, type: 'Query' });
    for (const { of, value } of things) if (ids.includes(of)) answers += await answerTo(api, as, { document: document!, sent: value });
  };
  await lookUp(life.member, 'thread', ['thread']);
  await lookUp(life.member, 'post', ['post']);
  await lookUp(life.member, 'myDecision', ['decision']);
  await lookUp(life.member, 'draft', ['shown to its owner']);
  await lookUp(life.moderator, 'reviewable', ['reviewable']);
  await lookUp(life.moderator, 'appeal', ['appeal']);
  expect(Object.keys(marks).filter((mark) => !answers.includes(mark))).toEqual([]);
});

test('control: where everybody counts as the author, the judge finds what comes back and what is changed', async () => {
  jest.spyOn(PersonaOwner.prototype, 'is').mockResolvedValue(true);
  const { leaks, told } = await swapAs(strangers['another member']!, ['myDecision', 'editPost', 'deletePost']);
  expect([[...leaks], [...told]]).toEqual([
    expect.arrayContaining(['myDecision by decision']),
    expect.arrayContaining(['editPost by post']),
  ]);
  expect(changedRows(rows, await dump(api.database))).toContain('post');
});
