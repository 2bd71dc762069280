import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { clusterUrl, databaseName, databaseOwner, type Cluster } from './cluster.ts';

/** `gone`: the server ended by itself; its log says why. `refused`: it runs, but not for us. */
type Prepared = { kind: 'ready' } | { kind: 'gone' } | { kind: 'refused'; problem: string };

/** How long any statement may take before PostgreSQL ends it; migrations and exports set their own limit. */
const statementTimeout = '10s';

/** Waits for as long as the server starts or recovers, then makes the database in it if there is none. */
export async function prepareDatabase(cluster: Cluster, server: ChildProcess): Promise<Prepared> {
  while (server.exitCode === null && server.signalCode === null) {
    const client = new pg.Client({ connectionString: clusterUrl(cluster, 'postgres'), connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await makeDatabase(client);
      return { kind: 'ready' };
    } catch (error) {
      if (errorCode(error) === '28P01') return { kind: 'refused', problem: wrongPassword(cluster) };
    } finally {
      await client.end().catch(() => undefined);
    }
    await pause(25);
  }
  return { kind: 'gone' };
}

async function makeDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName} OWNER ${databaseOwner}`);
  await client.query(`ALTER DATABASE ${databaseName} SET statement_timeout = '${statementTimeout}'`);
}

function wrongPassword(cluster: Cluster): string {
  return `The password in secrets.json does not open the database in ${cluster.folder}: put back the secrets.json that belongs to it.`;
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
