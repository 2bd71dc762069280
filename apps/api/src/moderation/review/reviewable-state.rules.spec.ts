import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bySeverity, dueAt } from './service-level.rules.ts';
import { afterAct, afterNotice, holderOf, leaseMinutes } from './reviewable-state.rules.ts';
import type { Act, Notice, Reviewable } from './reviewable-state.rules.ts';

const noon = new Date('2026-11-22T12:34:56.789Z');
const later = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000);

const free = afterNotice(null, { now: noon, class: 'amber', isNews: true }).next;
const mine: Reviewable = { ...free, claimedBy: 'me', claimedUntil: later(leaseMinutes) };
const anothers: Reviewable = { ...mine, claimedBy: 'another' };
const decided: Reviewable = { ...free, state: 'decided' };
const resting: Reviewable = { ...free, state: 'resting' };

test.each([
  ['claim', free, 'claimed'],
  ['claim', mine, 'renewed'],
  ['claim', anothers, 'claimed_by_another'],
  ['claim', decided, 'already_decided'],
  ['release', free, 'nothing'],
  ['release', mine, 'released'],
  ['release', anothers, 'claimed_by_another'],
  ['release', decided, 'already_decided'],
  ['decide', free, 'not_claimed'],
  ['decide', mine, 'decided'],
  ['decide', anothers, 'claimed_by_another'],
  ['decide', decided, 'already_decided'],
  ['claim', resting, 'claimed'],
  ['decide', resting, 'not_claimed'],
  ['give', free, 'not_claimed'],
  ['give', mine, 'given'],
  ['give', anothers, 'claimed_by_another'],
  ['give', decided, 'already_decided'],
  ['rest', free, 'not_claimed'],
  ['rest', mine, 'rested'],
  ['rest', anothers, 'claimed_by_another'],
  ['rest', decided, 'already_decided'],
] as const)('%s of an item: %#', (kind, reviewable, answer) => {
  const step = afterAct(reviewable, { kind, by: 'me', now: noon });
  expect('refusal' in step ? step.refusal : step.follows).toBe(answer);
});

test('a lapsed claim of another can be taken', () => {
  const step = afterAct(anothers, { kind: 'claim', by: 'me', now: later(leaseMinutes) });
  expect(step).toMatchObject({ follows: 'claimed', next: { claimedBy: 'me', claimedUntil: later(2 * leaseMinutes) } });
});

test('a lapsed claim that nobody took still decides', () => {
  expect(afterAct(mine, { kind: 'decide', by: 'me', now: later(60) })).toMatchObject({ follows: 'decided' });
});

test('handing back what nobody holds leaves the lapsed claim of another', () => {
  expect(afterAct(anothers, { kind: 'release', by: 'me', now: later(60) })).toEqual({ follows: 'nothing', next: anothers });
});

test('what is given to somebody is theirs for a lease; what is given to the queue is free', () => {
  expect(afterAct(mine, { kind: 'give', by: 'me', to: 'another', now: later(5) })).toMatchObject({
    next: { claimedBy: 'another', claimedUntil: later(5 + leaseMinutes) },
  });
  expect(afterAct(mine, { kind: 'give', by: 'me', to: null, now: later(5) })).toMatchObject({
    next: { claimedBy: null, claimedUntil: null },
  });
});

test('a resting item wakes by a notice, or when it is claimed, in the same round and with a clock of its own', () => {
  const notice: Notice = { now: later(300), class: 'crisis', isNews: true };
  const woken = { state: 'open', round: 1, openedAt: later(300) };
  expect(afterNotice(resting, notice)).toMatchObject({ follows: 'woken', next: { ...woken, class: 'crisis', dueAt: later(315) } });
  expect(afterAct(resting, { kind: 'claim', by: 'me', now: later(300) })).toMatchObject({
    next: { ...woken, class: 'amber', claimedBy: 'me' },
  });
});

test('what is undone is open again in the same round, for whoever took it back; what another holds stays theirs', () => {
  const undo = { kind: 'undo' as const, by: 'me', now: later(60) };
  expect(afterAct(decided, undo)).toMatchObject({
    follows: 'undone',
    next: { state: 'open', round: 1, class: decided.class, openedAt: later(60), claimedBy: 'me', version: decided.version + 1 },
  });
  const theirs = { ...free, claimedBy: 'another', claimedUntil: later(65) };
  expect(afterAct(theirs, undo)).toMatchObject({ next: { claimedBy: 'another', openedAt: free.openedAt, version: free.version + 1 } });
  expect(afterAct(resting, undo)).toMatchObject({ next: { state: 'open', claimedBy: 'me', openedAt: later(60) } });
});

test('a first notice opens, a further one joins, one after a decision reopens', () => {
  const notice: Notice = { now: noon, class: 'green', isNews: true };
  expect(afterNotice(null, notice)).toMatchObject({ follows: 'opened', next: { round: 1, version: 1 } });
  expect(afterNotice(free, notice)).toMatchObject({ follows: 'joined', next: { round: 1, version: 2, class: 'amber' } });
  expect(afterNotice(decided, notice)).toMatchObject({
    follows: 'reopened',
    next: { round: 2, version: 2, class: 'green', state: 'open' },
  });
});

test('a report that says nothing new leaves the version, so that a flood of reports keeps nobody from deciding', () => {
  expect(afterNotice(free, { now: noon, class: 'green', isNews: false }).next.version).toBe(free.version);
  expect(afterNotice(free, { now: noon, class: 'crisis', isNews: false }).next.version).toBe(free.version + 1);
});

test('a more severe report raises the class and shortens the service level, counted from the opening', () => {
  const { next } = afterNotice(free, { now: later(30), class: 'crisis', isNews: true });
  expect(next).toMatchObject({ class: 'crisis', openedAt: noon, dueAt: later(15) });
});

type Event = Notice | Act;
const minutes = fc.nat(40);
const staff = fc.constantFrom('Aino', 'Bo', 'Cleo');
const notice = fc.record({ class: fc.constantFrom(...bySeverity), isNews: fc.boolean(), minutes });
const act = fc.record({
  kind: fc.constantFrom('claim' as const, 'release' as const, 'decide' as const, 'give' as const, 'rest' as const),
  by: staff,
  to: fc.option(staff),
  minutes,
});
const history = fc.array(fc.oneof(notice, act), { minLength: 1, maxLength: 60 });

/** Lets events happen one after another and shows each step. */
function replay(events: readonly (Omit<Event, 'now'> & { minutes: number })[], see: (given: Seen) => void): void {
  let reviewable = null as Reviewable | null;
  let now = noon;
  for (const { minutes: passed, ...event } of events) {
    now = new Date(now.getTime() + passed * 60_000);
    const before: Reviewable | null = reviewable;
    if ('by' in event) {
      const step: ReturnType<typeof afterAct> | null = before && afterAct(before, { ...event, now } as Act);
      if (step === null || 'refusal' in step) continue;
      reviewable = step.next;
    } else {
      reviewable = afterNotice(before, { ...event, now } as Notice).next;
    }
    see({ before, after: reviewable, event: { ...event, now } as Event });
  }
}

interface Seen {
  readonly before: Reviewable | null;
  readonly after: Reviewable;
  readonly event: Event;
}

const always = (see: (given: Seen) => void): void =>
  fc.assert(
    fc.property(history, (events) => replay(events, see)),
    { numRuns: 500 },
  );

test('whatever happens, only an open item is held, and never without an end', () => {
  always(({ after }) => {
    expect((after.claimedBy === null) === (after.claimedUntil === null)).toBe(true);
    expect(after.state === 'open' || after.claimedBy === null).toBe(true);
  });
});

test('whatever happens, nobody loses a claim to another before its lease ends', () => {
  always(({ before, after, event }) => {
    const holder = before && holderOf(before, event.now);
    const actor = 'by' in event ? event.by : null;
    if (holder !== null && holder !== actor) expect(after.claimedBy).toBe(holder);
  });
});

test('whatever happens, only whoever claimed decides', () => {
  always(({ before, after, event }) => {
    if (before?.state === 'open' && after.state === 'decided') expect('by' in event && event.by).toBe(before.claimedBy);
  });
});

test('whatever happens, version and round never fall, and a decision always changes the version', () => {
  always(({ before, after }) => {
    expect(after.version).toBeGreaterThanOrEqual(before?.version ?? 0);
    expect(after.round - (before?.round ?? 0)).toBe(before === null || (before.state === 'decided' && after.state === 'open') ? 1 : 0);
    if (before?.state !== after.state) expect(after.version).toBeGreaterThan(before?.version ?? 0);
  });
});

test('whatever happens, the class of an open item never falls and its clock follows the class', () => {
  always(({ before, after }) => {
    if (after.state !== 'open') return;
    expect(after.dueAt).toEqual(dueAt(after.openedAt, after.class));
    if (before?.state === 'open') expect(bySeverity.indexOf(after.class)).toBeLessThanOrEqual(bySeverity.indexOf(before.class));
  });
});

test('whatever happens, an item that rests or is decided keeps whole hours alone', () => {
  always(({ after }) => {
    if (after.state !== 'open') expect([after.openedAt.getTime() % 3_600_000, after.dueAt.getTime() % 3_600_000]).toEqual([0, 0]);
  });
});
