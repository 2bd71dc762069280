import type { DemoEvent } from './demo-event.ts';

/** How many events go to the database at the same time: fewer than it has connections for. */
const atOnce = 8;

/** What an event changes and what it only looks at: threads, people, and the one line in which staff acts follow each other. */
interface Touched {
  readonly changes: readonly string[];
  readonly sees: readonly string[];
}

/**
 * Pure: the events in their order, cut into batches of which each can be carried out at once: nothing in a batch follows from
 * another part of it, and what staff did stays in its order in the audit log.
 */
export function inBatches(events: readonly DemoEvent[]): DemoEvent[][] {
  const batches: DemoEvent[][] = [];
  let batch: DemoEvent[] = [];
  for (const event of events) {
    if (batch.length === atOnce || batch.some((earlier) => clash(touched(earlier), touched(event)))) {
      batches.push(batch);
      batch = [];
    }
    batch.push(event);
  }
  return batch.length === 0 ? batches : [...batches, batch];
}

const clash = (one: Touched, other: Touched): boolean =>
  one.changes.some((thing) => other.changes.includes(thing) || other.sees.includes(thing)) ||
  other.changes.some((thing) => one.sees.includes(thing));

function touched({ deed }: DemoEvent): Touched {
  if ('holder' in deed) return { changes: ['staff', deed.holder], sees: [] };
  switch (deed.kind) {
    case 'claim':
    case 'decide':
    case 'propose':
    case 'decide_appeal':
      return { changes: ['staff', threadOf(deed.post)], sees: [] };
    case 'see_news':
      return { changes: [String(deed.by)], sees: [] };
    case 'react':
      return { changes: [String(deed.by)], sees: [threadOf(deed.post)] };
    case 'start':
    case 'reply':
    case 'report':
    case 'appeal':
      return { changes: [threadOf(deed.post), String(deed.by)], sees: [] };
  }
}

const threadOf = (post: string): string => post.slice(0, post.lastIndexOf('/'));
