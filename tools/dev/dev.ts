import { spawn, type ChildProcess } from 'node:child_process';
import { run, type RunChanges } from '../start/run.ts';
import type { Running } from '../start/supervisor.ts';
import { createBuilder, type BuildAnswer, type BuildOrder } from './builder-process.ts';
import { createReloader } from './reloader.ts';
import { watchFolders } from './watch-folders.ts';

export interface DevPlan {
  /** Absolute path of the folder that holds apps and libs. */
  readonly root: string;
  /** Script that builds. */
  readonly builder: string;
  /** Script that ends with 1, and says why, when the code no longer says the committed schema; null: nobody looks. */
  readonly contractCheck: string | null;
  /** For tests. */
  readonly changes?: RunChanges;
}

/** Runs Rinnalla as `npm start` does, and brings each change of the code in. It ends as `npm start` ends, and leaves no process. */
export async function dev({ root, builder, contractCheck, changes }: DevPlan): Promise<void> {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  const contract = createContractCheck(contractCheck, print);
  const own = createBuilder(builder, root);
  const build = (order: BuildOrder): Promise<BuildAnswer> => {
    contract.cancel();
    return own.build(order);
  };
  const reloader = createReloader({ build, checkContract: contract.check, print });
  watchFolders(root, ['apps', 'libs'], reloader.changed);
  const onRunning = (running: Running): void => {
    reloader.begin(running);
    print('A change in apps or libs shows after seconds; reload the page to see it.');
  };
  await run({ ...changes, onRunning });
}

interface ContractCheck {
  check(): void;
  /** The check reads what the build makes: it must not go on while that is made anew. */
  cancel(): void;
}

/** Says so when the answer of the check becomes another one. */
function createContractCheck(script: string | null, print: (line: string) => void): ContractCheck {
  let before = '';
  let child: ChildProcess | null = null;
  const cancel = (): void => void child?.kill();
  const check = (): void => {
    if (script === null) return;
    cancel();
    const said: Buffer[] = [];
    const one = spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'pipe'] });
    child = one;
    one.stderr.on('data', (data: Buffer) => said.push(data));
    one.once('close', (code) => {
      if (code === null) return;
      const now = Buffer.concat(said).toString('utf8').trim();
      if (now !== '' && now !== before) print(now);
      before = now;
    });
  };
  return { check, cancel };
}
