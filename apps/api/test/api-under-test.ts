import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApi } from '../src/create-api.ts';
import { Database } from '../src/platform/database/database.ts';
import { withDatabase } from './start-database.ts';

/** What a session's holder sends: `m.TOKEN`, `s.TOKEN` or nothing for a guest. */
export type Bearer = string | undefined;
export const guest: Bearer = undefined;

export interface Answer<Data> {
  readonly data: Data | null | undefined;
  readonly errors: { readonly message: string }[] | undefined;
}

/** The real API on a database of its own. */
export interface ApiUnderTest {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  readonly databaseUrl: string;
  /** Its data folder, which goes when it stops. */
  readonly dataDir: string;
  /** Sends a document as somebody and gives the answer, errors included. */
  send<Data = Record<string, unknown>>(as: Bearer, document: string, variables?: object): Promise<Answer<Data>>;
  /** Sends a document and gives its one root field; an error fails the test. */
  ask<Field>(as: Bearer, document: string, variables?: object): Promise<Field>;
  stop(): Promise<void>;
}

export async function startApiUnderTest({ mode = 'demo' }: { mode?: 'demo' | 'production' } = {}): Promise<ApiUnderTest> {
  const databaseUrl = await copyOfTemplate();
  const url = mode === 'demo' ? '' : 'https://forum.example';
  const dataDir = mkdtempSync(join(tmpdir(), 'rinnalla-api-'));
  Object.assign(process.env, { RINNALLA_DATA_DIR: dataDir });
  Object.assign(process.env, { DATABASE_URL: databaseUrl, RINNALLA_MODE: mode, RINNALLA_URL: url, RINNALLA_PEPPER: 'p'.repeat(43) });
  const app = await createApi();
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
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { app, database: app.get(Database), databaseUrl, dataDir, send, ask, stop };
}

async function copyOfTemplate(): Promise<string> {
  const cluster = process.env['TEST_CLUSTER_URL'];
  if (cluster === undefined) throw new Error('the test cluster is not running');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: cluster });
  await client.connect();
  await client.query(`create database ${name} template template_rinnalla`);
  await client.end();
  return withDatabase(cluster, name);
}
