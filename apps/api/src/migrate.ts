import 'reflect-metadata';
import { rolePasswordsFrom } from '@rinnalla/settings/database-roles';
import { createApi } from './create-api.ts';
import { loadDemo } from './demo/load-demo.ts';
import { readApiSettings } from './platform/api-settings.ts';
import { makeRoles } from './platform/database/make-roles.ts';
import { migrateDatabase } from './platform/database/migrate-database.ts';

/*
 * Makes the roles by which API, worker and reading commands enter, where their passwords are given; brings the database to the newest
 * schema, gives the roles what they may, and in demo mode fills an empty database with the demo community. All of it as the owner.
 */
const { databaseUrl, mode } = readApiSettings();
const left = await makeRoles(databaseUrl, rolePasswordsFrom(process.env));
if (left !== null)
  process.stderr.write(
    `The owner of the database may not make the roles of API, worker and reading commands. Somebody who may has to run this, and then start Rinnalla again:\n${left}\n`,
  );
await migrateDatabase(databaseUrl);
if (mode === 'demo') {
  const api = await createApi();
  await api.init();
  await loadDemo(api);
  await api.close();
}
