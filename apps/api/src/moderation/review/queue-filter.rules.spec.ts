import { expect, test } from '@jest/globals';
import { narrow, noFilter } from './queue-filter.rules.ts';
import type { QueueFilter } from './queue-filter.rules.ts';

const [sleep, work, sova] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
  '00000000-0000-4000-8000-000000000003',
];
const boards = [
  { id: sleep, language: 'fi' },
  { id: work, language: 'fi' },
  { id: sova, language: 'sv' },
] as const;
const elsewhere = '00000000-0000-4000-8000-000000000009';

test.each<[string, Partial<QueueFilter>, Partial<QueueFilter>, string[] | null]>([
  ['nothing', {}, {}, null],
  ['a class', { class: 'red' }, { class: 'red' }, null],
  ['a language is its boards', { language: 'fi' }, { language: 'fi' }, [sleep, work]],
  ['a language without boards is none', { language: 'en' }, { language: 'en' }, []],
  ['a board', { boardId: sova }, { boardId: sova }, [sova]],
  ['a board in its language', { boardId: sova, language: 'sv' }, { boardId: sova, language: 'sv' }, [sova]],
  ['a board in another language', { boardId: sova, language: 'fi' }, { boardId: sova, language: 'fi' }, []],
  ['a board that is not there is left out', { boardId: elsewhere, language: 'sv' }, { language: 'sv' }, [sova]],
  ['a board that is no id is left out', { boardId: 'sleep' }, {}, null],
  ['a kind', { targetKind: 'post', mine: true }, { targetKind: 'post', mine: true }, null],
])('%s', (_name, asked, applied, boardIds) => {
  expect(narrow({ ...noFilter, ...asked }, boards, null)).toEqual({ applied: { ...noFilter, ...applied }, boardIds });
});

test('without a filter, whoever moderates some boards is left with these, and any other is none of the filter', () => {
  const own = boards.slice(0, 1);
  const scope = own.map(({ id }) => id);
  expect(narrow(noFilter, own, scope).boardIds).toEqual(scope);
  expect(narrow({ ...noFilter, boardId: boards[1]!.id }, own, scope)).toEqual({ applied: noFilter, boardIds: scope });
});
