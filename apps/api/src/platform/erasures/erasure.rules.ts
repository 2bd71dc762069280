import { createHash } from 'node:crypto';
import { retention } from '@rinnalla/settings/retention';

/** What can be erased by itself. A persona goes with its posts: they stand under one name for everybody, so nothing is told by it. */
export const erasureKinds = ['persona', 'post', 'reaction', 'report', 'membership', 'sealed_item', 'credential'] as const;
export type ErasureKind = (typeof erasureKinds)[number];

/** One thing to erase. `id`: its uuid; of a membership its `mine` in the same form; of a sealed item its address, 64 hex digits. */
export interface Erasable {
  readonly kind: ErasureKind;
  readonly id: string;
}

/** An erasure that waits. `dueHour`: from which hour (since 1970) on it is carried out. */
export interface WaitingErasure extends Erasable {
  readonly dueHour: number;
}

/** Within so many hours everything of somebody who leaves is erased, each thing at an hour drawn by chance. Seven days. */
export const spreadHours = retention.left_account.hours;

/** Pure: the hour at which a thing is erased. `chance`: 0 to 1, 1 excluded. At once: the hour that has begun. */
export const dueHourOf = (now: number, pace: 'spread' | 'at_once', chance: number): number =>
  pace === 'at_once' ? now : now + 1 + Math.floor(chance * spreadHours);

const shape = new RegExp(`^(\\d{1,9})\\.(${erasureKinds.join('|')})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})$`);

/** Pure: the name of the empty file that stands for a waiting erasure. */
export const nameOfWaiting = ({ dueHour, kind, id }: WaitingErasure): string => `${dueHour}.${kind}.${id}`;

/** Pure: the waiting erasure that a file's name stands for; null for any other name. */
export function readWaiting(name: string): WaitingErasure | null {
  const [, dueHour, kind, id] = shape.exec(name) ?? [];
  return id === undefined ? null : { dueHour: Number(dueHour), kind: kind as ErasureKind, id };
}

/** Pure: what the ledger holds of an erased thing, 64 hex digits. Ids are 128 random bits, so only who has the id can tell. */
export const ledgerHash = ({ kind, id }: Erasable): string => createHash('sha256').update(`rinnalla/erased/${kind}/${id}`).digest('hex');

/** Pure: the first day (YYYY-MM-DD) whose file of the ledger is still kept on this day. */
export const firstKeptDay = (today: Date): string =>
  new Date(today.getTime() - retention.erasure_ledger.hours * 3_600_000).toISOString().slice(0, 10);
