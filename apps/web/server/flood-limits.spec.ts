import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { networksOf } from './client-address.ts';
import { doorLimits } from './doors.rules.ts';
import { floodGate, type LetPass } from './flood-gate.ts';
import { FloodLimits } from './flood-limits.ts';

const hour = 3_600_000;
const few = { ...doorLimits, sign_in: { attempts: 3, seconds: 600 }, report: { attempts: 3, seconds: 100 * 3_600 } };
const signIn = { path: '/fi/sign-in', fields: ['secret_phrase'], session: null };

let limits: FloodLimits;
beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
  limits = new FloodLimits(few);
});
afterEach(() => {
  limits.close();
  jest.useRealTimers();
});

/** What so many attempts were told, one after the other. */
async function attempts(count: number, address: string | (() => string)): Promise<(number | null)[]> {
  const told: (number | null)[] = [];
  for (let n = 0; n < count; n += 1) {
    told.push(await limits.knock('sign_in', networksOf(typeof address === 'string' ? address : address())));
  }
  return told;
}

test('the attempt after the last one has to wait until the window ends; other networks and doors do not', async () => {
  expect(await attempts(3, '203.0.113.7')).toEqual([null, null, null]);
  jest.advanceTimersByTime(200_000);
  expect(await attempts(2, '203.0.113.7')).toEqual([400, 400]);
  expect(await attempts(1, '203.0.113.8')).toEqual([null]);
  expect(await attempts(1, '2001:db8::1')).toEqual([null]);
  expect(await limits.knock('look_up', networksOf('203.0.113.7'))).toBeNull();
  jest.advanceTimersByTime(400_000);
  expect(await attempts(1, '203.0.113.7')).toEqual([null]);
});

test.each([
  ['an IPv4 network of 256 addresses', (n: number) => `203.0.113.${n}`],
  ['an IPv6 /48', (n: number) => `2001:db8:0:${n}::1`],
])('whoever has %s gets five times as much in all', async (_, address) => {
  let n = 0;
  const told = await attempts(20, () => address((n += 1)));
  expect(told.filter((wait) => wait === null)).toHaveLength(15);
});

test('one who goes on knocking does not use up what the neighbours have', async () => {
  await attempts(100, '203.0.113.7');
  expect(await attempts(3, '203.0.113.8')).toEqual([null, null, null]);
});

test('an address that many share has twenty times as much', async () => {
  const told = await attempts(61, '10.0.0.1');
  expect(told.indexOf(600)).toBe(60);
});

test('after twelve hours the key is another and every count is gone, also that of a longer window', async () => {
  const network = networksOf('203.0.113.7');
  for (let n = 0; n < 3; n += 1) await limits.knock('report', network);
  jest.advanceTimersByTime(12 * hour - 1);
  expect(await limits.knock('report', network)).not.toBeNull();
  jest.advanceTimersByTime(1);
  expect(await limits.knock('report', network)).toBeNull();
});

/** Four sign-ins in a row, each claiming to come from elsewhere. */
async function forged(proxies: string[]): Promise<(number | null)[]> {
  const gate = floodGate(limits, proxies);
  const told: (number | null)[] = [];
  for (let n = 1; n <= 4; n += 1) told.push(await gate({ peer: '203.0.113.7', forwardedFor: `198.51.100.${n}` })(signIn));
  return told;
}

test('a forwarded address from somebody who is no proxy of ours changes nothing', async () => {
  expect(await forged(['127.0.0.1'])).toEqual([null, null, null, 600]);
});

test('control: from a proxy of ours it names the reader', async () => {
  expect(await forged(['203.0.113.7'])).toEqual([null, null, null, null]);
});

test('a session that writes without end waits a minute, wherever it comes from, and another one does not', async () => {
  const gate = floodGate(limits, []);
  const write = (token: string, n: number): ReturnType<LetPass> =>
    gate({ peer: `203.0.113.${n}`, forwardedFor: undefined })({ path: '/fi/threads/x', fields: ['text'], session: token });
  for (let n = 0; n < 60; n += 1) expect(await write('one', n)).toBeNull();
  expect(await write('one', 61)).toBe(60);
  expect(await write('other', 61)).toBeNull();
});
