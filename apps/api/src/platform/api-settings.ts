import { readSettings } from '@rinnalla/settings';

export interface ApiSettings {
  readonly port: number;
  readonly mode: 'demo' | 'production';
  readonly databaseUrl: string;
}

/** The API's settings from the environment. Throws when one is unusable: the process must not start. */
export function readApiSettings(): ApiSettings {
  const read = readSettings(process.env);
  if (read.kind === 'problem') throw new Error(read.problem);
  const { apiPort, mode, databaseUrl } = read.settings;
  if (databaseUrl === null) throw new Error('DATABASE_URL is not set. `npm start` sets it for the PostgreSQL that it brings.');
  return { port: apiPort, mode, databaseUrl };
}
