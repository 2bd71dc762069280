import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptProcess, Launched, Speed } from './kept-process.ts';
import { keepRunning } from './kept-process.ts';
import { problem } from '../database/problem.ts';
import { lastLines, turnLog } from '../database/server-log.ts';
import { logFile } from './data-folder.ts';
import { waitUntilHealthy } from './health.ts';
import type { Stoppable } from './stop-order.ts';
import { forgetProcess, noteProcess, type ProcessName } from './process-note.ts';

/** Paths of the scripts that a start runs, each by Node. */
export interface Programs {
  readonly build: string;
  readonly migrate: string;
  readonly api: string;
  readonly worker: string;
  readonly web: string;
}

const root = join(import.meta.dirname, '..', '..');

export const programs: Programs = {
  build: join(root, 'tools/build/build.ts'),
  migrate: join(root, 'apps/api/dist/migrate.js'),
  api: join(root, 'apps/api/dist/main.js'),
  worker: join(root, 'apps/api/dist/worker.js'),
  web: join(root, 'apps/web/server/main.ts'),
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** How long in milliseconds an app may take from its start to its first answer. */
const patience = 60_000;

export interface AppPlan {
  readonly name: ProcessName & ('api' | 'worker' | 'web');
  readonly title: string;
  readonly script: string;
  readonly environment: Environment;
  /** Where it answers once it runs; null: it says so itself, by the message `ready`. */
  readonly healthUrl: string | null;
  readonly dataDir: string;
  print(line: string): void;
}

/** Keeps one of the apps running; its output goes to its log in the data folder. */
export function keepApp(plan: AppPlan): KeptProcess {
  return keepRunning({
    name: plan.title,
    launch: () => launchApp(plan),
    noteRun: (pid) => (pid === undefined ? forgetProcess(plan.dataDir, plan.name) : noteProcess(plan.dataDir, plan.name, pid)),
    print: plan.print,
  });
}

export interface ScriptRun {
  readonly script: string;
  readonly environment: Environment;
  /** File for its output; null: the output is shown. */
  readonly log: string | null;
}

/** Runs a script to its end; `code` settles with its exit code, or with null if a signal ended it. */
export function runScript({ script, environment, log }: ScriptRun): Stoppable & { readonly code: Promise<number | null> } {
  const child = spawnNode(script, environment, log);
  const code = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
  return {
    code,
    async stop() {
      endGroup(child);
      await code;
    },
  };
}

/** Ends a process and those that it has started itself. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill('SIGTERM');
  else process.kill(-child.pid, 'SIGTERM');
}

function launchApp(plan: AppPlan): Launched {
  const log = logFile(plan.dataDir, plan.name);
  turnLog(log);
  const child = spawnNode(plan.script, plan.environment, log);
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), patience);
  child.once('exit', () => over.abort());
  child.once('error', () => over.abort());
  const healthy = plan.healthUrl === null ? saysReady(child, over.signal) : waitUntilHealthy(plan.healthUrl, over.signal);
  const answers = healthy.then((answered) => {
    clearTimeout(timer);
    return answered ? null : problem(`${plan.title} did not start. The end of its log (${log}):\n${lastLines(log).slice(-12).join('\n')}`);
  });
  return { child, answers, end: (speed) => end(child, speed) };
}

function saysReady(child: ChildProcess, over: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if (message === 'ready') resolve(true);
    });
    over.addEventListener('abort', () => resolve(false));
  });
}

function end(child: ChildProcess, speed: Speed): void {
  child.kill(speed === 'quick' ? 'SIGKILL' : 'SIGTERM');
  // A process that hangs must not keep the others from stopping.
  const harder = setTimeout(() => child.kill('SIGKILL'), 10_000);
  child.once('exit', () => clearTimeout(harder));
}

/** The channel is the lifeline by which the process notices when we are gone. */
function spawnNode(script: string, environment: Environment, log: string | null): ChildProcess {
  const output = log === null ? 'inherit' : openSync(log, 'a', 0o600);
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: environment,
    stdio: ['ignore', output, output, 'ipc'],
    // Ctrl-C in the terminal reaches us alone, and we stop the processes in their order.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  if (typeof output === 'number') closeSync(output);
  return child;
}
