import { expect, test } from '@jest/globals';
import { BoundedQueue } from './bounded-queue.ts';

/** Work that ends when it is told to, and notes that it has begun. */
function heldWork(): { work: () => Promise<string>; begun: () => boolean; end: () => void } {
  const { promise, resolve } = Promise.withResolvers<string>();
  let begun = false;
  return {
    work: () => {
      begun = true;
      return promise;
    },
    begun: () => begun,
    end: () => resolve('done'),
  };
}

test('one piece of work is under way at a time, in the order of coming', async () => {
  const queue = new BoundedQueue(2);
  const [first, second] = [heldWork(), heldWork()];
  const answers = [queue.run(first.work), queue.run(second.work)];
  await Promise.resolve();
  expect([first.begun(), second.begun()]).toEqual([true, false]);
  first.end();
  await answers[0];
  second.end();
  expect(await Promise.all(answers)).toEqual(['done', 'done']);
});

test('who finds no room hears so at once, and there is room again when one is done', async () => {
  const queue = new BoundedQueue(1);
  const first = heldWork();
  const answer = queue.run(first.work);
  expect(await queue.run(async () => 'never')).toBe('busy');
  first.end();
  await answer;
  expect(await queue.run(async () => 'again')).toBe('again');
});

test('work that fails fails alone and gives its place free', async () => {
  const queue = new BoundedQueue(1);
  await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await queue.run(async () => 'next')).toBe('next');
});
