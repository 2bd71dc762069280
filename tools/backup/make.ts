import { withDatabase } from '../database/open-database.ts';
import { endWith, runApiCommand } from '../database/run-api-command.ts';

/* npm run backup: makes a backup now, of the database that npm start uses, whether or not Rinnalla runs. */

endWith(
  await withDatabase((url) => runApiCommand({ script: 'backup-command', parameters: ['make'], environment: { DATABASE_URL: url } }), {
    as: 'worker',
  }),
);
