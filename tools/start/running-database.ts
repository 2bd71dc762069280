import type { Settings } from '@rinnalla/settings';
import { answers } from '../database/way-in.ts';
import { clusterUrl } from '../database/cluster.ts';
import { problem, type Problem } from '../database/problem.ts';
import { readPlace } from './embedded-database.ts';
import { readSecrets } from './secrets.ts';

/** The owner's connection string of a database that answers. */
export interface DatabaseUrl {
  readonly kind: 'url';
  readonly url: string;
}

/** A connection string that reads everything: the operator's own, or the owner's of the embedded database while that runs. */
export async function findRunningDatabase(settings: Settings): Promise<DatabaseUrl | Problem> {
  const { databaseUrl, dataDir } = settings;
  if (databaseUrl) return { kind: 'url', url: databaseUrl };
  const place = readPlace(dataDir);
  if (place?.kind === 'problem') return place;
  const secrets = readSecrets(dataDir);
  if (secrets.kind === 'problem') return secrets;
  const url = place ? clusterUrl({ password: secrets.secrets.databasePassword, port: place.port }) : null;
  if (url && (await answers(url))) return { kind: 'url', url };
  return problem(`The database of ${dataDir} does not run: start Rinnalla with npm start, then ask again.`);
}
