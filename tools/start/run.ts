import { readSettings } from '@rinnalla/settings';
import { createSupervisor, type SupervisorPlan } from './supervisor.ts';
import { welcome } from './welcome.ts';

/** Milliseconds within which several requests to stop are one: the terminal and npm both pass on one Ctrl-C. */
const samePress = 700;

/** What a test, or a development start, changes. */
export type RunChanges = Pick<SupervisorPlan, 'programs' | 'neededSpace' | 'onRunning'>;

/**
 * Runs Rinnalla with the settings of the environment until Ctrl-C, SIGTERM, a closed terminal, or the end of the process
 * that started us. Then exits: 0 after an orderly stop, 1 after a problem.
 */
export async function run(changes: RunChanges = {}): Promise<void> {
  // A terminal that closes takes our output with it; that must not end us before we have stopped what we started.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const read = readSettings(process.env);
  if (read.kind === 'problem') return fail(read.problem);
  const supervisor = createSupervisor({ settings: read.settings, print, ...changes });
  const asked = stopWhenAsked((speed) => supervisor.stop(speed));
  const failure = await supervisor.start();
  if (asked()) return;
  if (failure) fail(failure.problem);
  else print(welcome(read.settings));
}

/** Answers a function that tells whether we have been asked to stop. */
function stopWhenAsked(stop: (speed: 'orderly' | 'quick') => Promise<void>): () => boolean {
  let firstAt: number | null = null;
  const ask = async (): Promise<void> => {
    if (firstAt !== null) {
      if (performance.now() - firstAt > samePress) await stop('quick');
      return;
    }
    firstAt = performance.now();
    print('\nStopping … (Ctrl-C once more to hurry)');
    await stop('orderly');
    print('Stopped.');
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(name, () => void ask());
  return () => firstAt !== null;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(sentence: string): void {
  process.stderr.write(`\n${sentence}\n`, () => process.exit(1));
}
