import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { problem, type Problem } from '../database/problem.ts';

/** One run of a process. `answers` settles with null when it does its work, or with why it does not. */
export interface Launched {
  readonly child: ChildProcess;
  readonly answers: Promise<Problem | null>;
  /** Asks it to end, in good order or at once, without waiting. */
  end(speed: Speed): void;
}

export type Speed = 'orderly' | 'quick';

export interface KeptProcess {
  /** Settles once: null when the first run answers, or why it does not; then it is not tried again. */
  readonly ready: Promise<Problem | null>;
  /** Ends it for good and waits. Calling it again with `quick` hurries. */
  stop(speed: Speed): Promise<void>;
}

export interface KeepPlan {
  /** As the operator reads it: "the API". */
  readonly name: string;
  launch(): Launched;
  /** Hears of each new run, and with undefined of each end. */
  noteRun(pid: number | undefined): void;
  print(line: string): void;
}

/** Pauses in milliseconds before a new run: the first, and the longest that doubling leads to. */
const firstPause = 200;
const longestPause = 30_000;
/** How often a first start that someone kills is tried; one that ends by itself is not tried again. */
const mostTries = 3;

/**
 * Keeps a process running: starts it again when it dies, after a pause that grows while it keeps dying before it answers. One that
 * has answered is started again at once: half a service helps more people than none.
 */
export function keepRunning(plan: KeepPlan): KeptProcess {
  const stopping = new AbortController();
  let current: Launched | null = null;
  let settleReady: (answer: Problem | null) => void = () => undefined;
  const ready = new Promise<Problem | null>((resolve) => (settleReady = resolve));

  const run = async (): Promise<{ answer: Problem | null; how: string }> => {
    const launched = plan.launch();
    current = launched;
    plan.noteRun(launched.child.pid);
    const exit = exitOf(launched.child);
    const answer = await launched.answers;
    if (answer) launched.end('orderly');
    else settleReady(null);
    const how = await exit;
    plan.noteRun(undefined);
    return { answer, how };
  };

  const keep = async (): Promise<void> => {
    let wait = firstPause;
    let answered = false;
    for (let tries = 1; !stopping.signal.aborted; tries += 1) {
      const { answer, how } = await run();
      answered ||= answer === null;
      if (answer && !answered && (how !== 'SIGKILL' || tries === mostTries)) return settleReady(answer);
      if (stopping.signal.aborted) return;
      if (answer === null) wait = firstPause;
      plan.print(`${plan.name} stopped (${how}); starting it again${wait >= 1_000 ? ` in ${Math.round(wait / 1_000)} s` : ''}.`);
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      wait = Math.min(wait * 2, longestPause);
    }
  };

  const kept = keep().finally(() => settleReady(problem(`${plan.name} was stopped before it answered.`)));
  return {
    ready,
    async stop(speed) {
      stopping.abort();
      current?.end(speed);
      await kept;
    },
  };
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
}
