import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { screeningOutcomes } from '../community/index.ts';
import { bySeverity } from '../moderation/index.ts';
import type { Opinion } from './opinion.ts';
import { outcomeOf } from './outcome.rules.ts';

const sightings: Opinion['sightings'] = [{ kind: 'flood', rule: 'flood.said_here', reason: 'flood.said_here', span: null }];
const anyOpinion = fc.record({
  outcome: fc.constantFrom(...(['published_and_flagged', 'held', 'held_with_care'] as const)),
  class: fc.constantFrom(...bySeverity),
  sightings: fc.constant(sightings),
});

test('without an opinion it is published, and nobody needs to look', () => {
  expect(outcomeOf([], { age: 0 })).toEqual({ outcome: 'published', class: null, sightings: [] });
});

test('whatever else is said of it, a text in crisis is held with care', () => {
  const care: Opinion = { outcome: 'held_with_care', class: 'crisis', sightings };
  fc.assert(
    fc.property(fc.array(anyOpinion), fc.nat(10), (others, at) => {
      const opinions = others.toSpliced(at, 0, care);
      expect(outcomeOf(opinions, { age: 0 })).toMatchObject({ outcome: 'held_with_care', class: 'crisis' });
    }),
  );
});

test('the order of phases decides nothing, and one opinion more never makes it milder', () => {
  fc.assert(
    fc.property(fc.array(anyOpinion, { minLength: 1 }), anyOpinion, (opinions, more) => {
      const { outcome, class: itsClass } = outcomeOf(opinions, { age: 0 });
      expect(outcomeOf(opinions.toReversed(), { age: 0 })).toMatchObject({ outcome, class: itsClass });
      const then = outcomeOf([...opinions, more], { age: 0 });
      expect(screeningOutcomes.indexOf(then.outcome)).toBeGreaterThanOrEqual(screeningOutcomes.indexOf(outcome));
      expect(bySeverity.indexOf(then.class!)).toBeLessThanOrEqual(bySeverity.indexOf(itsClass!));
    }),
  );
});

test('a crisis that an import brings from weeks ago waits with care, and without the clock of a crisis', () => {
  const care: Opinion = { outcome: 'held_with_care', class: 'crisis', sightings };
  expect(outcomeOf([care], { age: 7 * 24 })).toMatchObject({ class: 'crisis' });
  expect(outcomeOf([care], { age: 7 * 24 + 1 })).toMatchObject({ outcome: 'held_with_care', class: 'amber' });
});

test('of many sightings the most severe twenty are kept', () => {
  const green: Opinion = {
    outcome: 'held',
    class: 'green',
    sightings: [sightings[0], ...Array<Opinion['sightings'][0]>(40).fill(sightings[0])],
  };
  const crisis = { ...sightings[0], kind: 'crisis' as const };
  const { sightings: kept } = outcomeOf([green, { outcome: 'held_with_care', class: 'crisis', sightings: [crisis] }], { age: 0 });
  expect([kept.length, kept[0]?.kind]).toEqual([20, 'crisis']);
});
