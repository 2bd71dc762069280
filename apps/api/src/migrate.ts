import 'reflect-metadata';
import { createApi } from './create-api.ts';
import { loadDemo } from './demo/load-demo.ts';
import { readApiSettings } from './platform/api-settings.ts';
import { migrateDatabase } from './platform/database/migrate-database.ts';

/** Brings the database to the newest schema and, in demo mode, fills an empty one with the demo community. */
const { databaseUrl, mode } = readApiSettings();
await migrateDatabase(databaseUrl);
if (mode === 'demo') {
  const api = await createApi();
  await api.init();
  await loadDemo(api);
  await api.close();
}
