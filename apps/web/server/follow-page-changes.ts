import { get } from 'node:http';
import { createInterface } from 'node:readline';
import type { PageCache } from './page-cache.ts';

/** Milliseconds of silence after which the API no longer counts as heard; it gives a sign of life three times as often. */
const patience = 1_000;
/** Milliseconds until it is tried again. */
const pause = 250;

/**
 * Opens the cache while the API's stream of page changes is heard, and closes it with the stream, over and over.
 * Gives a function that ends it.
 */
export function followPageChanges(apiPort: number, cache: Pick<PageCache, 'open' | 'close' | 'drop'>): () => void {
  const ended = new AbortController();
  const follow = (): void => {
    const options = { host: '127.0.0.1', port: apiPort, path: '/page-changes', agent: false, timeout: patience, signal: ended.signal };
    const asked = get(options, (response) => {
      if (response.statusCode !== 200) return void asked.destroy();
      cache.open();
      const lines = createInterface({ input: response });
      lines.on('line', (line) => line !== '' && cache.drop(line.split(' ')));
      // However the stream ends, the request closes, and that is what counts.
      lines.on('error', () => undefined);
      response.on('close', () => asked.destroy());
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => undefined);
    asked.on('close', () => {
      cache.close();
      if (!ended.signal.aborted) setTimeout(follow, pause);
    });
  };
  follow();
  return () => ended.abort();
}
