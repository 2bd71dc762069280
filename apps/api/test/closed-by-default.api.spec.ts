import { expect, test } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import { AccessModule } from '../src/platform/access/access.module.ts';
import { DatabaseModule } from '../src/platform/database/database.module.ts';
import { createApi } from '../src/create-api.ts';
import { startApiUnderTest } from './api-under-test.ts';
import type { ApiUnderTest } from './api-under-test.ts';
import { newDemoMember, newMember, newStaff } from './personas.ts';

@Resolver()
class UndeclaredResolver {
  @Query(() => String)
  secret(): string {
    return 'open to all';
  }
}

@Module({ imports: [DatabaseModule, AccessModule], providers: [UndeclaredResolver] })
class UndeclaredModule {}

test('the API does not start while an operation says not who may call it', async () => {
  const whole = await startApiUnderTest();
  const application = await NestFactory.createApplicationContext(UndeclaredModule, { logger: false, abortOnError: false }).catch(
    (error: Error) => error.message,
  );
  expect(application).toBe('operations without @Access: secret');
  await whole.stop();
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
