import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { open, openPadded, seal, sealOverhead, sealPadded } from './seal.ts';

const key = new Uint8Array(32).fill(3);
const otherKey = new Uint8Array(32).fill(4);

test('what is sealed opens with the same key at the same place, and nowhere else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), fc.string(), (plain, place) => {
      const sealed = seal(key, plain, place);
      expect(sealed.length).toBe(plain.length + sealOverhead);
      expect(open(key, sealed, place)).toEqual(plain);
      expect(open(otherKey, sealed, place)).toBeNull();
      expect(open(key, sealed, `${place}.`)).toBeNull();
    }),
  );
});

test('any changed, missing or added byte closes it', () => {
  const sealed = seal(key, Buffer.from('alongside'), 'place');
  for (let at = 0; at < sealed.length; at++) {
    const changed = sealed.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(open(key, changed, 'place')).toBeNull();
    expect(open(key, sealed.subarray(0, at), 'place')).toBeNull();
  }
  expect(open(key, Buffer.concat([sealed, Uint8Array.of(0)]), 'place')).toBeNull();
});

test('the same content sealed twice looks different', () => {
  expect(seal(key, Buffer.from('alongside'), '')).not.toEqual(seal(key, Buffer.from('alongside'), ''));
});

test('a padded seal has one size, whatever it holds', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 67 }), (plain) => {
      const sealed = sealPadded(key, plain, { size: 100, associated: 'place' });
      expect(sealed.length).toBe(100);
      expect(openPadded(key, sealed, 'place')).toEqual(plain);
      expect(openPadded(otherKey, sealed, 'place')).toBeNull();
    }),
  );
});

test('what does not fit is refused and never cut', () => {
  expect(() => sealPadded(key, new Uint8Array(68), { size: 100, associated: '' })).toThrow(RangeError);
});

test('a seal without padding is not read as a padded one', () => {
  expect(openPadded(key, seal(key, Uint8Array.of(1), ''), '')).toBeNull();
  expect(openPadded(key, seal(key, Uint8Array.of(0, 0, 0, 9, 1), ''), '')).toBeNull();
});
