import { readSettings } from '@rinnalla/settings';
import { findRunningDatabase } from './running-database.ts';

/* Prints a connection string that reads everything: the operator's own, or the owner's of the embedded database. */

const read = readSettings(process.env);
const answer = read.kind === 'problem' ? read : await findRunningDatabase(read.settings);
if (answer.kind === 'url') process.stdout.write(`${answer.url}\n`);
else process.stderr.write(`${answer.problem}\n`);
process.exitCode = answer.kind === 'url' ? 0 : 1;
