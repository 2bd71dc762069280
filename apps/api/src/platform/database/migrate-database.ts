import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.ts';

/** Brings a database to the newest schema, each migration in a transaction of its own. */
export async function migrateDatabase(url: string): Promise<void> {
  const source = new DataSource({ type: 'postgres', url, migrations, migrationsTableName: 'schema_migration' });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}
