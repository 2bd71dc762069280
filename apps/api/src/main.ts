import 'reflect-metadata';
import { assess } from '@rinnalla/content-safety';
import { stopWithParent } from '@rinnalla/settings/lifeline';
import { createApi } from './create-api.ts';
import { readApiSettings, readPepper } from './platform/api-settings.ts';
import { Database } from './platform/database/database.ts';
import { tooManyRights } from './platform/database/entered-as.ts';
import { endOnUncaughtFault } from './platform/fault-log.ts';

endOnUncaughtFault();
try {
  readPepper();
  // The rules of content safety are read with the first text: now, so that no writer waits and a mistake in them stops the start.
  assess('');
  const api = await createApi();
  stopWithParent(() => api.close());
  await api.listen(readApiSettings().port, '127.0.0.1');
  const warning = await tooManyRights(api.get(Database), 'The API');
  if (warning !== null) process.stderr.write(`${warning}\n`);
} catch (error) {
  // What stops a start is a setting or the state of the database, never something that a person wrote.
  process.stderr.write(`${error instanceof Error ? error.message : 'The API cannot start.'}\n`);
  process.exit(1);
}
