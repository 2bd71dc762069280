import { expect, jest, test } from '@jest/globals';
import { JobRunner } from './job-runner.ts';

test('a job that fails keeps no other from its turn, and is asked again', async () => {
  const asked: string[] = [];
  const told: boolean[] = [];
  let broken = true;
  const failing = {
    execute: async () => {
      asked.push('failing');
      if (broken) throw new Error('not now');
    },
  };
  const other = { execute: async () => void asked.push('other') };
  const runner = new JobRunner([failing, other], (well) => void told.push(well));
  expect(await runner.round()).toBe(false);
  broken = false;
  expect(await runner.round()).toBe(true);
  expect(asked).toEqual(['failing', 'other', 'failing', 'other']);
  expect(told).toEqual([false, true]);
});

test('a round comes as often as is said, and the first one at once', async () => {
  jest.useFakeTimers();
  let asked = 0;
  const runner = new JobRunner([{ execute: async () => void (asked += 1) }], undefined, 1);
  runner.start();
  await jest.advanceTimersByTimeAsync(3 * 60_000);
  await runner.stop();
  jest.useRealTimers();
  expect(asked).toBe(4);
});

test('two rounds never overlap, and stopping waits for the one under way', async () => {
  let running = 0;
  let most = 0;
  const slow = {
    execute: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
    },
  };
  const runner = new JobRunner([slow, slow]);
  runner.start();
  void runner.round();
  await runner.stop();
  expect([running, most]).toEqual([0, 1]);
});
