import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { buildClientSchema, getIntrospectionQuery, getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLInputType, GraphQLSchema, IntrospectionQuery } from 'graphql';
import { Operations } from '../src/platform/access/operations.ts';
import type { DeclaredOperation } from '../src/platform/access/operations.ts';
import { startApiUnderTest } from './api-under-test.ts';
import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { documentsFor, isAsked } from './every-operation.ts';
import { newBoard, newMember, newProfessional, newStaff, newThread, submission } from './personas.ts';
import type { BoardUnderTest } from './personas.ts';

/** Values that fit their type and that no page of ours sends. */

let api: ApiUnderTest;
let board: BoardUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  board = await newBoard(api);
});
afterAll(() => api.stop());

const noId = '-'.repeat(36);
const cursor = (text: string): string => Buffer.from(text).toString('base64url');

test.each([
  ['a cursor without an id', () => ({ slug: board.slug, after: `1.${noId}` }), 'Sleep'],
  ['a cursor of another make', () => ({ slug: board.slug, after: '9'.repeat(2_000) }), 'Sleep'],
  ['a slug that no database takes in', () => ({ slug: '\0', after: null }), undefined],
  ['an endless slug', () => ({ slug: 'a'.repeat(100_000), after: null }), undefined],
])('a board asked for by %s answers without a fault', async (_, variables, name) => {
  const document = 'query ($slug: String!, $after: String) { board(slug: $slug, after: $after) { board { name } } }';
  const { data, errors } = await api.send<{ board: { board: { name: string } } | null }>(undefined, document, variables());
  expect([errors, data?.board?.board.name]).toEqual([undefined, name]);
});

test('a thread asked for far beyond its end has no posts there', async () => {
  const { threadId: id } = await newThread(api, await newMember(api), { board });
  const document = 'query ($id: Id!, $after: Int) { thread(id: $id, after: $after) { posts { id } } }';
  expect(await api.ask(undefined, document, { id, after: 2_147_483_647 })).toEqual({ posts: [] });
  expect((await api.ask<{ posts: unknown[] }>(undefined, document, { id, after: -2_147_483_648 })).posts).toHaveLength(1);
});

test('a queue asked for by a cursor without an id begins at its first page', async () => {
  const moderator = await newStaff(api, { roles: ['moderator'] });
  const document = 'query ($after: String) { reviewQueue(after: $after) { items { id } } }';
  expect(await api.ask(moderator.bearer, document, { after: cursor(`1 0 1 1 ${noId}`) })).toEqual({ items: [] });
});

test('a thread on a board that no database takes in is on no board', async () => {
  const input = { submission: submission(), boardSlug: '\0', kind: 'discussion', title: 'A', text: 'B', contentNotes: [] };
  const document = 'mutation ($input: StartThreadInput!) { startThread(input: $input) { __typename } }';
  expect(await api.ask(await newMember(api), document, { input })).toEqual({ __typename: 'NotFound' });
});

test.each([-1, 0, 65_536])('consent version %d makes no account', async (consentVersion) => {
  const phrase = (await api.ask<string>(undefined, 'mutation { drawPhrase }')).split(' ');
  const confirmed = [1, 2].map((position) => ({ position, word: phrase[position - 1] }));
  const document = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { __typename } }';
  const { errors } = await api.send(undefined, document, { input: { phrase: phrase.join(' '), confirmed, adult: true, consentVersion } });
  expect(errors).toMatchObject([{ message: 'BAD_USER_INPUT' }]);
});

const textsOf = (args: readonly { readonly name: string; readonly type: GraphQLInputType }[]): string[] =>
  args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return textsOf(Object.values(named.getFields()));
    return named.name === 'String' && name !== 'submission' ? [name] : [];
  });

/** Documents that call an operation with a text that no database takes in, in the place of each text it asks for. */
function withHostileText(schema: GraphQLSchema, operation: DeclaredOperation): string[] {
  const root = operation.type === 'Query' ? schema.getQueryType() : schema.getMutationType();
  const names = new Set(textsOf(root?.getFields()[operation.name]?.args ?? []));
  return [...names]
    .flatMap((name) => documentsFor(schema, operation, { any: randomId(), [name]: 'hostile' }))
    .filter((document) => document.includes('"hostile"'))
    .map((document) => document.replaceAll('"hostile"', String.raw`"\u0000"`));
}

test('a text that no database takes in makes no fault, wherever it is sent', async () => {
  const schema = buildClientSchema((await api.send<IntrospectionQuery>(undefined, getIntrospectionQuery())).data!);
  const staff = await newStaff(api, { roles: ['moderator', 'verifier', 'operator'] });
  const professional = await newProfessional(api);
  const member = await newMember(api);
  const everybody = (who: readonly string[]): Bearer[] => [
    ...(who.includes('guest') ? [undefined] : []),
    ...(who.includes('member') ? [member] : []),
    ...(who.includes('professional') ? [professional.bearer] : []),
    ...(who.some((role) => ['moderator', 'verifier', 'operator'].includes(role)) ? [staff.bearer] : []),
  ];
  const sent = api.app
    .get(Operations)
    .all()
    .filter(isAsked)
    .flatMap((operation) =>
      withHostileText(schema, operation).flatMap((document) => everybody(operation.access?.who ?? []).map((as) => ({ as, document }))),
    );
  const faults: string[] = [];
  for (const { as, document } of sent) {
    const { errors = [] } = await api.send(as, document);
    if (errors.some(({ message }) => message === 'INTERNAL')) faults.push(document);
  }
  expect(sent.length).toBeGreaterThan(50);
  expect(faults).toEqual([]);
});
