import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@rinnalla/settings';
import { databaseExists } from '../start/embedded-database.ts';
import { judgeBackups } from './backups.rules.ts';
import type { Finding } from './finding.ts';

/** The backups in the data folder. */
export function lookAtBackups({ dataDir, databaseUrl }: Settings): Finding {
  const folder = join(dataDir, 'backups');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'manifest.json'))) : [];
  const today = new Date().toISOString().slice(0, 10);
  return judgeBackups({ names, today, hasData: databaseUrl !== null || databaseExists(dataDir) });
}
