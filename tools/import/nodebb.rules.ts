import { z } from 'zod';
import type { Leftovers, Place } from './converter.ts';
import { postText } from './post-text.rules.ts';
import { threadLine, type ThreadLine } from './thread-line.rules.ts';

/** NodeBB keeps numbers as numbers or as text, by database and age. */
const number = z.coerce.number();
const flag = z.union([z.boolean(), z.coerce.number()]).optional().transform(Boolean);

/** An object of NodeBB as MongoDB or PostgreSQL holds it. Keys of other objects (users, messages) are not looked at. */
export const nodebbObject = z.union([
  z.object({
    _key: z.string().regex(/^topic:\d+$/),
    tid: number,
    cid: z.coerce.string(),
    title: z.coerce.string(),
    mainPid: number,
    deleted: flag,
    scheduled: flag,
  }),
  z.object({
    _key: z.string().regex(/^post:\d+$/),
    pid: number,
    tid: number,
    uid: z.coerce.string(),
    content: z.coerce.string(),
    /** Milliseconds since 1970. */
    timestamp: number,
    deleted: flag,
  }),
]);
export type NodebbTopic = Extract<z.infer<typeof nodebbObject>, { cid: string }>;
export type NodebbPost = Extract<z.infer<typeof nodebbObject>, { content: string }>;

/** Pure: one topic as a line, or why it is left out. */
export function nodebbThread(topic: NodebbTopic, posts: readonly NodebbPost[], places: ReadonlyMap<string, Place>): ThreadLine | Leftovers {
  const place = places.get(topic.cid);
  if (place === undefined) return `of the category ${topic.cid}, which no --map names`;
  const standing = posts.filter(({ deleted }) => !deleted);
  const opening = standing.find(({ pid }) => pid === topic.mainPid);
  if (topic.deleted || topic.scheduled || opening === undefined) return 'deleted or hidden';
  const replies = standing.filter((post) => post !== opening).sort((a, b) => a.timestamp - b.timestamp || a.pid - b.pid);
  const line = threadLine(
    place,
    topic.title,
    [opening, ...replies].map(({ content, uid, timestamp }) => ({
      text: postText(content, place.lang),
      ...(uid === '0' ? {} : { by: uid }),
      postedAt: Math.floor(timestamp / 1000),
    })),
  );
  return line ?? 'empty';
}
