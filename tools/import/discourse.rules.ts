import { z } from 'zod';
import { postText } from './post-text.rules.ts';
import type { Leftovers, Place } from './converter.ts';
import { threadLine, type ThreadLine } from './thread-line.rules.ts';

/** PostgreSQL's way to JSON gives true and false, other ways of export their first letters. */
const truth = z
  .union([z.boolean(), z.enum(['t', 'f', 'true', 'false'])])
  .transform((value) => value === true || value === 't' || value === 'true');

/** One post of a Discourse, with what must be known of its topic. The query that makes it stands in docs/import.md. */
export const discourseRow = z.object({
  topic_id: z.coerce.number().int(),
  category: z.string(),
  title: z.string(),
  archetype: z.string(),
  topic_gone: truth,
  restricted: truth,
  post_number: z.coerce.number().int(),
  post_type: z.coerce.number().int(),
  post_gone: truth,
  user_id: z.coerce.number().int().nullable(),
  created_at: z.string(),
  raw: z.string(),
});
export type DiscourseRow = z.infer<typeof discourseRow>;

/** `Post.types[:regular]` of Discourse; moderators' actions, small actions and whispers have other numbers. */
const regularPost = 1;

/** Pure: one topic as a line, or why it is left out. Its rows are in their order. */
export function discourseTopic(rows: readonly DiscourseRow[], places: ReadonlyMap<string, Place>): ThreadLine | Leftovers {
  const [topic] = rows;
  if (topic === undefined || topic.archetype !== 'regular' || topic.restricted) return 'not public';
  const place = places.get(topic.category);
  if (place === undefined) return `of the category ${topic.category}, which no --map names`;
  const posts = rows.filter((row) => !row.post_gone && row.post_type === regularPost);
  if (topic.topic_gone || posts[0]?.post_number !== 1) return 'deleted or hidden';
  const line = threadLine(
    place,
    topic.title,
    posts.map(({ raw, user_id, created_at }) => ({
      text: postText(raw, place.lang),
      ...(user_id === null || user_id <= 0 ? {} : { by: String(user_id) }),
      postedAt: instant(created_at),
    })),
  );
  return line ?? 'empty';
}

/** Discourse keeps UTC; its ways of export write it with a space, with `UTC`, or without a zone. */
function instant(created: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)/.exec(created) ?? [];
  return day === undefined ? created : `${day}T${time}Z`;
}

/** Pure: the rows of one line of the export: a row itself, or the whole result of a Data Explorer query. */
export function discourseRows(line: unknown): unknown[] {
  const result = z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.unknown())) }).safeParse(line);
  if (!result.success) return [line];
  const { columns, rows } = result.data;
  return rows.map((values) => Object.fromEntries(columns.map((name, n) => [name, values[n]])));
}
