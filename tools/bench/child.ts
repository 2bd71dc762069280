import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LoadPlan, LoadResult } from './shot.ts';

export const root = join(import.meta.dirname, '..', '..');

/** A process of ours that ends when we do. */
export interface Child {
  readonly pid: number;
  /** Everything that it has printed so far. */
  output(): string;
  /** Asks it to end, and waits. */
  stop(): Promise<void>;
  readonly process: ChildProcess;
}

export function startChild(script: string, parameters: readonly string[], environment: NodeJS.ProcessEnv = process.env): Child {
  const child = fork(join(root, script), [...parameters], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data.toString('utf8')));
  const exit = once(child, 'close');
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  return {
    pid: child.pid ?? 0,
    process: child,
    output: () => said.join(''),
    async stop() {
      end();
      await exit;
    },
  };
}

/** Waits until a process says these words. @throws Error with all that it said when it ends before. */
export async function untilSaid({ process: child, output }: Child, words: string): Promise<void> {
  while (!output().includes(words)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`A process ended before it said "${words}":\n${output()}`);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'close')]);
  }
}

/** The process that loads. */
export interface Loader {
  run(plan: LoadPlan): Promise<LoadResult>;
  stop(): Promise<void>;
}

export function startLoader(): Loader {
  const child = startChild('tools/bench/load.ts', []);
  const ended = once(child.process, 'close').then((): never => {
    throw new Error(`The process that loads has ended:\n${child.output()}`);
  });
  ended.catch(() => undefined);
  return {
    async run(plan) {
      const answer = Promise.race([once(child.process, 'message'), ended]);
      child.process.send(plan);
      const [result] = (await answer) as [LoadResult];
      return result;
    },
    stop: () => child.stop(),
  };
}
