import { expect, test } from '@jest/globals';
import { deriveMemberKeys, drawMemberSecret, sealItem } from '@rinnalla/anonymity';
import { openMarker, sealMarker } from './news-marker.ts';
import { nothingSeen } from './news.rules.ts';

const keys = deriveMemberKeys(drawMemberSecret());
const marker = { hour: 495_000, seen: ['0123456789abcdef'] };

test('a marker opens for its member as it was sealed', () => {
  expect(openMarker(keys, sealMarker(keys, marker))).toEqual(marker);
});

test.each([
  ['without a marker', keys, null],
  ['with the marker of another member', deriveMemberKeys(drawMemberSecret()), sealMarker(keys, marker)],
  ['with something else in its place', keys, sealItem(keys, { kind: 'news_marker', n: 0 }, { hour: 'yesterday' })],
])('%s nothing has been seen', (_, opening, sealed) => {
  expect(openMarker(opening, sealed)).toEqual(nothingSeen);
});
