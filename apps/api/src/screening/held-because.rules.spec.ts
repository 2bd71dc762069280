import { expect, test } from '@jest/globals';
import { abuse, assessed, crisis, draftOf, pii, sourcing, stigma } from '../../test/draft-under-test.ts';
import { heldBecause } from './held-because.rules.ts';
import type { Draft } from './opinion.ts';

const premoderated = { board: { id: 'board', language: 'en', premoderated: true } } as const;

test.each<[string, Draft, string[]]>([
  ['a quiet text', draftOf(), []],
  ['a phone number', draftOf({ content: assessed(pii('phone')) }), ['pii']],
  ['a name, which is only looked at', draftOf({ content: assessed(pii('name')) }), []],
  ['contempt, which is only looked at', draftOf({ content: assessed(abuse('contempt')) }), []],
  ['a word for others, which is nobody’s business', draftOf({ content: assessed(stigma) }), []],
  ['a threat and a number', draftOf({ content: assessed(abuse('threat'), pii('phone')) }), ['abuse', 'pii']],
  ['two numbers', draftOf({ content: assessed(pii('phone'), pii('phone')) }), ['pii']],
  [
    'a crisis on a board that is read first',
    draftOf({ revision: premoderated, content: assessed(crisis('urgent')) }),
    ['crisis', 'premoderation'],
  ],
  ['what the library cannot read', draftOf({ content: null }), ['unread']],
  ['drugs, asked for by a member', draftOf({ content: assessed(sourcing) }), ['sourcing']],
  ['drugs, explained by a professional', draftOf({ revision: { by: 'professional' }, content: assessed(sourcing) }), []],
])('%s', (_what, draft, kinds) => {
  expect(heldBecause(draft).map(({ kind }) => kind)).toEqual(kinds);
});
