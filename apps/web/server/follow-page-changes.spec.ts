import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { followPageChanges } from './follow-page-changes.ts';

let api: Server;
let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  api.closeAllConnections();
  api.close();
});

/** A cache that tells what is done with it, in order. */
function watched() {
  const done: string[] = [];
  const waiting: [said: string, heard: () => void][] = [];
  const say = (what: string): void => {
    done.push(what);
    for (const [said, heard] of waiting) if (said === what) heard();
  };
  return {
    done,
    /** Settles when it happens the next time. */
    next: (said: string) => new Promise<void>((heard) => waiting.push([said, heard])),
    cache: { open: () => say('open'), close: () => say('close'), drop: (words: readonly string[]) => say(words.join('+')) },
  };
}

async function apiThat(answer: (response: ServerResponse, turn: number) => void): Promise<number> {
  let turn = 0;
  api = createServer((_request, response) => answer(response, (turn += 1)));
  api.listen(0, '127.0.0.1');
  await once(api, 'listening');
  return (api.address() as AddressInfo).port;
}

test('the cache is open while the stream is heard, and changes arrive whole however they are cut', async () => {
  const { cache, done, next } = watched();
  const port = await apiThat((response) => {
    response.write('\nboards bo');
    setImmediate(() => response.write('ard:sleep thread:1\n\nall\n'));
  });
  const all = next('all');
  stop = followPageChanges(port, cache);
  await all;
  expect(done).toEqual(['open', 'boards+board:sleep+thread:1', 'all']);
});

test.each<[string, (response: ServerResponse) => void]>([
  ['ends', (response) => response.end()],
  ['breaks off', (response) => response.destroy()],
  ['falls silent', () => undefined],
])('a stream that %s closes the cache, and the next one opens it again', async (_name, fail) => {
  const { cache, done, next } = watched();
  const port = await apiThat((response, turn) => {
    response.write('\n');
    if (turn === 1) setImmediate(() => fail(response));
    else response.write('all\n');
  });
  const again = next('all');
  stop = followPageChanges(port, cache);
  await again;
  expect(done).toEqual(['open', 'close', 'open', 'all']);
});

test('an API that cannot listen, or is not there, leaves the cache closed until it can', async () => {
  const { cache, done, next } = watched();
  const port = await apiThat((response, turn) => {
    if (turn === 1) response.writeHead(503).end();
    else if (turn === 2) response.destroy();
    else response.write('\nall\n');
  });
  const there = next('all');
  stop = followPageChanges(port, cache);
  await there;
  expect(done).toEqual(['close', 'close', 'open', 'all']);
});

test('once it is ended it does not begin anew', async () => {
  const { cache, next, done } = watched();
  const port = await apiThat((response) => response.write('\n'));
  const [open, closed] = [next('open'), next('close')];
  stop = followPageChanges(port, cache);
  await open;
  stop();
  await closed;
  expect(done).toEqual(['open', 'close']);
});
