import { MultiBar } from 'cli-progress';
import type { ImportCount } from './import-lines.ts';

/** What a person who waits is shown, on stderr. */
export interface ImportProgress {
  show(count: ImportCount): void;
  /** A line of its own beside the progress. */
  say(line: string): void;
  end(): void;
}

/** Milliseconds between two lines where there is no terminal to draw on. */
const pause = 5_000;

/** A bar on a terminal; elsewhere, such as in a log, one line every five seconds. `total` bytes are the whole. */
export function showProgress(total: number): ImportProgress {
  return process.stderr.isTTY ? bar(total) : lines(total);
}

function bar(total: number): ImportProgress {
  const format = ' {bar} {percentage} % | {threads} threads, {posts} posts | {refused} refused | {eta_formatted} left';
  const bars = new MultiBar({ format, stream: process.stderr, hideCursor: true, forceRedraw: true, gracefulExit: false });
  const one = bars.create(total, 0, { threads: 0, posts: 0, refused: 0 });
  return {
    show: (count) => one.update(count.bytes, count),
    say: (line) => bars.log(`${line}\n`),
    end: () => bars.stop(),
  };
}

function lines(total: number): ImportProgress {
  let latest: ImportCount | undefined;
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const timer = setInterval(() => {
    if (latest === undefined) return;
    const percent = total === 0 ? 100 : Math.floor((latest.bytes / total) * 100);
    say(`${percent} %: ${latest.threads} threads, ${latest.posts} posts, ${latest.refused} lines refused`);
  }, pause);
  return { show: (count) => (latest = count), say, end: () => clearInterval(timer) };
}
