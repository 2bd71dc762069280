import 'reflect-metadata';
import { stopWithParent } from '@rinnalla/settings/lifeline';
import { createApi } from './create-api.ts';
import { readApiSettings, readPepper } from './platform/api-settings.ts';
import { endOnUncaughtFault } from './platform/fault-log.ts';

endOnUncaughtFault();
try {
  readPepper();
  const api = await createApi();
  stopWithParent(() => api.close());
  await api.listen(readApiSettings().port, '127.0.0.1');
} catch (error) {
  // What stops a start is a setting or the state of the database, never something that a person wrote.
  process.stderr.write(`${error instanceof Error ? error.message : 'The API cannot start.'}\n`);
  process.exit(1);
}
