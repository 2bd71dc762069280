import { spawn, type ChildProcess } from 'node:child_process';
import type { BuildStepName } from '../build/build-steps.ts';

export interface BuildOrder {
  readonly steps: readonly BuildStepName[];
  /** What changed, as paths from the root. */
  readonly files: readonly string[];
}

export interface BuildAnswer {
  /** Null when all of it is built; else what is wrong and where. */
  readonly problem: string | null;
}

/** Has things built by a process that lives on; it ends with ours. One order at a time. */
export function createBuilder(script: string, root: string): { build(order: BuildOrder): Promise<BuildAnswer> } {
  let builder = launch(script, root);
  return {
    build(order) {
      if (!builder.connected) builder = launch(script, root);
      return new Promise((resolve) => {
        const ended = () => resolve({ problem: 'The process that builds ended by itself; save once more to try again.' });
        builder.once('exit', ended);
        builder.once('message', (answer: BuildAnswer) => {
          builder.off('exit', ended);
          resolve(answer);
        });
        builder.send(order);
      });
    },
  };
}

/** The channel is its lifeline; Ctrl-C in the terminal reaches us alone. What the compilers print is in the answer already. */
function launch(script: string, root: string): ChildProcess {
  const detached = process.platform !== 'win32';
  const child = spawn(process.execPath, [script], { cwd: root, stdio: ['ignore', 'ignore', 'ignore', 'ipc'], detached, windowsHide: true });
  child.on('error', () => undefined);
  return child;
}
