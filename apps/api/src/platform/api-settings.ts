import { readSettings } from '@rinnalla/settings';
import type { Settings } from '@rinnalla/settings';

export interface ApiSettings {
  readonly port: number;
  readonly mode: 'demo' | 'production';
  readonly databaseUrl: string;
  /** Origin that people use, without a trailing slash. */
  readonly url: string;
  /** Where everything lies that is not in the database. */
  readonly dataDir: string;
  /** When moderators are there, as the operator wrote it; null: nothing is said. */
  readonly staffedHours: string | null;
  /** Where staff get support, as the operator wrote it; null: nothing is said. */
  readonly staffSupport: string | null;
  /** From how many hours on whom is told of a first post that nobody answered. */
  readonly replyHours: Settings['replyHours'];
  /** How many of a hundred decisions are judged a second time. */
  readonly secondLooks: number;
}

/** The API's settings from the environment. Throws when one is unusable: the process must not start. */
export function readApiSettings(): ApiSettings {
  const read = readSettings(process.env);
  if (read.kind === 'problem') throw new Error(read.problem);
  const { apiPort, mode, dataDir, databaseUrl, url, staffedHours, staffSupport, replyHours, secondLooks } = read.settings;
  if (databaseUrl === null) throw new Error('DATABASE_URL is not set. `npm start` sets it for the PostgreSQL that it brings.');
  return { port: apiPort, mode, databaseUrl, url, dataDir, staffedHours, staffSupport, replyHours, secondLooks };
}

/** The pepper, 32 bytes, which the API alone is given. Throws in a process that was given none. */
export function readPepper(): Uint8Array {
  const pepper = process.env['RINNALLA_PEPPER'] ?? '';
  if (!/^[\w-]{43}$/.test(pepper)) throw new Error('RINNALLA_PEPPER is not set. `npm start` makes it once and keeps it in secrets.json.');
  return Buffer.from(pepper, 'base64url');
}
