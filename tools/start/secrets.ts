import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { problem, type Problem } from '../database/problem.ts';

const password = z.string().regex(/^[\w-]{32,}$/);

const schema = z.object({
  /** Key of the web process for cookies and form tokens: 32 bytes, base64url. */
  webKey: z.string().length(43),
  /** Password of the embedded database's owner. */
  databasePassword: password,
  /** Passwords of the roles by which our own processes enter the database. */
  rolePasswords: z.object({ api: password, worker: password, reader: password }).optional(),
  /** The API's own: sign-in names and passwords are hashed with it, codes of staff sealed. 32 bytes, base64url. */
  pepper: z.string().length(43).optional(),
});

/** What is generated once, at the first start, and never leaves the data folder. Folders of earlier versions lack some of it. */
type KeptSecrets = z.infer<typeof schema>;
export type Secrets = { [Name in keyof KeptSecrets]-?: NonNullable<KeptSecrets[Name]> };

/** The secrets, made at the first start. `databaseExists`: then the file must exist too, or the database stays shut. */
export function readOrMakeSecrets(dataDir: string, databaseExists: boolean): { kind: 'secrets'; secrets: Secrets } | Problem {
  const file = secretsFile(dataDir);
  if (existsSync(file)) return complete(dataDir);
  if (databaseExists) {
    return problem(`${file} is missing, and without its password the database stays shut: put the file back from your backup.`);
  }
  return keep(dataDir, { webKey: randomKey(), databasePassword: randomKey(), rolePasswords: randomKeys(), pepper: randomKey() });
}

/** The secrets of a folder that may come from before there was a pepper, or roles: what is missing is drawn and kept. */
function complete(dataDir: string): { kind: 'secrets'; secrets: Secrets } | Problem {
  const read = readSecrets(dataDir);
  if (read.kind === 'problem') return read;
  const { pepper = randomKey(), rolePasswords = randomKeys(), ...others } = read.secrets;
  const secrets = { ...others, rolePasswords, pepper };
  const isWhole = read.secrets.pepper !== undefined && read.secrets.rolePasswords !== undefined;
  return isWhole ? { kind: 'secrets', secrets } : keep(dataDir, secrets);
}

function keep(dataDir: string, secrets: Secrets): { kind: 'secrets'; secrets: Secrets } {
  writeWhole(secretsFile(dataDir), `${JSON.stringify(secrets, null, 2)}\n`);
  return { kind: 'secrets', secrets };
}

/** The secrets of an existing data folder; refuses a file that others can read. */
export function readSecrets(dataDir: string): { kind: 'secrets'; secrets: KeptSecrets } | Problem {
  const file = secretsFile(dataDir);
  if (!existsSync(file)) return problem(`${file} is missing: start Rinnalla once with npm start.`);
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    return problem(`${file} can be read by other users of this machine: close it with chmod 600 ${file}, and start again.`);
  }
  const parsed = schema.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (parsed.success) return { kind: 'secrets', secrets: parsed.data };
  return problem(`${file} does not hold what it should: put it back from your backup.`);
}

function secretsFile(dataDir: string): string {
  return join(dataDir, 'secrets.json');
}

function randomKey(): string {
  return randomBytes(32).toString('base64url');
}

const randomKeys = (): Secrets['rolePasswords'] => ({ api: randomKey(), worker: randomKey(), reader: randomKey() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The file exists whole or not at all, also after a power cut. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.new`;
  const handle = openSync(unfinished, 'w', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinished, file);
}
