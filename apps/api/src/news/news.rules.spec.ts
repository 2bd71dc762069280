import { expect, test } from '@jest/globals';
import { deriveMemberKeys, drawMemberSecret, randomId, sealedItemSize, sealItem } from '@rinnalla/anonymity';
import { longestSeen, markerAfter, newsSince, nothingSeen } from './news.rules.ts';

const happening = (id: string, hour: number) => ({ id: `${id.repeat(8)}-0000-0000-0000-000000000000`, hour });
const [a, b, c, d] = [happening('a', 9), happening('b', 10), happening('c', 10), happening('d', 11)];
const markedAtTen = markerAfter(10, [a, b]);

test.each([
  ['everything to somebody who never looked', nothingSeen, [a, b, c, d], [d, b, c, a]],
  ['nothing of an earlier hour', markedAtTen, [a], []],
  ['nothing that was seen within the hour', markedAtTen, [b], []],
  ['what came later within the same hour', markedAtTen, [a, b, c], [c]],
  ['what came in a later hour', markedAtTen, [a, b, d], [d]],
  ['nothing again once all is seen', markerAfter(11, [a, b, c, d]), [a, b, c, d], []],
] as const)('news is %s', (_, marker, happenings, news) => {
  expect(newsSince(marker, happenings)).toEqual(news);
});

test('a marker of the longest kind fits into its sealed item', () => {
  const hour = 495_000;
  const marker = markerAfter(
    hour,
    Array.from({ length: longestSeen + 50 }, () => ({ id: randomId(), hour })),
  );
  expect(marker.seen).toHaveLength(longestSeen);
  expect(sealItem(deriveMemberKeys(drawMemberSecret()), { kind: 'news_marker', n: 0 }, marker)).toHaveLength(sealedItemSize.news_marker);
});
