import { expect, test } from '@jest/globals';
import { isNarrowed, queueAddress, queuePath, readQueueFilter, type QueueFilter } from './queue-filter.rules.ts';

const nothing: QueueFilter = { class: null, language: null, boardId: null, targetKind: null, mine: false };
const board = '0123abcd-0000-4000-8000-0123456789ab';

test.each<[string, Partial<QueueFilter>]>([
  ['', {}],
  ['class=amber', { class: 'amber' }],
  [`language=sv&board=${board}&kind=post&mine=yes`, { language: 'sv', boardId: board, targetKind: 'post', mine: true }],
  ['class=&language=&board=&kind=&mine=', {}],
  ['class=purple&language=de&kind=weather&mine=maybe', {}],
  [`board=${'x'.repeat(61)}`, {}],
])('the address ?%s asks for %j', (address, filter) => {
  expect(readQueueFilter(new URLSearchParams(address))).toEqual({ ...nothing, ...filter });
});

test('a filter leads to the address that asks for it', () => {
  const filter: QueueFilter = { class: 'red', language: 'fi', boardId: board, targetKind: 'thread', mine: true };
  const { searchParams } = new URL(queuePath(filter, 'abc'), 'http://localhost');
  expect([readQueueFilter(searchParams), searchParams.get('after')]).toEqual([filter, 'abc']);
  expect([queuePath(nothing), queueAddress(nothing, { since: '1' })]).toEqual(['/staff/queue', 'since=1']);
});

test.each<[Partial<QueueFilter>, boolean]>([
  [{}, false],
  [{ class: 'red' }, false],
  [{ mine: true }, true],
  [{ language: 'fi' }, true],
  [{ targetKind: 'post' }, true],
])('%j is narrowed: %s', (filter, expected) => {
  expect(isNarrowed({ ...nothing, ...filter })).toBe(expected);
});
