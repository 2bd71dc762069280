import { resolve } from 'node:path';
import { endWith, runApiCommand } from '../database/run-api-command.ts';

/* npm run backup:verify [FOLDER]: reads every byte of a backup, the newest if none is named. It needs no database. */

const [named] = process.argv.slice(2);
const folder = named === undefined ? [] : [resolve(process.env.INIT_CWD ?? process.cwd(), named)];
endWith(await runApiCommand({ script: 'backup-command', parameters: ['verify', ...folder] }));
