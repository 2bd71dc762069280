import { randomInt } from 'node:crypto';
import { kill, pidOf, randomMoment, recovered, serving, type Killable } from './kill-process.ts';
import { replyForm, type Thread } from './members.ts';
import { sendUntilDone } from './send-until-done.ts';
import { faultsOf, type Acknowledged, type Standing } from './standing-posts.rules.ts';
import { ask, type Whole } from './start-whole.ts';
import type { Visitor } from './visitor.ts';

/** Milliseconds within which a kill falls after the reply that it is meant for was begun. */
const span = 40;

/** Members who write one reply after the other, `each` of them, in one thread. */
export interface Writing {
  readonly whole: Whole;
  readonly thread: Thread;
  readonly members: readonly Visitor[];
  readonly each: number;
  /** Tells the replies of one round from those of another. */
  readonly round: string;
}

export interface Written {
  readonly acknowledged: Acknowledged[];
  /** How many forms had to be sent again. */
  readonly again: number;
}

/** What a kill amid the writing led to. */
export interface WrittenUnderKill extends Written {
  /** Milliseconds from the kill until everything answered again. */
  readonly downFor: number;
  /** The serving processes that are others now than before. */
  readonly renewed: readonly Killable[];
}

/** Lets members write and kills a process in the midst of it, at a moment drawn at random; settles when everything answers again. */
export async function writeUnderKill(writing: Writing, name: Killable): Promise<WrittenUnderKill> {
  const before = serving.map((each) => pidOf(writing.whole, each));
  const target = randomInt(1, writing.members.length * writing.each);
  const due = Promise.withResolvers<null>();
  let begun = 0;
  const writes = write(writing, () => {
    begun += 1;
    if (begun === target) due.resolve(null);
  });
  await Promise.race([due.promise, writes]);
  await randomMoment(span);
  const killed = await kill(writing.whole, name);
  const [written, downFor] = await Promise.all([writes, recovered(writing.whole, killed)]);
  const renewed = serving.filter((each, index) => pidOf(writing.whole, each) !== before[index]);
  return { ...written, downFor, renewed };
}

/** Lets members write until each reply is acknowledged. */
export async function write(writing: Writing, onBegin: () => void = () => undefined): Promise<Written> {
  const { thread, members, each, round } = writing;
  const acknowledged: Acknowledged[] = [];
  let again = 0;
  const writeAll = async (member: Visitor, who: number): Promise<void> => {
    for (let turn = 0; turn < each; turn += 1) {
      const text = `${round}: ${who}.${turn}`;
      const form = await replyForm(member, thread, { text });
      onBegin();
      const sent = await sendUntilDone(member, form);
      acknowledged.push({ text, position: positionIn(sent.location) });
      again += sent.again === 0 ? 0 : 1;
    }
  };
  await Promise.all(members.map(writeAll));
  return { acknowledged, again };
}

/** The position of a post, from the address to which its author was led. */
export const positionIn = (location: string): number => Number(/#post-(\d+)$/.exec(location)?.[1]);

/** What is wrong with a thread after these replies were acknowledged. */
export async function faultsIn(whole: Whole, thread: Thread, replies: readonly Acknowledged[]): Promise<string[]> {
  const standing = await ask<Standing>(
    whole,
    'select revision.text, post.position from post join revision on revision.post_id = post.id where post.thread_id = $1',
    [thread.id],
  );
  const [counted] = await ask<{ postCount: number }>(whole, 'select post_count as "postCount" from thread where id = $1', [thread.id]);
  const opening = { text: thread.opening, position: 1 };
  return faultsOf({ acknowledged: [opening, ...replies], standing, postCount: counted?.postCount ?? 0 });
}
