import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from './problem.ts';

const built = join(import.meta.dirname, '..', '..', 'apps', 'api', 'dist');

/** A script of the API, without its ending, with its parameters and what it needs in its environment. */
export interface ApiCommand {
  readonly script: string;
  readonly parameters: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What to say when it was ended by force. */
  readonly whenForced?: string;
}

/** Runs it to its end; what it says is shown. Answers its exit code. When we are asked to stop, it is, and nothing half is left. */
export async function runApiCommand({ script, parameters, environment = {}, whenForced }: ApiCommand): Promise<number | Problem> {
  const file = join(built, `${script}.js`);
  if (!existsSync(file)) return problem('The Rinnalla that runs is older than its files: stop it, start it again, then ask once more.');
  const child = spawn(process.execPath, [file, ...parameters], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let asked = false;
  const stop = (): void => {
    asked = true;
    child.kill('SIGTERM');
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(name, stop);
  const code = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
  if (asked) return 1;
  return code ?? problem(whenForced ?? 'It was ended by force. Ask again: nothing half is taken for whole.');
}

/** Ends this process as the command ended. */
export function endWith(answer: number | Problem): never {
  if (typeof answer !== 'number') process.stderr.write(`${answer.problem}\n`);
  process.exit(typeof answer === 'number' ? answer : 1);
}
