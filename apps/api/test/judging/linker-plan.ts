import type { Drawn } from '../../../../tools/seed/drawn.ts';
import { shuffled } from './chance.ts';
import type { DeedName } from './deeds.ts';

/** What an account does, and when. */
export interface Act {
  readonly account: number;
  /** The thread it is done in; none for what has no place. */
  readonly thread: number | undefined;
  readonly deed: DeedName;
  /** 0 for the first day. */
  readonly day: number;
  /** Minute of the day's writing. */
  readonly minute: number;
}

export const size = { accounts: 40, threads: 25, facesOfEach: 10, days: 5 };

/** What each account does in a place where it does not write: one of so many. */
const silentDeeds: readonly DeedName[] = ['react', 'react', 'reportPost', 'reportPost', 'setThreadNews', 'muteAuthor', 'saveDraft'];
const silentInEachThread = 10;

type Undated = Pick<Act, 'account' | 'thread' | 'deed'>;

/**
 * Who does what: each account writes in 10 of 25 threads, under 10 faces, and one of them starts the thread. In each thread ten who do not
 * write there leave a reaction or a report or keep something for themselves, every tenth face changes its post, and everybody marks the news as seen once. All of it is
 * drawn by chance alone, so that within a thread nothing but a leak can tell one account's trace from another's.
 */
function drawDeeds(drawn: Drawn): { starts: Undated[]; others: Undated[] } {
  const threads = Array.from({ length: size.threads }, (_, thread) => thread);
  const accounts = Array.from({ length: size.accounts }, (_, account) => account);
  const faces = accounts.flatMap((account) =>
    shuffled(drawn, threads)
      .slice(0, size.facesOfEach)
      .map((thread): Undated => ({ account, thread, deed: 'reply' })),
  );
  const starting = threads.map((thread) => drawn.pick(faces.filter((face) => face.thread === thread)));
  const silent = threads.flatMap((thread) => {
    const writers = new Set(faces.filter((face) => face.thread === thread).map(({ account }) => account));
    return shuffled(
      drawn,
      accounts.filter((account) => !writers.has(account)),
    )
      .slice(0, silentInEachThread)
      .map((account): Undated => ({ account, thread, deed: drawn.pick(silentDeeds) }));
  });
  const edits = faces.filter(() => drawn.below(10) === 0).map((face): Undated => ({ ...face, deed: 'editPost' }));
  const news = accounts.map((account): Undated => ({ account, thread: undefined, deed: 'markNewsSeen' }));
  return {
    starts: shuffled(drawn, starting).map((face) => ({ ...face, deed: 'startThread' })),
    others: [...faces.filter((face) => !starting.includes(face)), ...silent, ...edits, ...news],
  };
}

/** C1: everything in an order drawn by chance, three minutes apart. Nobody's order or hour says anything. */
export function interleaved(drawn: Drawn): Act[] {
  const { starts, others } = drawDeeds(drawn);
  const deeds = [...starts, ...postsBeforeEdits(shuffled(drawn, others))];
  const aDay = Math.ceil(deeds.length / size.days);
  return deeds.map((deed, at) => ({ ...deed, day: Math.floor(at / aDay), minute: (at % aDay) * 3 }));
}

/** How many visits begin within one minute. */
const visitsAMinute = 10;

/** C2: every account does in visits what it does, up to three things at a time, one right after another; ten visits begin each minute. */
export function inBursts(drawn: Drawn): Act[] {
  const { starts, others } = drawDeeds(drawn);
  const byAccount = Map.groupBy(postsBeforeEdits(shuffled(drawn, others)), ({ account }) => account);
  const later = visitsInTurn(
    drawn,
    [...byAccount.values()].map((deeds) => inVisits(drawn, deeds)),
  );
  const visits = [...starts.map((start) => [start]), ...later];
  const aDay = Math.ceil(visits.length / size.days);
  return visits.flatMap((visit, at) =>
    visit.map((deed) => ({ ...deed, day: Math.floor(at / aDay), minute: Math.floor((at % aDay) / visitsAMinute) })),
  );
}

function inVisits(drawn: Drawn, deeds: readonly Undated[]): Undated[][] {
  const visits: Undated[][] = [];
  for (let at = 0; at < deeds.length; at += visits.at(-1)!.length) visits.push(deeds.slice(at, at + 1 + drawn.below(3)));
  return visits;
}

/** The visits of all accounts in an order drawn by chance; each account's own stay in their order. */
function visitsInTurn(drawn: Drawn, ofAccounts: readonly (readonly Undated[][])[]): Undated[][] {
  const turns = shuffled(
    drawn,
    ofAccounts.flatMap((visits, account) => visits.map(() => account)),
  );
  const next = ofAccounts.map((visits) => visits.values());
  return turns.map((account) => next[account]!.next().value ?? []);
}

/** A post cannot be changed before it is written: where chance has it so, the two change places. Both are of one face. */
function postsBeforeEdits(deeds: readonly Undated[]): Undated[] {
  const order = [...deeds];
  for (const [at, { account, thread, deed }] of deeds.entries()) {
    const written = order.findIndex((other) => other.account === account && other.thread === thread && other.deed === 'reply');
    if (deed === 'editPost' && written > at) [order[at], order[written]] = [order[written]!, order[at]!];
  }
  return order;
}
