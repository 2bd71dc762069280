import type { DemoBoard } from './demo-boards.ts';
import { writerIn } from './demo-cast.rules.ts';
import type { DemoPost, DemoThread, DemoWriter } from './demo-thread.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Hours of the day, in Finland, at which threads of the demo begin; an hour that stands here twice is twice as likely. */
const beginnings = { day: [6, 9, 12, 15, 17, 18, 19, 20, 20, 21, 21, 22, 22, 23], night: [22, 23, 0, 1, 2, 2, 3, 3, 4] } as const;
const hoursAheadOfUtc = 2;

/** A thread that is younger than this (in hours) begins when its author said; older ones move to an hour at which people write. */
const recent = 30;

/** A post of the demo with its place and its moment. */
export interface WrittenPost {
  readonly place: string;
  /** The place of the opening post of its thread. */
  readonly opening: string;
  readonly thread: DemoThread;
  readonly text: DemoPost;
  readonly board: DemoBoard;
  /** The author: a member by its number in the whole cast, or a professional. */
  readonly by: DemoWriter;
  readonly at: Date;
  /** When the next post of its thread was written; null for the last. */
  readonly next: Date | null;
}

/** Pure: a number from 0 to below, always the same for the same place (FNV-1a), so that every load of the demo is alike. */
export function spread(place: string, below: number): number {
  const hash = Array.from(place).reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16_777_619), 2_166_136_261);
  return ((hash >>> 0) >>> 7) % below;
}

/**
 * Pure: the posts of all threads with their moments, each thread in its order.
 * @throws Error when a thread is on a board that is not given.
 */
export function writtenPosts(given: {
  readonly threads: readonly DemoThread[];
  readonly boards: readonly DemoBoard[];
  readonly loadedAt: Date;
}): WrittenPost[] {
  return given.threads.flatMap((thread) => {
    const places = thread.posts.map((_, n) => `${thread.board}/${thread.title}/${n + 1}`);
    const board = given.boards.find(({ slug }) => slug === thread.board);
    if (board === undefined) throw new Error(`${places[0]} is on a board that the demo does not have`);
    const beginning = openingHour(thread, given.loadedAt, board.atNight ? 'night' : 'day');
    const moments = momentsOf(thread, places, beginning);
    return thread.posts.map((text, n) => ({
      place: places[n] ?? '',
      opening: places[0] ?? '',
      thread,
      text,
      board,
      by: writerIn(board.language, text.by),
      at: moments[n] ?? given.loadedAt,
      next: moments[n + 1] ?? null,
    }));
  });
}

/** The whole hour in which a thread begins: as long ago as its author said, or up to a day longer, so that it is one at which people write. */
function openingHour({ hoursAgo, board, title }: DemoThread, loadedAt: Date, time: keyof typeof beginnings): number {
  const nominal = Math.floor(loadedAt.getTime() / hour) - hoursAgo;
  if (hoursAgo < recent) return nominal;
  const hours = beginnings[time];
  const wanted = hours[spread(`${board}/${title}`, hours.length)] ?? nominal;
  return nominal - ((((nominal + hoursAheadOfUtc - wanted) % 24) + 24) % 24);
}

function momentsOf({ posts }: DemoThread, places: readonly string[], beginning: number): Date[] {
  let inHour = beginning;
  let minuteOfHour = 0;
  return posts.map(({ later }, n) => {
    inHour += later;
    const drawn = spread(places[n] ?? '', 45);
    minuteOfHour = n > 0 && later === 0 ? Math.min(59, minuteOfHour + 3 + (drawn % 5)) : drawn;
    return new Date(inHour * hour + minuteOfHour * minute);
  });
}
