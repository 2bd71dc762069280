import type { ReviewableClass } from '../review/review-words.type.ts';

const day = 24;
/** Hours in which a colleague should have answered. */
const ordinary = day;
const urgent = 1;
/** Hours after which a proposal that nobody answered lapses. */
const lifetime = 7 * day;

/** What waits for a second staff account, from an hour (since 1970) on. */
export interface WaitingSignature {
  readonly kind: 'proposal' | 'contact';
  readonly class: ReviewableClass;
  readonly hour: number;
}

/** Pure: within how many hours it should be answered. What is about danger is urgent; the record of a call to the authorities always is. */
export const hoursToAnswer = ({ kind, class: itsClass }: Pick<WaitingSignature, 'kind' | 'class'>): number =>
  kind === 'contact' || itsClass === 'crisis' || itsClass === 'red' ? urgent : ordinary;

/** Pure: whether its time is over. An hour is not over before sixty minutes of it have passed, so that the one it began in does not count. */
export const isOver = (waiting: WaitingSignature, hour: number): boolean => hour > waiting.hour + hoursToAnswer(waiting);

/** Pure: the first hour in which a proposal from this one has lapsed. The record of a call never lapses. */
export const lapsesFrom = (proposedHour: number): number => proposedHour + lifetime + 1;

/** Pure: what is over comes first, then calls to the authorities, then what has waited longest. */
export const inOrderOfNeed = <Waiting extends WaitingSignature>(waiting: readonly Waiting[], hour: number): Waiting[] =>
  [...waiting].sort((one, other) => rank(one, hour) - rank(other, hour) || one.hour - other.hour);

const rank = (waiting: WaitingSignature, hour: number): number => (isOver(waiting, hour) ? 0 : 2) + (waiting.kind === 'contact' ? 0 : 1);
