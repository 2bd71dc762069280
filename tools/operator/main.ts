import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readSettings } from '@rinnalla/settings';
import { withDatabase } from '../database/open-database.ts';
import { problem, type Problem } from '../database/problem.ts';
import { readInvitation, type Invitation } from './read-invitation.ts';

/*
 * npm run operator:link -- "First Last": prints the page on which an operator joins, and the code for it. Works while Rinnalla runs,
 * before its first start, and on the operator's own PostgreSQL.
 */

const script = join(import.meta.dirname, '..', '..', 'apps', 'api', 'dist', 'operator-link.js');

const invitation = readInvitation(process.argv.slice(2));
const answer = invitation.kind === 'problem' ? invitation : await withDatabase((url) => drawCode(invitation, url), { as: 'api' });
if (typeof answer === 'string') process.stdout.write(inWords(answer));
else process.stderr.write(`${answer.problem}\n`);
process.exit(typeof answer === 'string' ? 0 : 1);

async function drawCode({ name, language }: Invitation, url: string): Promise<string | Problem> {
  const child = spawn(process.execPath, [script, name, '--language', language], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', () => resolve(null));
  });
  return code === 0 && said.trim() !== '' ? said.trim() : problem('No code was made. Stop Rinnalla, start it again, then ask once more.');
}

/** The code stands beside the address, never in it: addresses end up in histories and logs. */
function inWords(code: string): string {
  const read = readSettings(process.env);
  const site = read.kind === 'settings' ? read.settings.url : '';
  const language = invitation.kind === 'invitation' ? invitation.language : 'fi';
  return `\n  Open  ${site}/${language}/staff/join\n  Code  ${code}\n\nThe code works once, within 24 hours. Whoever has it becomes an operator.\n`;
}
