import { withDatabase } from '../database/open-database.ts';
import { endWith, runApiCommand } from '../database/run-api-command.ts';

/*
 * npm run audit:verify [-- --since HASH|NUMBER]: walks the audit log and names the first entry that does not follow from the one
 * before. Reads only; ends with 1 where something is wrong. Works while Rinnalla runs.
 */

const parameters = process.argv.slice(2);
endWith(
  await withDatabase((url) => runApiCommand({ script: 'audit-verify', parameters, environment: { DATABASE_URL: url } }), {
    migrates: false,
    as: 'reader',
  }),
);
