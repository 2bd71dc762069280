import pg from 'pg';
import { startTestDatabase } from '../../../tools/database/test-database.ts';
import { migrateDatabase } from '../src/platform/database/migrate-database.ts';

/** One cluster for the whole run; every test file gets its own database, copied from a migrated template. */
export default async function startDatabase(): Promise<void> {
  const cluster = await startTestDatabase();
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  await client.query('create database template_rinnalla');
  await client.end();
  await migrateDatabase(withDatabase(cluster.url, 'template_rinnalla'));
  process.env['TEST_CLUSTER_URL'] = cluster.url;
  (globalThis as { stopTestCluster?: () => Promise<void> }).stopTestCluster = cluster.stop;
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
