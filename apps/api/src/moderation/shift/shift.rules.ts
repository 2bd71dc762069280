import type { Opening } from '@rinnalla/opening-hours';
import { closesAt, isOpen, nextOpening } from '@rinnalla/opening-hours';
import { afterAct, afterNotice, holderOf, leaseMinutes } from '../review/reviewable-state.rules.ts';
import type { Reviewable } from '../review/reviewable-state.rules.ts';
import type { ReviewableClass } from '../review/review-words.type.ts';
import type { QueuedItem } from '../review/queue-order.rules.ts';
import { bySeverity } from '../review/service-level.rules.ts';
import { chanceFrom } from './draw.rules.ts';
import type { Chance } from './draw.rules.ts';

/** What is put in. Times in minutes. */
export interface ShiftPlan {
  readonly seed: number;
  readonly days: number;
  /** Items a day, around the clock. */
  readonly itemsADay: number;
  readonly shares: Readonly<Record<ReviewableClass, number>>;
  /** Half of the items of a class take longer to handle. */
  readonly handling: Readonly<Record<ReviewableClass, number>>;
  /** How far the logarithms of handling times are spread. */
  readonly spread: number;
  readonly moderators: number;
  /** null: round the clock. */
  readonly staffed: Opening | null;
  /** So long does each work before a break, and so long is the break. */
  readonly work: number;
  readonly rest: number;
  /** Share of the items that a moderator leaves without a word, until the lease runs out. */
  readonly left: number;
  readonly order: (items: readonly QueuedItem[], now: number) => QueuedItem | undefined;
}

/** One item as it went. Milliseconds since 1970; null: nobody has claimed it. */
export interface Handled {
  readonly class: ReviewableClass;
  readonly openedAt: number;
  readonly dueAt: number;
  readonly claimedAt: number | null;
  /** Minutes that it waited while somebody was there. */
  readonly staffedWait: number;
}

const minute = 60_000;
const start = Date.parse('2026-03-02T00:00:00Z');

interface Waiting {
  readonly id: string;
  item: Reviewable;
  firstClaim: number | null;
  staffedWait: number;
}

interface Worker {
  readonly id: string;
  busyUntil: number;
  holds: { waiting: Waiting; leaves: boolean } | null;
  /** Minutes of work since the last break. */
  worked: number;
}

/** Pure: so many days, minute by minute, through the rules that the service itself follows. The same plan gives the same days. */
export function simulate(plan: ShiftPlan): Handled[] {
  const chance = chanceFrom(plan.seed);
  const all: Waiting[] = [];
  const open = new Set<Waiting>();
  // One begins in the middle of a stretch of work, so that they do not rest together.
  const workers = Array.from({ length: plan.moderators }, (_, n): Worker => ({
    id: `m${n}`,
    busyUntil: 0,
    holds: null,
    worked: (n * plan.work) / plan.moderators,
  }));
  const end = start + plan.days * 24 * 60 * minute;
  let next = start + chance.until(plan.itemsADay / 1_440) * minute;
  let turn = { open: false, until: start };
  for (let now = start; now < end; now += minute) {
    for (; next <= now; next += chance.until(plan.itemsADay / 1_440) * minute) arrive(plan, chance, { all, open, at: new Date(next) });
    if (now >= turn.until) turn = turnAt(plan.staffed, new Date(now));
    // What is in hand when the day ends is brought to its end.
    for (const worker of workers) if (worker.busyUntil <= now) letGo(worker, open, now);
    if (!turn.open) continue;
    for (const waiting of open) if (waiting.firstClaim === null) waiting.staffedWait += 1;
    for (const worker of workers) if (worker.busyUntil <= now) takeNext(plan, chance, { worker, open, now });
  }
  return all.map(({ item, firstClaim, staffedWait }) => ({
    ...{ class: item.class, openedAt: item.openedAt.getTime(), dueAt: item.dueAt.getTime(), claimedAt: firstClaim, staffedWait },
  }));
}

/** Whether somebody is there, and until when that stays so. */
function turnAt(staffed: Opening | null, now: Date): { open: boolean; until: number } {
  if (staffed === null) return { open: true, until: Infinity };
  const open = isOpen(staffed, now);
  const until = open ? closesAt(staffed, now) : nextOpening(staffed, now);
  return { open, until: until?.getTime() ?? Infinity };
}

function arrive(plan: ShiftPlan, chance: Chance, { all, open, at }: { all: Waiting[]; open: Set<Waiting>; at: Date }): void {
  let share = chance.share();
  const itsClass = bySeverity.find((each) => (share -= plan.shares[each]) < 0) ?? 'green';
  const { next: item } = afterNotice(null, { now: at, class: itsClass, isNews: true, staffed: plan.staffed });
  const waiting = { id: `00000000-0000-4000-8000-${String(all.length).padStart(12, '0')}`, item, firstClaim: null, staffedWait: 0 };
  all.push(waiting);
  open.add(waiting);
}

/** A break that is due, else the first item that nobody holds. */
function takeNext(plan: ShiftPlan, chance: Chance, { worker, open, now }: { worker: Worker; open: Set<Waiting>; now: number }): void {
  if (worker.worked >= plan.work) {
    Object.assign(worker, { worked: 0, busyUntil: now + plan.rest * minute });
    return;
  }
  const at = new Date(now);
  const free = [...open].filter(({ item }) => holderOf(item, at) === null);
  const first = plan.order(free.map(queued), now);
  const waiting = free.find(({ id }) => id === first?.id);
  const step = waiting && afterAct(waiting.item, { kind: 'claim', by: worker.id, now: new Date(now), staffed: plan.staffed });
  if (waiting === undefined || step === undefined || 'refusal' in step) return;
  waiting.item = step.next;
  waiting.firstClaim ??= now;
  const minutes = Math.max(1, chance.around(plan.handling[waiting.item.class], plan.spread));
  const leaves = chance.share() < plan.left;
  // An open page renews its lease; whoever leaves an item goes on to the next one.
  if (!leaves) waiting.item = { ...waiting.item, claimedUntil: new Date(now + (Math.ceil(minutes) + leaseMinutes) * minute) };
  Object.assign(worker, { holds: { waiting, leaves }, busyUntil: now + (leaves ? 1 : minutes) * minute, worked: worker.worked + minutes });
}

/** What is in hand is decided, or was left. */
function letGo(worker: Worker, open: Set<Waiting>, now: number): void {
  if (worker.holds === null) return;
  const { waiting, leaves } = worker.holds;
  worker.holds = null;
  if (leaves) return;
  const step = afterAct(waiting.item, { kind: 'decide', by: worker.id, now: new Date(now) });
  if ('refusal' in step) throw new Error(`a decision was refused: ${step.refusal}`);
  open.delete(waiting);
}

const queued = ({ id, item }: Waiting): QueuedItem => ({ id, class: item.class, openedAt: item.openedAt, dueAt: item.dueAt, held: false });
