import { expect, test } from '@jest/globals';
import { gatherNews } from './gather-news.rules.ts';

const reply = (threadId: string, position: number, hour: number) => ({ kind: 'reply', threadId, postId: null, position, hour });
const decision = (threadId: string, hour: number) => ({ kind: 'decision', threadId, postId: null, position: null, hour });
const words = (postId: string, hour: number) => ({ kind: 'care_message', threadId: 'a', postId, position: null, hour });

test('the replies of a thread are one line, which opens the first of them and tells the hour of the newest', () => {
  const news = [reply('a', 5, 40), decision('a', 39), reply('b', 2, 38), reply('a', 3, 37), reply('a', 4, 37)];
  expect(gatherNews(news)).toEqual([
    { item: reply('a', 3, 37), count: 3, hour: 40 },
    { item: decision('a', 39), count: 1, hour: 39 },
    { item: reply('b', 2, 38), count: 1, hour: 38 },
  ]);
});

test('decisions about one thread stay apart', () => {
  expect(gatherNews([decision('a', 2), decision('a', 1)])).toHaveLength(2);
});

test('words of moderators about one post are one line, and stay apart from the replies of its thread', () => {
  const news = [words('p', 9), reply('a', 2, 8), words('p', 7), words('q', 6)];
  expect(gatherNews(news).map(({ count, hour }) => [count, hour])).toEqual([
    [2, 9],
    [1, 8],
    [1, 6],
  ]);
});

test('no news make no lines', () => {
  expect(gatherNews([])).toEqual([]);
});
