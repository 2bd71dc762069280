import { expect, test } from '@jest/globals';
import { draftOf } from '../../../test/draft-under-test.ts';
import { boardPolicy } from './board-policy.rules.ts';

const board = { id: 'board', language: 'en', premoderated: true } as const;
const watched = [{ id: 'w', kind: 'word', text: 'slept', happens: 'flag' }] as const;

test('on a board where every post is read first it waits', () => {
  const opinion = boardPolicy(draftOf({ revision: { board } }));
  expect(opinion).toMatchObject({ outcome: 'held', class: 'amber', sightings: [{ kind: 'premoderation', rule: 'board_policy' }] });
});

test.each(['held', 'hidden'] as const)('a post that was %s is read again when it is changed', (state) => {
  const opinion = boardPolicy(draftOf({ revision: { before: { state, text: 'Before.' } } }));
  expect(opinion).toMatchObject({ outcome: 'held', class: 'amber', sightings: [{ kind: 'premoderation', rule: 'read_again' }] });
});

test('a watched word does what its operator chose, and keeps nothing from being read first', () => {
  expect(boardPolicy(draftOf({ watched }))).toMatchObject({ outcome: 'published_and_flagged', sightings: [{ rule: 'watched.w' }] });
  expect(boardPolicy(draftOf({ watched: [{ ...watched[0], happens: 'hold' }] }))).toMatchObject({ outcome: 'held' });
  expect(boardPolicy(draftOf({ watched, revision: { board } }))).toMatchObject({
    outcome: 'held',
    sightings: [{ rule: 'board_policy' }, { rule: 'watched.w' }],
  });
});

test('nothing to say of a quiet post, and of one that is changed while everybody sees it', () => {
  expect(boardPolicy(draftOf())).toBeUndefined();
  expect(boardPolicy(draftOf({ revision: { before: { state: 'visible', text: 'Before.' } } }))).toBeUndefined();
});
