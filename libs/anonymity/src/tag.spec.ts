import { createSecretKey } from 'node:crypto';
import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyedHash, numberBytes } from './derive.ts';
import { deriveMemberKeys } from './member-keys.ts';
import { drawMemberSecret } from './member-payload.ts';
import { mineBlock, mineOf } from './mine.ts';
import { randomId } from './row-id.ts';
import { tagOf } from './tag.ts';

const keys = deriveMemberKeys(drawMemberSecret());
const others = deriveMemberKeys(drawMemberSecret());
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const places = Array.from({ length: 200 }, randomId);

/** The runs of five bytes that two or more values have at the same position. By chance: about one in ten million tries. */
const sharedRuns = (values: Uint8Array[]): string[] => {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    const runs = Array.from({ length: value.length - 4 }, (_, at) => `${at}:${hex(value.subarray(at, at + 5))}`);
    const shared = runs.filter((run) => seen.has(run));
    for (const run of runs) seen.add(run);
    return shared;
  });
};

test('a member has one tag at one target', () => {
  expect(tagOf(keys, 'persona', 'place')).toEqual(tagOf(keys, 'persona', 'place'));
  expect(tagOf(keys, 'persona', 'place')).toEqual(tagOf(keys, 'persona', Buffer.from('place')));
  expect(tagOf(keys, 'persona', 'place').length).toBe(16);
});

test('the tags of one member in many places share nothing that can be seen', () => {
  expect(sharedRuns(places.map((place) => tagOf(keys, 'persona', place)))).toEqual([]);
});

test('control: a tag that begins with something of the member is caught', () => {
  const telling = (place: string) => Buffer.concat([keys.tag.export().subarray(0, 5), tagOf(keys, 'persona', place).subarray(5)]);
  expect(sharedRuns(places.map(telling))).not.toEqual([]);
});

test('control: a tag that is the place without the member is caught', () => {
  const withoutMember = (place: string) => keyedHash(createSecretKey(new Uint8Array(32)), 'persona', place);
  expect(sharedRuns([...places, places[0] ?? ''].map(withoutMember))).not.toEqual([]);
});

test('two members in one place, and one member with two kinds, have unlike tags', () => {
  const kinds = ['persona', 'reaction', 'report', 'membership'] as const;
  const tags = [keys, others].flatMap((member) => kinds.map((kind) => tagOf(member, kind, 'place')));
  expect(sharedRuns(tags)).toEqual([]);
});

test('a tag is no row number, even where the inputs are the same', () => {
  fc.assert(
    fc.property(fc.nat(), (n) => {
      expect(hex(mineOf(keys, 'persona', n))).not.toBe(hex(tagOf(keys, 'persona', numberBytes(n))));
    }),
  );
});

test('a kind and an id never run into each other', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,5}$/), fc.stringMatching(/^[a-z]{1,5}$/), fc.string(), (kind, more, id) => {
      expect(hex(keyedHash(keys.tag, kind, more + id))).not.toBe(hex(keyedHash(keys.tag, kind + more, id)));
    }),
  );
  expect(() => keyedHash(keys.tag, 'a\0b', '')).toThrow(RangeError);
});

test('the keys of a member are unlike each other and unlike the secret', () => {
  const secret = drawMemberSecret();
  const all = [secret, ...Object.values(deriveMemberKeys(secret)).map((key) => key.export())];
  expect(sharedRuns(all)).toEqual([]);
  expect(all.every((key) => key.length === 32)).toBe(true);
  expect(() => deriveMemberKeys(secret.subarray(1))).toThrow(RangeError);
});

test('keys that slip into a log or into JSON show nothing', () => {
  const shown = inspect(keys, { depth: 9, showHidden: true }) + JSON.stringify(keys);
  const bytes = Object.values(keys).map((key) => key.export());
  expect(
    bytes.filter((key) => shown.includes(key.toString('hex').slice(0, 8)) || shown.includes(key.toJSON().data.slice(0, 3).join())),
  ).toEqual([]);
});

test('control: keys as bytes would show', () => {
  const bytes = keys.tag.export();
  expect(JSON.stringify({ tag: bytes })).toContain(bytes.toJSON().data.slice(0, 3).join());
});

test('blocks of row numbers follow each other without hole or overlap', () => {
  const blocks = [0, 1, 2].flatMap((block) => mineBlock(keys, 'report', block));
  expect(blocks).toEqual(Array.from({ length: 192 }, (_, n) => mineOf(keys, 'report', n)));
  expect(sharedRuns(blocks)).toEqual([]);
});

test.each([-1, 0.5, Number.NaN, 2 ** 32])('%d is no row number', (n) => {
  expect(() => mineOf(keys, 'persona', n)).toThrow(RangeError);
});

test('a row number is the same tomorrow: the derivation is fixed', () => {
  const fixed = deriveMemberKeys(new Uint8Array(32).fill(1));
  expect(hex(tagOf(fixed, 'persona', 'place'))).toBe('1586e5ff5b81f44efefe463958adf2b6');
  expect(hex(mineOf(fixed, 'persona', 0))).toBe('9a3f86cffc4e7771ee4835cdab6a32e2');
});
