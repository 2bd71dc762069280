import { expect, test } from '@jest/globals';
import type { Signal } from '@rinnalla/content-safety';
import { abuse, assessed, crisis, draftOf, pii, profanity, sourcing, spam, stigma } from '../../../test/draft-under-test.ts';
import type { RevisionToScreen } from '../../community/index.ts';
import { contentSafety } from './content-safety.rules.ts';

const on = (signals: readonly Signal[], by: RevisionToScreen['by'] = 'member') =>
  contentSafety(draftOf({ revision: { by }, content: assessed(...signals) }));

test.each([
  [crisis('emergency'), 'held_with_care', 'crisis'],
  [crisis('urgent'), 'held_with_care', 'crisis'],
  [crisis('concern'), 'published_and_flagged', 'amber'],
  [abuse('threat'), 'held', 'red'],
  [abuse('contempt'), 'published_and_flagged', 'amber'],
  ...(['hetu', 'personnummer', 'iban', 'address', 'phone', 'email'] as const).map((type) => [pii(type), 'held', 'red'] as const),
  ...(['name', 'handle'] as const).map((type) => [pii(type), 'published_and_flagged', 'amber'] as const),
  [sourcing, 'held', 'amber'],
  [spam, 'held', 'green'],
] as const)('of a member: %j is %s, %s', (signal, outcome, itsClass) => {
  expect(on([signal])).toMatchObject({ outcome, class: itsClass, sightings: [{ kind: signal.kind }] });
});

test.each([
  [crisis('emergency'), 'published_and_flagged', 'red'],
  [crisis('concern'), 'published_and_flagged', 'amber'],
  [sourcing, 'published_and_flagged', 'amber'],
  [spam, 'published_and_flagged', 'green'],
  [pii('hetu'), 'held', 'red'],
  [abuse('threat'), 'held', 'red'],
] as const)('of a professional: %j is %s, %s', (signal, outcome, itsClass) => {
  expect(on([signal], 'professional')).toMatchObject({ outcome, class: itsClass });
});

test('what is seen of the strongest comes first, and decides', () => {
  const opinion = on([spam, pii('phone'), crisis('urgent')]);
  expect(opinion).toMatchObject({ outcome: 'held_with_care', class: 'crisis' });
  expect(opinion?.sightings.map(({ kind }) => kind)).toEqual(['crisis', 'pii', 'spam']);
});

test('a text on which the library fails is read by a person', () => {
  expect(contentSafety(draftOf({ content: null }))).toMatchObject({ outcome: 'held', class: 'red', sightings: [{ kind: 'unread' }] });
});

test('nothing to say of swearing, of a word that could be gentler, and of the number of a professional’s own place of work', () => {
  expect(on([profanity, stigma])).toBeUndefined();
  expect(on([pii('phone'), pii('email'), pii('address')], 'professional')).toBeUndefined();
  expect(on([])).toBeUndefined();
});
