import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../database/problem.ts';
import { findProcess } from '../database/running-process.ts';
import { runFolder } from './data-folder.ts';
import { findNoted, forgetProcess, type NotedProcess } from './process-note.ts';

/**
 * Sees to it that one start at a time works on a data folder; a claim ends with the process that made it.
 * `url` is where its web pages answer, or null for a command that has none.
 */
export function claimDataFolder(dataDir: string, url: string | null): Problem | null {
  const claim = join(runFolder(dataDir), 'supervisor.json');
  const draft = join(runFolder(dataDir), `supervisor-${process.pid}.json`);
  writeFileSync(draft, JSON.stringify({ ...findProcess(process.pid), url: url ?? undefined }), { mode: 0o600 });
  try {
    for (;;) {
      const other = findNoted(dataDir, 'supervisor');
      if (other) return alreadyRuns(other, dataDir);
      if (linked(draft, claim)) return null;
      if (!findNoted(dataDir, 'supervisor')) rmSync(claim, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

export function releaseDataFolder(dataDir: string): void {
  forgetProcess(dataDir, 'supervisor');
}

/** Gives the draft its second name, which fails if someone else was first. */
function linked(draft: string, claim: string): boolean {
  try {
    linkSync(draft, claim);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function alreadyRuns({ pid, url }: NotedProcess, dataDir: string): Problem {
  if (url === undefined) return problem(`Another command works on ${dataDir}: wait until it is done, or stop it first with: kill ${pid}`);
  return problem(`Rinnalla already runs on ${dataDir}: open ${url}, or stop it first with Ctrl-C in its window or with: kill ${pid}`);
}
