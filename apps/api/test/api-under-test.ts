import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApi } from '../src/create-api.ts';
import { Database } from '../src/platform/database/database.ts';
import { enterAs, templateName } from './enter-as.ts';
import { withDatabase } from './start-database.ts';

/** What a session's holder sends: `m.TOKEN`, `s.TOKEN` or nothing for a guest. */
export type Bearer = string | undefined;
export const guest: Bearer = undefined;

export interface Answer<Data> {
  readonly data: Data | null | undefined;
  readonly errors: { readonly message: string }[] | undefined;
}

/** The real API on a database of its own, which it enters by its own role, so that all that a test asks of it needs no other right. */
export interface ApiUnderTest {
  readonly app: NestFastifyApplication;
  /** The owner's way in, by which tests arrange and look. What the API itself sends goes another way: `app.get(Database)`. */
  readonly database: Database;
  /** The worker's and the reading commands' ways in. */
  readonly workerDatabase: Database;
  readonly readerDatabase: Database;
  /** As the owner. */
  readonly databaseUrl: string;
  /** Its data folder, which goes when it stops. */
  readonly dataDir: string;
  /** Sends a document as somebody and gives the answer, errors included. */
  send<Data = Record<string, unknown>>(as: Bearer, document: string, variables?: object): Promise<Answer<Data>>;
  /** Sends a document and gives its one root field; an error fails the test. */
  ask<Field>(as: Bearer, document: string, variables?: object): Promise<Field>;
  stop(): Promise<void>;
}

interface Start {
  readonly mode?: 'demo' | 'production';
  /** As whom the API enters: its own role, or the owner, as whom the demo is loaded. */
  readonly as?: 'api' | 'owner';
  /** How many of a hundred decisions chance draws for a second look. */
  readonly secondLooks?: number;
}

export async function startApiUnderTest({ mode = 'demo', as: enters = 'api', secondLooks = 0 }: Start = {}): Promise<ApiUnderTest> {
  const databaseUrl = await copyOfTemplate();
  const url = mode === 'demo' ? '' : 'https://forum.example';
  const dataDir = mkdtempSync(join(tmpdir(), 'rinnalla-api-'));
  Object.assign(process.env, { RINNALLA_DATA_DIR: dataDir, RINNALLA_SECOND_LOOKS: String(secondLooks) });
  const ownUrl = enters === 'api' ? enterAs('api', databaseUrl) : databaseUrl;
  Object.assign(process.env, { DATABASE_URL: ownUrl, RINNALLA_MODE: mode, RINNALLA_URL: url, RINNALLA_PEPPER: 'p'.repeat(43) });
  const app = await createApi();
  const database = new Database(databaseUrl);
  const [workerDatabase, readerDatabase] = [new Database(enterAs('worker', databaseUrl)), new Database(enterAs('reader', databaseUrl))];
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const send: ApiUnderTest['send'] = async (as, query, variables = {}) => {
    const headers = { 'content-type': 'application/json', ...(as === undefined ? {} : { authorization: `Bearer ${as}` }) };
    const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query, variables }) });
    return response.json();
  };
  const ask = async <Field>(as: Bearer, document: string, variables: object = {}): Promise<Field> => {
    const { data, errors } = await send<Record<string, Field>>(as, document, variables);
    const field = Object.values(data ?? {})[0];
    if (errors !== undefined || field === undefined) throw new Error(`the API answered ${JSON.stringify(errors)}`);
    return field;
  };
  const stop = async (): Promise<void> => {
    await app.close();
    for (const each of [database, workerDatabase, readerDatabase]) await each.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { app, database, workerDatabase, readerDatabase, databaseUrl, dataDir, send, ask, stop };
}

async function copyOfTemplate(): Promise<string> {
  const cluster = process.env['TEST_CLUSTER_URL'];
  if (cluster === undefined) throw new Error('the test cluster is not running');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: cluster });
  await client.connect();
  await client.query(`create database ${name} template ${templateName}`);
  await client.end();
  return withDatabase(cluster, name);
}
