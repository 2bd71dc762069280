import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { databaseRoles, rolePasswordsAsEnvironment } from '@rinnalla/settings/database-roles';
import { startTestDatabase } from '../../../tools/database/test-database.ts';
import { makeRoles } from '../src/platform/database/make-roles.ts';
import { migrateDatabase } from '../src/platform/database/migrate-database.ts';
import { templateName } from './enter-as.ts';

/** One cluster for the whole run; every test file gets its own database, copied from a migrated template with the grants of its roles. */
export default async function startDatabase(): Promise<void> {
  const cluster = await startTestDatabase();
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  await client.query(`create database ${templateName}`);
  await client.end();
  const template = withDatabase(cluster.url, templateName);
  const passwords = Object.fromEntries(databaseRoles.map((role) => [role, randomBytes(16).toString('hex')]));
  const left = await makeRoles(template, passwords);
  if (left !== null) throw new Error('the owner of the test cluster may not make roles');
  await migrateDatabase(template);
  Object.assign(process.env, { TEST_CLUSTER_URL: cluster.url }, rolePasswordsAsEnvironment(passwords));
  (globalThis as { stopTestCluster?: () => Promise<void> }).stopTestCluster = cluster.stop;
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
