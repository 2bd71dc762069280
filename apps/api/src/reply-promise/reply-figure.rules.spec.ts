import { expect, test } from '@jest/globals';
import { fewestTold, replyFigure } from './reply-figure.rules.ts';
import type { ReplyFigure } from './reply-figure.rules.ts';

const times = (count: number, wait: number | null): (number | null)[] => Array.from({ length: count }, () => wait);

test.each<[string, (number | null)[], ReplyFigure]>([
  ['none', [], { told: 'too_few' }],
  ['nineteen', times(19, 0), { told: 'too_few' }],
  ['twenty of the same hour', times(20, 0), { told: 'half', withinHours: 1, inTime: 100 }],
  ['half at once, half never', [...times(10, null), ...times(10, 0)], { told: 'half', withinHours: 1, inTime: 50 }],
  ['one fewer than half', [...times(11, null), ...times(10, 3)], { told: 'not_half', inTime: 47 }],
  ['nobody answered', times(30, null), { told: 'not_half', inTime: 0 }],
  ['an odd number', [...times(10, 1), 4, ...times(10, 90)], { told: 'half', withinHours: 5, inTime: 52 }],
  ['on the border of the promise', [...times(10, 23), ...times(10, 24)], { told: 'half', withinHours: 24, inTime: 50 }],
])('of %s', (_name, waits, figure) => {
  expect(replyFigure(waits, 24)).toEqual(figure);
});

test('what is said holds: at least half were answered within it, and of an hour less it would not', () => {
  for (let count = fewestTold; count < 60; count += 1) {
    const waits = Array.from({ length: count }, (_, n) => ((n * 7_919) % 13 === 0 ? null : (n * n * 31) % 40));
    const figure = replyFigure(waits, 24);
    if (figure.told !== 'half') throw new Error('more than half of these were answered');
    const answered = (hours: number): number => waits.filter((wait) => wait !== null && wait < hours).length;
    expect(answered(figure.withinHours) * 2).toBeGreaterThanOrEqual(count);
    expect(answered(figure.withinHours - 1) * 2).toBeLessThan(count);
  }
});

test('control: leaving out those that wait would make the figure better', () => {
  const waits = [...times(15, null), ...times(10, 2), ...times(10, 9)];
  expect(replyFigure(waits, 24)).toMatchObject({ withinHours: 10 });
  expect(
    replyFigure(
      waits.filter((wait) => wait !== null),
      24,
    ),
  ).toMatchObject({ withinHours: 3 });
});
