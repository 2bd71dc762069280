import { MultiBar } from 'cli-progress';

/** What a person who waits is shown, on stderr. */
export interface Progress {
  /** What is done from now on, and how many rows that is in all. */
  part(title: string, total: number): void;
  /** So many rows more are done. */
  rows(count: number): void;
  end(): void;
}

/** Milliseconds between two lines where there is no terminal to draw on. */
const pause = 5_000;

/** For the worker, which nobody watches. */
export const silent: Progress = { part: () => undefined, rows: () => undefined, end: () => undefined };

/** A bar on a terminal; elsewhere, such as in a log, one line every five seconds. */
export const showProgress = (): Progress => (process.stderr.isTTY ? bars() : lines());

function bars(): Progress {
  const format = ' {bar} {percentage} % | {title} | {value} of {total} rows';
  const drawn = new MultiBar({ format, stream: process.stderr, hideCursor: true, gracefulExit: false });
  let one: ReturnType<MultiBar['create']> | undefined;
  return {
    part: (title, total) => (one = drawn.create(total, 0, { title })),
    rows: (count) => one?.increment(count),
    end: () => drawn.stop(),
  };
}

function lines(): Progress {
  let now = { title: '', total: 0, done: 0 };
  const say = (): void =>
    void process.stderr.write(now.total === 0 ? `${now.title}\n` : `${now.title}: ${now.done} of ${now.total} rows\n`);
  const timer = setInterval(say, pause);
  return {
    part: (title, total) => (now = { title, total, done: 0 }),
    rows: (count) => (now.done += count),
    end: () => clearInterval(timer),
  };
}
