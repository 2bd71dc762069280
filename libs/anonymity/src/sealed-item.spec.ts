import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deriveMemberKeys } from './member-keys.ts';
import { drawMemberSecret } from './member-payload.ts';
import { itemAddress, openItem, sealedItemSize, sealItem } from './sealed-item.ts';

const keys = deriveMemberKeys(drawMemberSecret());
const others = deriveMemberKeys(drawMemberSecret());

test('an item comes back to its member and address, in the one size of its kind', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('news_marker', 'follow', 'draft_head', 'draft', 'mute'),
      fc.nat(5),
      fc.string({ maxLength: 100 }),
      (kind, n, text) => {
        const sealed = sealItem(keys, { kind, n }, { text });
        expect(sealed.length).toBe(sealedItemSize[kind]);
        expect(openItem(keys, { kind, n }, sealed)).toEqual({ text });
        expect(openItem(others, { kind, n }, sealed)).toBeNull();
        expect(openItem(keys, { kind, n: n + 1 }, sealed)).toBeNull();
        expect(openItem(keys, { kind: kind === 'mute' ? 'follow' : 'mute', n }, sealed)).toBeNull();
      },
    ),
  );
});

test('addresses have 32 bytes and differ by member, kind and number', () => {
  const addresses = [
    itemAddress(keys, { kind: 'follow', n: 0 }),
    itemAddress(keys, { kind: 'follow', n: 1 }),
    itemAddress(keys, { kind: 'mute', n: 0 }),
    itemAddress(others, { kind: 'follow', n: 0 }),
  ];
  expect(new Set(addresses.map((address) => Buffer.from(address).toString('hex'))).size).toBe(4);
  expect(addresses.every((address) => address.length === 32)).toBe(true);
});

test.each(['"', '\n', 'ä', '😀', '\u0001'])('the longest draft fits when it is all %j', (character) => {
  const text = character.repeat(10_000);
  expect(openItem(keys, { kind: 'draft', n: 0 }, sealItem(keys, { kind: 'draft', n: 0 }, { text }))).toEqual({ text });
});

test('an item that is too large is refused and never cut', () => {
  expect(() => sealItem(keys, { kind: 'mute', n: 0 }, { text: 'x'.repeat(1024) })).toThrow(RangeError);
});
