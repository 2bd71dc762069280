import { beforeAll, describe, expect, test } from '@jest/globals';
import { mayAppeal, mayDecideAppeal } from '../../test/small-model/appeal.ts';
import { deadEnds, isAtRest } from '../../test/small-model/dead-ends.ts';
import { now, postStates, reviewableOf, roundOf } from '../../test/small-model/state.ts';
import type { Made, State } from '../../test/small-model/state.ts';
import { walk } from '../../test/small-model/walk.ts';
import type { Walk } from '../../test/small-model/walk.ts';
import { appealStates } from './appeals/appeal-state.type.ts';
import { decisionKinds } from './decisions/decision-kind.type.ts';
import { restricts } from './decisions/decision-form.rules.ts';
import { kindThatStands } from './decisions/standing-decisions.rules.ts';
import { afterAct } from './review/reviewable-state.rules.ts';
import { reviewableClasses, reviewableStates } from './review/review-words.type.ts';
import { sanctionKinds } from './sanctions/sanction.type.ts';

/**
 * The pure rules of report, decision, appeal and time, walked through exhaustively: every state that one post, its author, one reporter and
 * a few moderators can come into, with two rounds of which an appeal opens the second. The steps in `test/small-model` ask the rules alone.
 */

/** Decided about titles, names and badges; the walk is about the text of a post. */
const ofOtherTargets: readonly string[] = ['rename', 'refer'];

const three = ['moderator a', 'moderator b', 'moderator c'];
let walked: Walk;
let states: State[];
beforeAll(() => {
  walked = walk({ moderators: three, rounds: 1 });
  states = [...walked.states.values()];
  process.stdout.write(`small model: ${states.length} states, ${walked.steps.length} steps\n`);
}, 120_000);

/** The states for which something does not hold; the first few, to read. */
const wrong = (holds: (state: State) => boolean): State[] => states.filter((state) => !holds(state)).slice(0, 3);
const reached = <Word>(words: (state: State) => readonly (Word | null)[]): Word[] =>
  [...new Set(states.flatMap(words))].filter((word) => word !== null).toSorted();

describe('three moderators', () => {
  test('every state can be left: staff and time alone lead each of them to rest', () => {
    expect(deadEnds(walked).slice(0, 3)).toEqual([]);
  });

  test('every word that the types have for a state comes up', () => {
    expect(reached(({ post }) => [post])).toEqual([...postStates].sort());
    expect(reached(({ item }) => [item?.state ?? null])).toEqual([...reviewableStates].sort());
    expect(reached(({ made }) => made.flatMap(({ authorsAppeal }) => authorsAppeal))).toEqual([...appealStates].sort());
    expect(reached(({ made }) => made.flatMap(({ reportersAppeal }) => reportersAppeal))).toEqual([...appealStates].sort());
    expect(reached(({ made }) => made.map(({ kind }) => kind))).toEqual(
      decisionKinds.filter((kind) => !ofOtherTargets.includes(kind)).toSorted(),
    );
  });

  test('every class and every sanction comes up on the way', () => {
    const ways = walked.steps.map(({ step }) => step.to);
    expect([...new Set(ways.map(({ item }) => item?.class))].filter(Boolean).sort()).toEqual([...reviewableClasses].sort());
    expect([...new Set(ways.flatMap(({ made }) => made.map(({ sanction }) => sanction)))].filter(Boolean).sort()).toEqual(
      [...sanctionKinds].sort(),
    );
  });

  test('whatever somebody does is done in some state', () => {
    const names = new Set(walked.steps.map(({ step }) => step.name.replace(/moderator \w/g, '').trim()));
    for (const name of [
      'claims',
      'releases',
      'gives to the queue',
      'confirms',
      'refuses',
      'withdraws',
      'sets a follow-up',
      'wake',
      'lapse',
    ])
      expect(names).toContain(name);
  });

  test('while a claim holds, nobody else can claim, give or decide the item', () => {
    const holds = (state: State): boolean => {
      const { item } = state;
      if (item === null || item.claimedBy === null || item.lapsed) return true;
      const others = three.filter((moderator) => moderator !== item.claimedBy);
      const acts = (['claim', 'release', 'give', 'rest', 'decide'] as const).flatMap((kind) => others.map((by) => ({ kind, by, now })));
      return acts.every((act) => 'refusal' in afterAct(reviewableOf(item, roundOf(state)), act));
    };
    expect(wrong(holds)).toEqual([]);
  });

  const isRestriction = ({ kind, sanction }: Made): boolean => restricts(kind) || sanction !== null;

  test('nothing restricts without a statement of reasons, nor without a way to appeal that somebody else answers', () => {
    const holds = (state: State): boolean =>
      state.made.every((made, n) => {
        if (!isRestriction(made)) return true;
        const isHeard = made.authorsAppeal !== null || made.isLong || mayAppeal(state, n, 'authorsAppeal');
        return made.hasStatement && isHeard && (made.by === '' || three.some((moderator) => mayDecideAppeal(made, moderator)));
      });
    expect(wrong(holds)).toEqual([]);
  });

  test('no post is hidden or removed but by a decision that stands', () => {
    const holds = ({ post, made }: State): boolean =>
      (post !== 'hidden' && post !== 'removed') ||
      made.some(({ kind, authorsAppeal }) => ['hide', 'remove'].includes(kindThatStands(kind, authorsAppeal)));
    expect(wrong(holds)).toEqual([]);
  });

  test('no report is lost: its item waits, or a decision of its round or a later one answers it', () => {
    const holds = ({ reportedIn, item, made }: State): boolean =>
      reportedIn === null || (item !== null && item.state !== 'decided') || made.length >= reportedIn;
    expect(wrong(holds)).toEqual([]);
  });

  test('a held post never stands outside of the queue', () => {
    expect(wrong(({ post, item, awaitsFollowUp }) => post !== 'held' || item?.state === 'open' || awaitsFollowUp)).toEqual([]);
  });
});

describe('small teams', () => {
  const waitsForAThird = ({ made }: State): boolean =>
    made.some(
      ({ confirmedBy, authorsAppeal, reportersAppeal }) => confirmedBy !== null && [authorsAppeal, reportersAppeal].includes('open'),
    );

  test('with two moderators one thing alone stands still: an appeal against what both decided waits for a third', () => {
    const ends = deadEnds(walk({ moderators: three.slice(0, 2), rounds: 1 }));
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((state) => !waitsForAThird(state)).slice(0, 3)).toEqual([]);
  });

  test('control: with a single moderator every appeal stands still, and the walk sees it', () => {
    const alone = walk({ moderators: three.slice(0, 1), rounds: 1 });
    const ends = deadEnds(alone);
    expect(ends.length).toBeGreaterThan(0);
    const hasOpenAppeal = ({ made }: State): boolean =>
      made.some((each) => each.authorsAppeal === 'open' || each.reportersAppeal === 'open');
    expect(ends.every(hasOpenAppeal)).toBe(true);
    expect([...alone.states.values()].filter((state) => hasOpenAppeal(state) && !ends.includes(state))).toEqual([]);
  });

  test('control: without the step that wakes what rests, and without cancelling it, what rests would never come to rest', () => {
    const steps = walked.steps.filter(({ step }) => !/wake|cancels/.test(step.name) && !/claims$/.test(step.name));
    const ends = deadEnds({ ...walked, steps });
    expect(ends.some(({ item }) => item?.state === 'resting')).toBe(true);
    expect(ends.some(isAtRest)).toBe(false);
  });
});
