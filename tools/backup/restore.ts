import { resolve } from 'node:path';
import { problem } from '../database/problem.ts';
import { withDatabase } from '../database/open-database.ts';
import { endWith, runApiCommand } from '../database/run-api-command.ts';

/* npm run restore FOLDER [--without-erasures]: puts a backup back into the empty database that npm start would use. */

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [named] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (named === undefined) endWith(problem('Say which backup: npm run restore -- .data/backups/2026-11-22'));
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), named);
const restore = (url: string): ReturnType<typeof runApiCommand> =>
  runApiCommand({ script: 'backup-command', parameters: ['restore', folder, ...flags], environment: { DATABASE_URL: url } });
endWith(await withDatabase(restore, { migrates: false }));
