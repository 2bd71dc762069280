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
  /** Ends the present run, if there is one, and begins another at once; settles with how that one starts. */
  restart(): Promise<Problem | null>;
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
  let asked: AskedRestart | null = null;
  let settleReady: (answer: Problem | null) => void = () => undefined;
  const ready = new Promise<Problem | null>((resolve) => (settleReady = resolve));

  const run = async (): Promise<{ answer: Problem | null; how: string }> => {
    const launched = plan.launch();
    const waiting = asked;
    [current, asked] = [launched, null];
    plan.noteRun(launched.child.pid);
    const exit = exitOf(launched.child);
    const answer = await launched.answers;
    waiting?.settle(answer);
    if (answer) launched.end('orderly');
    else settleReady(null);
    const how = await exit;
    current = null;
    plan.noteRun(undefined);
    return { answer, how };
  };

  let cutRest = (): void => undefined;
  const rest = async (how: string, wait: number): Promise<void> => {
    plan.print(`${plan.name} stopped (${how}); starting it again${wait >= 1_000 ? ` in ${Math.round(wait / 1_000)} s` : ''}.`);
    const over = new AbortController();
    cutRest = () => over.abort();
    await pause(wait, undefined, { signal: AbortSignal.any([stopping.signal, over.signal]) }).catch(() => undefined);
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
      if (asked) continue;
      await rest(how, wait);
      wait = Math.min(wait * 2, longestPause);
    }
  };

  const stopped = problem(`${plan.name} was stopped before it answered.`);
  const kept = keep().finally(() => [settleReady, asked?.settle].forEach((settle) => settle?.(stopped)));
  return {
    ready,
    restart() {
      asked ??= askedRestart();
      current?.end('orderly');
      cutRest();
      return asked.answer;
    },
    async stop(speed) {
      stopping.abort();
      current?.end(speed);
      await kept;
    },
  };
}

/** A restart that somebody waits for. */
interface AskedRestart {
  readonly answer: Promise<Problem | null>;
  settle(answer: Problem | null): void;
}

function askedRestart(): AskedRestart {
  const { promise, resolve } = Promise.withResolvers<Problem | null>();
  return { answer: promise, settle: resolve };
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
}
