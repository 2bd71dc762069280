import { SingleBar } from 'cli-progress';
import type { SeedProgress } from './seed-rows.ts';

/** Share of a part after which a line is written where there is no terminal. */
const lineEvery = 0.1;

/** Shows how far the work is: a bar on a terminal, else a line for each tenth. All of it on stderr. */
export function showProgress(): SeedProgress & { end(): void } {
  return process.stderr.isTTY ? showBar() : writeLines();
}

function showBar(): SeedProgress & { end(): void } {
  const bar = new SingleBar({ format: '{part}  {bar} {percentage} %  {value}/{total}  {eta_formatted} left', stream: process.stderr });
  return {
    part(name, total) {
      bar.stop();
      bar.start(total, 0, { part: name });
    },
    done: (count) => bar.update(count),
    end: () => bar.stop(),
  };
}

function writeLines(): SeedProgress & { end(): void } {
  const state = { name: '', total: 0, told: 0 };
  return {
    part(name, total) {
      Object.assign(state, { name, total, told: 0 });
    },
    done(count) {
      if (count < state.total && count / state.total < state.told + lineEvery) return;
      state.told = count / state.total;
      process.stderr.write(`${state.name}: ${count} of ${state.total}\n`);
    },
    end: () => undefined,
  };
}
