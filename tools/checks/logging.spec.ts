import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');

/** What serves people, and what keeps it running: all that it writes goes to a terminal or to a log in the data folder. */
const serving = ['apps/api/src', 'apps/web/app', 'apps/web/server', 'libs', 'tools/start', 'tools/database'];

/** Every way in which a process says something. */
const says =
  /\bconsole\s*[.[]|\bprocess\.std(?:out|err)\b|\bpino\s*\(|\bnew (?:Console)?Logger\b|\blogger:(?! false)|\blogging:(?! false)|\bdebuglog\b|\bemitWarning\b/g;

/**
 * The places that may, and how often. Four of them are logs, each by a list of fields (`apps/web/server/log.ts`,
 * `apps/api/src/platform/fault-log.ts`, `apps/api/src/platform/operator-log.ts`, `apps/api/src/moderation/audit-log/night-log.ts`). All others tell
 * an operator of a start, of a stop, or of a command that they gave.
 */
const known: Readonly<Record<string, number>> = {
  'apps/api/src/audit-verify.ts': 2,
  'apps/api/src/backup-command.ts': 2,
  'apps/api/src/backups/progress.ts': 3,
  'apps/api/src/disclose.ts': 1,
  'apps/api/src/import/import-file.ts': 2,
  'apps/api/src/import/import-progress.ts': 3,
  'apps/api/src/main.ts': 2,
  'apps/api/src/migrate.ts': 1,
  'apps/api/src/moderation/audit-log/night-log.ts': 1,
  'apps/api/src/moderation/shift/simulate-shift-command.ts': 1,
  'apps/api/src/operator-link.ts': 1,
  'apps/api/src/platform/fault-log.ts': 1,
  'apps/api/src/platform/operator-log.ts': 1,
  'apps/api/src/print-schema.ts': 1,
  'apps/api/src/statements-export.ts': 2,
  'apps/api/src/worker.ts': 2,
  'apps/web/server/log.ts': 1,
  'apps/web/server/main.ts': 1,
  'libs/content-safety/assess-command.ts': 2,
  'libs/content-safety/measure-command.ts': 4,
  'libs/content-safety/weigh-signs-command.ts': 3,
  'tools/database/open-database.ts': 1,
  'tools/database/run-api-command.ts': 1,
  'tools/start/print-url.ts': 2,
  'tools/start/run.ts': 4,
};

const isOurs = (path: string): boolean =>
  /\.tsx?$/.test(path) && !/\.spec\.ts$|\/(node_modules|build|dist|generated|paraglide|stand-in|main-job|canary)\//.test(path);

function placesIn(text: string): number {
  return [...text.matchAll(says)].length;
}

test('nothing that serves people writes to a log but in the known places', () => {
  const found = serving
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter(isOurs)
    .map((path) => [path, placesIn(readFileSync(join(root, path), 'utf8'))] as const)
    .filter(([, count]) => count > 0);
  expect(Object.fromEntries(found)).toEqual(known);
});

test.each(["console.log('x')", "process.stdout.write('x')", 'pino({})', 'new Logger()', 'logger: true', "console['error']('x')"])(
  'control: %s would be seen',
  (line) => {
    expect(placesIn(line)).toBe(1);
  },
);

test('the log of the web process takes the listed fields alone, and so does that of the API', () => {
  const web = readFileSync(join(root, 'apps/web/server/log.ts'), 'utf8');
  const api = readFileSync(join(root, 'apps/api/src/platform/fault-log.ts'), 'utf8');
  const night = readFileSync(join(root, 'apps/api/src/moderation/audit-log/night-log.ts'), 'utf8');
  expect([...new Set([...night.matchAll(/\blog\.\w+\((.*)\);/g)].map(([, written]) => written))]).toEqual(['fieldsOf(night, verdict)']);
  expect([...web.matchAll(/\.write\((.*)\);/g)].map(([, written]) => written)).toEqual(['`${JSON.stringify(entry, [...fields])}\\n`']);
  expect([...api.matchAll(/\blog\.\w+\((.*)\);/g)].map(([, written]) => written)).toEqual(['faultFields(originOf(error))']);
});
