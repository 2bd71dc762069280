import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeMemberPayload, drawMemberSecret, encodeMemberPayload } from './member-payload.ts';
import type { MemberPayload } from './member-payload.ts';

const two = (n: number) => String(n).padStart(2, '0');
const period = (mark: string, last: number) =>
  fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: last })).map(([year, part]) => `${year}-${mark}${two(part)}`);
const payloads: fc.Arbitrary<MemberPayload> = fc.record({
  secret: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  joinWeek: period('W', 53),
  adultFrom: fc.option(period('', 12)),
  consentVersion: fc.integer({ min: 0, max: 65_535 }),
});
const example: MemberPayload = { secret: new Uint8Array(32).fill(7), joinWeek: '2026-W47', adultFrom: null, consentVersion: 1 };

test('a payload comes back as it was, and is 64 bytes whoever the member is', () => {
  fc.assert(
    fc.property(payloads, (payload) => {
      const bytes = encodeMemberPayload(payload);
      expect(bytes.length).toBe(64);
      expect(decodeMemberPayload(bytes)).toEqual(payload);
    }),
  );
});

test('a payload is read from inside a larger buffer', () => {
  const around = new Uint8Array(100);
  around.set(encodeMemberPayload(example), 20);
  expect(decodeMemberPayload(around.subarray(20, 84))).toEqual(example);
});

test.each([
  ['another version', 0, 2],
  ['a week that no year has', 35, 54],
  ['no week', 35, 0],
  ['a month without a year', 38, 3],
  ['something hidden in the padding', 63, 1],
])('%s is no payload', (_, position, value) => {
  const bytes = encodeMemberPayload(example);
  bytes[position] = value;
  expect(decodeMemberPayload(bytes)).toBeNull();
});

test('bytes of another length are no payload', () => {
  expect(decodeMemberPayload(encodeMemberPayload(example).subarray(0, 63))).toBeNull();
  expect(decodeMemberPayload(new Uint8Array(65))).toBeNull();
});

test.each([
  { secret: new Uint8Array(31) },
  { joinWeek: '2026-47' },
  { joinWeek: '2026-W54' },
  { adultFrom: '2026-13' },
  { consentVersion: -1 },
  { consentVersion: 65_536 },
])('what is no payload is not encoded: %j', (wrong) => {
  expect(() => encodeMemberPayload({ ...example, ...wrong })).toThrow(RangeError);
});

test('two members have different secrets of 32 bytes', () => {
  const secret = drawMemberSecret();
  expect(secret.length).toBe(32);
  expect(secret).not.toEqual(drawMemberSecret());
});
