import { readSettings } from '@rinnalla/settings';
import pg from 'pg';
import { readPlace } from './embedded-database.ts';
import { readSecrets } from './secrets.ts';
import { clusterUrl } from '../database/cluster.ts';
import { problem, type Problem } from '../database/problem.ts';

/* Prints a connection string that reads everything: the operator's own, or the owner's of the embedded database. */

const answer = await findUrl();
if (answer.kind === 'url') process.stdout.write(`${answer.url}\n`);
else process.stderr.write(`${answer.problem}\n`);
process.exitCode = answer.kind === 'url' ? 0 : 1;

async function findUrl(): Promise<{ kind: 'url'; url: string } | Problem> {
  const read = readSettings(process.env);
  if (read.kind === 'problem') return read;
  const { databaseUrl, dataDir } = read.settings;
  if (databaseUrl) return { kind: 'url', url: databaseUrl };
  const place = readPlace(dataDir);
  if (place?.kind === 'problem') return place;
  const secrets = readSecrets(dataDir);
  if (secrets.kind === 'problem') return secrets;
  const url = place ? clusterUrl({ password: secrets.secrets.databasePassword, port: place.port }) : null;
  if (url && (await answers(url))) return { kind: 'url', url };
  return problem(`The database of ${dataDir} does not run: start Rinnalla with npm start, then ask again.`);
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
