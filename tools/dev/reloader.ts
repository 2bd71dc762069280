import type { Running } from '../start/supervisor.ts';
import type { BuildAnswer, BuildOrder } from './builder-process.ts';
import { whatToReload, type Reload } from './what-to-reload.rules.ts';

export interface ReloaderParts {
  build(order: BuildOrder): Promise<BuildAnswer>;
  /** Looks whether the code still says the schema in `libs/contract`; nobody waits for it. */
  checkContract(): void;
  print(line: string): void;
}

export interface Reloader {
  /** Hears of a file that changed, by its path from the root. */
  changed(file: string): void;
  /** From now on changes are brought in; those that it heard of before come first. */
  begin(running: Running): void;
}

/** Milliseconds without a change after which what changed is brought in: an editor saves several files one by one. */
const quiet = 60;

/** Brings changes in, one round after the other. What fails stays to be done, and what ran before goes on. */
export function createReloader(parts: ReloaderParts): Reloader {
  const waiting = new Set<string>();
  let running: Running | null = null;
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let fresh = false;

  const turn = async (): Promise<void> => {
    if (!running || busy) return;
    busy = true;
    while (fresh) {
      fresh = false;
      const files = [...waiting];
      waiting.clear();
      const done = await reload(parts, running, files);
      if (!done) for (const file of files) waiting.add(file);
    }
    busy = false;
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void turn(), quiet);
  };

  return {
    changed(file) {
      const asked = whatToReload([file]);
      if (asked.startAgain) parts.print(`${file} changed, and only a new start brings it in: stop with Ctrl-C, then npm run dev.`);
      if (isNothing(asked)) return;
      waiting.add(file);
      fresh = true;
      soon();
    },
    begin(all) {
      running = all;
      soon();
    },
  };
}

const isNothing = ({ build, restart }: Reload): boolean => build.length === 0 && restart.length === 0;

async function reload(parts: ReloaderParts, running: Running, files: readonly string[]): Promise<boolean> {
  const startedAt = performance.now();
  const asked = whatToReload(files);
  parts.print(`Changed: ${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''}`);
  const unbuilt = asked.build.length > 0 ? (await parts.build({ steps: asked.build, files })).problem : null;
  const failure = unbuilt ?? (await startAnew(running, asked));
  if (failure === null) {
    parts.print(`  shows after ${((performance.now() - startedAt) / 1_000).toFixed(1)} s (${asked.restart.join(', ')})`);
    if (asked.checkContract) parts.checkContract();
  } else parts.print(`${failure}\n${unbuilt === null ? '' : 'What ran before goes on. '}Save again when it is mended.`);
  return failure === null;
}

async function startAnew(running: Running, { migrate, restart }: Reload): Promise<string | null> {
  const failure = migrate ? await running.migrate() : null;
  if (failure) return failure.problem;
  const answers = await Promise.all(restart.map((name) => running.apps.get(name)?.restart() ?? null));
  return answers.find((answer) => answer !== null)?.problem ?? null;
}
