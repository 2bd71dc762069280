import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.ts';
import { giveGrants } from './give-grants.ts';

/** The names of all migrations that this code knows, in order. */
export const migrationNames = (): string[] => migrations.map(({ name }) => name);

/**
 * Brings a database to the newest schema, each migration in a transaction of its own. `only`: these migrations and no others, for a
 * database that is to be as a backup was. The roles that are there then have what the list of grants says, and no more. Throws while a backup that was being put back is not there as a whole.
 */
export async function migrateDatabase(url: string, only?: readonly string[]): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: only === undefined ? migrations : migrations.filter(({ name }) => only.includes(name)),
    migrationsTableName: 'schema_migration',
  });
  await source.initialize();
  try {
    if (only === undefined) await refuseHalfRestored(source);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
  await giveGrants(url);
}

/** What was erased since the backup was made may still be in there. */
async function refuseHalfRestored(source: DataSource): Promise<void> {
  const [row] = (await source.query(`select to_regclass('public.restore_under_way') is not null as "isHalf"`)) as { isHalf: boolean }[];
  if (row?.isHalf === true) throw new Error('A backup was being put back and that did not end: run npm run restore with it once more.');
}
