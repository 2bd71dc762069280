import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import type { GraphQLObjectType, GraphQLSchema, IntrospectionQuery } from 'graphql';
import { AccessGuard } from '../../src/platform/access/access.guard.ts';
import { Operations } from '../../src/platform/access/operations.ts';
import type { DeclaredOperation } from '../../src/platform/access/operations.ts';
import { startApiUnderTest } from '../api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../api-under-test.ts';
import { documentsFor, isAsked } from '../every-operation.ts';
import { newMember } from '../personas.ts';
import { askers } from './askers.ts';
import { disagreements, expectedAnswer, matrix } from './matrix.ts';
import type { Answer, Audience } from './matrix.ts';

jest.setTimeout(60_000);

/** Security, statements 1 and 3: every operation of the running schema is asked by everybody there is, and answers as the table says. */

let api: ApiUnderTest;
let schema: GraphQLSchema;
/** All of them; the one that ends the session of whoever asks comes last. */
let operations: DeclaredOperation[];

beforeAll(async () => {
  api = await startApiUnderTest();
  schema = buildClientSchema((await api.send<IntrospectionQuery>(undefined, getIntrospectionQuery())).data!);
  const all = api.app.get(Operations).all().filter(isAsked);
  operations = [...all.filter(({ name }) => name !== 'signOut'), ...all.filter(({ name }) => name === 'signOut')];
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

const refusals: readonly string[] = ['SIGNED_OUT', 'FORBIDDEN', 'CLOSED'] satisfies Answer[];

/** `allowed` is every answer but a refusal and a fault: an outcome, nothing, or that the input will not do. */
async function answerTo(as: Bearer, operation: DeclaredOperation): Promise<string> {
  const { errors = [] } = await api.send(as, documentsFor(schema, operation, { any: randomId() })[0]!);
  const codes = errors.map(({ message }) => message);
  if (codes.some((code) => refusals.includes(code))) return codes.join();
  return codes.every((code) => code === 'BAD_USER_INPUT') ? 'allowed' : `a fault: ${codes.join()}`;
}

const audienceOf = (name: string): Audience => matrix.find((each) => each.operations.includes(name)) ?? { who: [], operations: [] };

/** The operations that answer this asker otherwise than the table says, each with what was expected and what came. */
async function surprises(as: Bearer, entrance: Parameters<typeof expectedAnswer>[0]): Promise<[string, string, string][]> {
  const found: [string, string, string][] = [];
  for (const operation of operations) {
    const expected = expectedAnswer(entrance, audienceOf(operation.name));
    const came = await answerTo(as, operation);
    if (came !== expected) found.push([operation.name, expected, came]);
  }
  return found;
}

test('the table and the schema know the same operations', () => {
  const names = (root: GraphQLObjectType | null | undefined = schema.getQueryType()): string[] => Object.keys(root?.getFields() ?? {});
  const subscriptions = names(schema.getSubscriptionType());
  const inSchema = [...names(), ...names(schema.getMutationType())];
  expect(disagreements(matrix, [...inSchema, ...subscriptions])).toEqual([]);
  // Who may follow it, is asked in follow-queue.api.spec.ts.
  expect(subscriptions).toEqual(['queueChanged']);
  expect(operations.map(({ name }) => name).sort()).toEqual(inSchema.sort());
});

test('control: an operation that nobody thought about, one that is gone and one with two audiences are told', () => {
  const table: Audience[] = [
    { who: ['guest'], operations: ['boards', 'gone'] },
    { who: ['member'], operations: ['boards'] },
  ];
  expect(disagreements(table, ['boards', 'everythingOfEverybody'])).toEqual([
    'everythingOfEverybody stands nowhere in the table',
    'gone is no operation',
    'boards stands there twice',
  ]);
});

test('of the doors beside the schema the export alone holds something of somebody, and asks by itself who is there', async () => {
  const doors = api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const paths = doors.match(/\/\S+(?= \([A-Z, ]+\))/g) ?? [];
  // `/stream` lies below `/documents`.
  expect(paths.sort()).toEqual(['/documents', '/export', '/graphql', '/health', '/page-changes', '/stream']);
  for (const [who, { entrance, enter }] of Object.entries(askers)) {
    const { bearer, afterwards } = await enter(api);
    await afterwards?.();
    const headers = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
    const { statusCode } = await api.app.inject({ method: 'POST', url: '/export', headers, payload: {} });
    // 422: a member, who is asked to show once more who is there.
    expect([who, statusCode]).toEqual([who, entrance === 'member' || entrance === 'closed member' ? 422 : 401]);
  }
});

test.each(Object.entries(askers))('%s is answered by every operation as the table says', async (_who, { entrance, enter }) => {
  const { bearer, afterwards } = await enter(api);
  if (afterwards !== undefined) {
    expect((await api.ask<{ kind: string }>(bearer, '{ viewer { kind } }')).kind).not.toBe('guest');
    await afterwards();
  }
  expect(await surprises(bearer, entrance)).toEqual([]);
});

test('control: an operation whose guard is lifted is found, alone', async () => {
  const guarded = AccessGuard.prototype.canActivate;
  jest.spyOn(AccessGuard.prototype, 'canActivate').mockImplementation(function (this: AccessGuard, execution: ExecutionContext) {
    return execution.getHandler().name === 'boardsToModerate' ? Promise.resolve(true) : guarded.call(this, execution);
  });
  expect(await surprises(await newMember(api), 'member')).toEqual([['boardsToModerate', 'FORBIDDEN', 'allowed']]);
});

test('control: an operation that opens to one role more is found by asking as that role', async () => {
  const widened = operations.find(({ name }) => name === 'verificationQueue')!;
  jest.replaceProperty(widened.access!, 'who', [...widened.access!.who, 'editor']);
  const { bearer } = await askers['an editor']!.enter(api);
  expect(await surprises(bearer, 'editor')).toEqual([['verificationQueue', 'FORBIDDEN', 'allowed']]);
});
