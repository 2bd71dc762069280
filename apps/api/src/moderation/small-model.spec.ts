import { beforeAll, describe, expect, test } from '@jest/globals';
import { mayAppeal, mayDecideAppeal, notesOf } from '../../test/small-model/appeal.ts';
import { deadEnds, isAtRest } from '../../test/small-model/dead-ends.ts';
import { keyOf, now, postStates, reviewableOf, roundOf, start } from '../../test/small-model/state.ts';
import type { Made, State } from '../../test/small-model/state.ts';
import { mayTakeBack } from '../../test/small-model/undo.ts';
import { walk } from '../../test/small-model/walk.ts';
import type { Walk } from '../../test/small-model/walk.ts';
import { appealStates } from './appeals/appeal-state.type.ts';
import { decisionKinds } from './decisions/decision-kind.type.ts';
import { restricts } from './decisions/decision-form.rules.ts';
import { kindThatStands, standingOf } from './decisions/standing-decisions.rules.ts';
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
}, 600_000);

/** The states for which something does not hold; the first few, to read. */
const wrong = (holds: (state: State) => boolean): State[] => states.filter((state) => !holds(state)).slice(0, 3);
const stepsThat = (name: RegExp): Walk['steps'] => walked.steps.filter(({ step }) => name.test(step.name));
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
      'takes back',
      'wake',
      'lapse',
      'two hours',
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

  test('a decision that is taken back at once leaves all as it was before it', () => {
    const [before, back] = [stepsThat(/ (decides|confirms)/), stepsThat(/ takes back$/)];
    const ways = new Map(back.map(({ from, step }) => [from, step.to]));
    const pairs = before.flatMap(({ step, from }) => {
      const after = ways.get(keyOf(step.to));
      return after === undefined ? [] : [{ was: walked.states.get(from)!, after }];
    });
    const tellsOfDeciding = ({ post, noted, made }: State): string =>
      keyOf({ ...start, post, noted, made: made.map((each) => ({ ...each, isOld: true })) });
    expect(pairs.length).toBeGreaterThan(100);
    expect(
      pairs.filter(({ was, after }) => tellsOfDeciding(was) !== tellsOfDeciding(after) || after.item?.state !== 'open').slice(0, 2),
    ).toEqual([]);
    // Control: without the rule that what waited to be read waits again, it would not.
    const held = pairs
      .filter(({ was }) => was.post === 'held')
      .map(({ was, after }) => ({ was, after: { ...after, post: standingOf('visible', after.made.map(notesOf)).state } }));
    expect(held.length).toBeGreaterThan(0);
    expect(held.every(({ was, after }) => tellsOfDeciding(was) !== tellsOfDeciding(after))).toBe(true);
  });

  test('nobody takes back what somebody else decided, what is appealed or what is old', () => {
    const taken = stepsThat(/ takes back$/).map(({ from, step }) => ({ made: walked.states.get(from)!.made.at(-1)!, name: step.name }));
    const isRight = ({ made, name }: (typeof taken)[number]): boolean =>
      [made.by, made.confirmedBy].some((by) => by !== null && name.startsWith(by)) &&
      made.authorsAppeal === null &&
      made.reportersAppeal === null &&
      !made.isOld;
    expect(taken.filter((each) => !isRight(each)).slice(0, 2)).toEqual([]);
    const stranger = (state: State): boolean =>
      state.made.every((made) => three.every((by) => [made.by, made.confirmedBy].includes(by) || !mayTakeBack(made, by)));
    expect(wrong(stranger)).toEqual([]);
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
  const hasOpenAppeal = ({ made }: State): boolean => made.some((each) => each.authorsAppeal === 'open' || each.reportersAppeal === 'open');
  const waitsForAThird = ({ made }: State): boolean =>
    made.some(
      ({ confirmedBy, authorsAppeal, reportersAppeal }) => confirmedBy !== null && [authorsAppeal, reportersAppeal].includes('open'),
    );

  test('with two moderators one thing alone stands still: an appeal against what both decided waits for a third', () => {
    const ends = deadEnds(walk({ moderators: three.slice(0, 2), rounds: 1 }));
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((state) => !waitsForAThird(state)).slice(0, 3)).toEqual([]);
  }, 600_000);

  test('whoever loses the board or the language leaves nothing behind but what waits for another person by rule', () => {
    const leaving = walk({ moderators: three.slice(0, 2), rounds: 1, grantsEnd: true });
    const isHeldByWhoeverLeft = ({ gone, item }: State): boolean => gone !== null && item?.claimedBy === gone;
    const isToBeSeenAnew = ({ made }: State): boolean => made.at(-1)?.reportersAppeal === 'overturned';
    const ends = deadEnds(leaving);
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((state) => !hasOpenAppeal(state) && !isToBeSeenAnew(state)).slice(0, 3)).toEqual([]);
    // Control: if what they hold did not run out, it would stand still.
    const steps = leaving.steps.filter(({ step }) => step.who !== 'clock');
    expect(deadEnds({ ...leaving, steps }).some((state) => isHeldByWhoeverLeft(state) && !hasOpenAppeal(state))).toBe(true);
  }, 600_000);

  test('control: with a single moderator every appeal stands still, and the walk sees it', () => {
    const alone = walk({ moderators: three.slice(0, 1), rounds: 1 });
    const ends = deadEnds(alone);
    expect(ends.length).toBeGreaterThan(0);
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
