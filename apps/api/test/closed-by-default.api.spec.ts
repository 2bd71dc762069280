import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import { AccessModule } from '../src/platform/access/access.module.ts';
import { Operations } from '../src/platform/access/operations.ts';
import { createApi } from '../src/create-api.ts';
import { startApiUnderTest } from './api-under-test.ts';
import type { ApiUnderTest } from './api-under-test.ts';
import { newDemoMember, newMember, newStaff } from './personas.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

@Resolver()
class UndeclaredResolver {
  @Query(() => String)
  secret(): string {
    return 'open to all';
  }
}

@Module({ imports: [AccessModule], providers: [UndeclaredResolver] })
class UndeclaredModule {}

test('the API does not start while an operation says not who may call it', async () => {
  const application = await NestFactory.createApplicationContext(UndeclaredModule, { logger: false, abortOnError: false }).catch(
    (error: Error) => error.message,
  );
  expect(application).toBe('operations without @Access: secret');
});

const refused = 'This database holds demo accounts. Production needs a database of its own.';

test.each([
  ['that anybody can enter as staff', (on: ApiUnderTest) => newStaff(on, { roles: ['moderator'] }), refused],
  ['that anybody can enter as a member', newDemoMember, refused],
  ['whose members have phrases of their own', newMember, 'started'],
])('production on a database %s', async (_which, makeAccount, expected) => {
  const own = await startApiUnderTest();
  await makeAccount(own);
  expect(await startInProduction()).toBe(expected);
  await own.stop();
});

/** Starts the API in production on the database of the API under test that was started last. */
async function startInProduction(): Promise<string> {
  Object.assign(process.env, { RINNALLA_MODE: 'production', RINNALLA_URL: 'https://forum.example' });
  try {
    const production = await createApi();
    const started = production.init().then(() => 'started');
    return await started.catch((error: Error) => error.message).finally(() => production.close());
  } finally {
    process.env['RINNALLA_MODE'] = 'demo';
    delete process.env['RINNALLA_URL'];
  }
}

const staffOnly = (who: readonly string[]): boolean => !who.includes('guest') && !who.includes('member');

test('what is for staff is refused to guests and members, by name, for every operation', async () => {
  const member = await newMember(api);
  const closed = api.app
    .get(Operations)
    .all()
    .filter(({ access }) => staffOnly(access!.who));
  expect(closed.length).toBeGreaterThan(10);
  for (const { name, type } of closed) {
    const document = await documentFor(name, type);
    expect([name, await codeOf(undefined, document)]).toEqual([name, 'SIGNED_OUT']);
    expect([name, await codeOf(member, document)]).toEqual([name, 'FORBIDDEN']);
  }
});

test('what is for members is refused to guests and to staff who are no professionals', async () => {
  const moderator = await newStaff(api, { roles: ['moderator'] });
  const own = api.app
    .get(Operations)
    .all()
    .filter(({ access }) => access!.who.includes('member') && !access!.who.includes('guest'));
  for (const { name, type, access } of own) {
    const document = await documentFor(name, type);
    expect([name, await codeOf(undefined, document)]).toEqual([name, 'SIGNED_OUT']);
    if (!access!.who.includes('moderator')) expect([name, await codeOf(moderator.bearer, document)]).toEqual([name, 'FORBIDDEN']);
  }
});

async function codeOf(as: string | undefined, document: string): Promise<string | undefined> {
  return (await api.send(as, document)).errors?.[0]?.message;
}

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType: TypeRef | null;
}
interface FieldOfSchema {
  readonly name: string;
  readonly type: TypeRef;
  readonly args: { name: string; type: TypeRef }[];
}
interface TypeOfSchema {
  readonly name: string;
  readonly inputFields: { name: string; type: TypeRef }[] | null;
  readonly enumValues: { name: string }[] | null;
  readonly fields: FieldOfSchema[] | null;
}

const reference = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const introspection = `{ __schema { types { name enumValues { name } inputFields { name type { ${reference} } } fields { name type { ${reference} } args { name type { ${reference} } } } } } }`;

let schema: TypeOfSchema[] | undefined;

/** A valid document for an operation, with the simplest arguments that its types allow: made from the schema, so that no operation is left out. */
async function documentFor(name: string, type: string): Promise<string> {
  schema ??= (await api.send<{ __schema: { types: TypeOfSchema[] } }>(undefined, introspection)).data!.__schema.types;
  const types = new Map(schema.map((each) => [each.name, each]));
  const field = types.get(type)!.fields!.find((each) => each.name === name)!;
  const args = field.args.map((arg) => `${arg.name}: ${literal(arg.type, types)}`).join(', ');
  const named = namedType(field.type);
  const selection = types.get(named.name!)?.fields === null && named.kind !== 'UNION' ? '' : '{ __typename }';
  return `${type.toLowerCase()} { ${name}${args === '' ? '' : `(${args})`} ${selection} }`;
}

const namedType = (type: TypeRef): TypeRef => (type.ofType === null || type.ofType === undefined ? type : namedType(type.ofType));

function literal(type: TypeRef, types: ReadonlyMap<string, TypeOfSchema>): string {
  if (type.kind === 'NON_NULL') return literal(type.ofType!, types);
  if (type.kind === 'LIST') return '[]';
  if (type.kind === 'INPUT_OBJECT') {
    const fields = types.get(type.name!)!.inputFields!.map((field) => `${field.name}: ${literal(field.type, types)}`);
    return `{ ${fields.join(', ')} }`;
  }
  if (type.kind === 'ENUM') return types.get(type.name!)!.enumValues![0]!.name;
  return { Int: '1', Hour: '1', Boolean: 'true' }[type.name!] ?? '"x"';
}
