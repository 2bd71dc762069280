import type { Speed } from './kept-process.ts';

export interface Stoppable {
  /** Settles when it is gone. Called again with `quick`, it hurries. */
  stop(speed: Speed): Promise<void>;
}

/** What has been started, to be stopped one after the other, the last one first. */
export interface StopOrder {
  /** Puts one more on top. Once stopping has begun, a late one is stopped at once. */
  add(one: Stoppable): Promise<void>;
  stop(speed: Speed): Promise<void>;
  readonly stopping: boolean;
}

export function createStopOrder(): StopOrder {
  const items: Stoppable[] = [];
  let ending: Promise<void> | null = null;

  const unwind = async (): Promise<void> => {
    for (let one = items.at(-1); one; one = items.at(-1)) {
      await one.stop('orderly');
      items.pop();
    }
  };

  return {
    get stopping() {
      return ending !== null;
    },
    async add(one) {
      if (ending) await one.stop('orderly');
      else items.push(one);
    },
    async stop(speed) {
      ending ??= unwind();
      if (speed === 'quick') for (const one of items) void one.stop('quick');
      await ending;
    },
  };
}
