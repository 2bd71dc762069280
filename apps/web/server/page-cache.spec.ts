import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PageCache, type FinishedPage } from './page-cache.ts';

const page = (text: string, more: Partial<FinishedPage> = {}): FinishedPage => ({
  status: 200,
  headers: {},
  body: Buffer.from(text),
  sameForAll: true,
  ...more,
});

function openCache(maxBytes = 1_000_000): PageCache {
  const cache = new PageCache({ maxBytes, hour: () => 1 });
  cache.open();
  return cache;
}

/** A page that is finished when the test says so. */
function slow(text: string): { make: () => Promise<FinishedPage>; finish: () => void; made: () => number } {
  const waiting: (() => void)[] = [];
  let made = 0;
  return {
    make: () => {
      made += 1;
      return new Promise((resolve) => waiting.push(() => resolve(page(text))));
    },
    finish: () => waiting.splice(0).forEach((resolve) => resolve()),
    made: () => made,
  };
}

const under = (key: string, word: string | null = null) => ({ key, word });
/** Asks for a page under a key; `text` is what it would say if it were made now. Every key has the word `thread:1`. */
const read = async (cache: PageCache, key: string, text: string): Promise<string> =>
  (await cache.page(under(key, 'thread:1'), async () => page(text))).body.toString();

test('a page is made once and then comes from memory, until its word or all are dropped', async () => {
  const cache = openCache();
  expect(await read(cache, 'a', 'first')).toBe('first');
  cache.drop(['thread:2', 'boards']);
  expect(await read(cache, 'a', 'second')).toBe('first');
  cache.drop(['boards', 'thread:1']);
  expect(await read(cache, 'a', 'third')).toBe('third');
  cache.drop(['all']);
  expect(await read(cache, 'a', 'fourth')).toBe('fourth');
});

test('while it is closed nothing comes from memory, and nothing from before comes back', async () => {
  const cache = openCache();
  await read(cache, 'a', 'first');
  cache.close();
  expect(await read(cache, 'a', 'second')).toBe('second');
  cache.open();
  expect(await read(cache, 'a', 'third')).toBe('third');
});

test.each([
  ['its word is dropped', (cache: PageCache) => cache.drop(['thread:1'])],
  ['all are dropped', (cache: PageCache) => cache.drop(['all'])],
  ['the cache closes and opens', (cache: PageCache) => [cache.close(), cache.open()]],
])('a page whose making began before %s is not kept, and nobody joins it', async (_name, change) => {
  const cache = openCache();
  const old = slow('old');
  const asked = cache.page(under('a', 'thread:1'), old.make);
  change(cache);
  const late = cache.page(under('a', 'thread:1'), async () => page('new'));
  old.finish();
  expect((await asked).body.toString()).toBe('old');
  expect((await late).body.toString()).toBe('new');
  expect(await read(cache, 'a', 'unused')).toBe('new');
});

test('control: another word leaves it alone', async () => {
  const cache = openCache();
  const made = slow('made');
  const asked = cache.page(under('a', 'thread:1'), made.make);
  cache.drop(['thread:2']);
  made.finish();
  await asked;
  expect(await read(cache, 'a', 'unused')).toBe('made');
});

test('who asks while a page is being made waits for it; a page of one reader’s own is shared with nobody', async () => {
  const cache = openCache();
  const one = slow('one');
  const readers = Array.from({ length: 10 }, () => cache.page(under('a'), one.make));
  one.finish();
  expect(new Set(await Promise.all(readers)).size).toBe(1);
  expect(one.made()).toBe(1);
  const own = await Promise.all(
    Array.from({ length: 3 }, (_, turn) => cache.page(under('b'), async () => page(`key ${turn}`, { sameForAll: false }))),
  );
  expect(new Set(own.map(({ body }) => body.toString())).size).toBe(3);
  expect(await read(cache, 'b', 'next')).toBe('next');
});

test('what was not found, and what failed, is not kept', async () => {
  const cache = openCache();
  await cache.page(under('a'), async () => page('none', { status: 404 }));
  expect(await read(cache, 'a', 'there')).toBe('there');
  await expect(cache.page(under('b'), () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await read(cache, 'b', 'back')).toBe('back');
});

test('no page outlives its hour', async () => {
  let hour = 1;
  const cache = new PageCache({ maxBytes: 1_000_000, hour: () => hour });
  cache.open();
  await read(cache, 'a', 'today');
  hour = 2;
  expect(await read(cache, 'a', 'yesterday')).toBe('yesterday');
});

test('the page that was asked for longest ago makes room', async () => {
  const cache = openCache(2_500);
  await read(cache, 'a', 'a');
  await read(cache, 'b', 'b');
  await read(cache, 'a', '');
  await read(cache, 'c', 'c');
  expect([await read(cache, 'a', 'anew'), await read(cache, 'b', 'anew')]).toEqual(['a', 'anew']);
});

type Step = { do: 'write' | 'drop' | 'read' | 'finish' | 'reopen'; key: number };

const steps = fc.array(fc.record({ do: fc.constantFrom<Step['do']>('write', 'drop', 'read', 'finish', 'reopen'), key: fc.nat(2) }), {
  maxLength: 60,
});

test('whatever happens in whatever order, nobody is shown a page older than the last change that was told before they asked', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (run) => {
      const cache = openCache(2_500);
      const stored = [0, 0, 0];
      const told = [0, 0, 0];
      const waiting: (() => void)[] = [];
      const checks: Promise<void>[] = [];
      for (const { do: what, key } of run) {
        if (what === 'write') stored[key]! += 1;
        if (what === 'drop') {
          told[key] = stored[key]!;
          cache.drop([`thread:${key}`]);
        }
        if (what === 'reopen') {
          cache.close();
          stored.forEach((version, each) => (told[each] = version));
          cache.open();
        }
        if (what === 'read') {
          const atLeast = told[key]!;
          const make = (): Promise<FinishedPage> => {
            const seen = String(stored[key]);
            return new Promise((resolve) => waiting.push(() => resolve(page(seen))));
          };
          checks.push(
            cache.page(under(`${key}`, `thread:${key}`), make).then(({ body }) => expect(Number(body)).toBeGreaterThanOrEqual(atLeast)),
          );
        }
        if (what === 'finish') waiting.splice(0, 1).forEach((finish) => finish());
        await Promise.resolve();
        expect(cache.bytes).toBeLessThanOrEqual(2_500);
      }
      while (waiting.length > 0) {
        waiting.splice(0).forEach((finish) => finish());
        await Promise.resolve();
      }
      await Promise.all(checks);
    }),
    { numRuns: 500 },
  );
});
