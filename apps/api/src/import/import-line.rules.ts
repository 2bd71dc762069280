import { z } from 'zod';
import { readPostText, readSubmittedTitle } from '../community/index.ts';
import type { Language } from '../community/index.ts';
import type { InputProblem } from '../platform/graphql/outcomes.type.ts';
import { hourOf } from '../platform/clock.ts';
import { postIdsOf, threadKeyOf, threadIdOf } from './import-ids.rules.ts';
import type { LineProblem } from './line-problem.rules.ts';

/** One post of a line, read and checked. */
export interface PostToImport {
  readonly id: string;
  readonly text: string;
  readonly tree: Exclude<ReturnType<typeof readPostText>, InputProblem>['tree'];
  /** Hours since 1970. */
  readonly hour: number;
  /** Who wrote it, as a label that holds within its line alone; it is never stored. null: nobody else of the thread. */
  readonly by: string | null;
}

/** One line, read and checked; only the board's own rules are still open. */
export interface ThreadToImport {
  readonly id: string;
  readonly board: string;
  readonly language: Language;
  readonly title: string;
  readonly opening: PostToImport;
  readonly replies: readonly PostToImport[];
}

/** Replies that one line may have: as many as Discourse lets one topic have by default, where long threads were continued in a new one. */
const mostReplies = 10_000;
/** Nothing was written on a forum of today's kind before: such a time is a mistake of units or an empty field. */
const earliest = new Date('1990-01-01T00:00:00Z');

const time = z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date(), z.number().finite()], {
  error: 'expected a time such as 2024-05-31T22:15:00Z, or seconds since 1970',
});
const post = { text: z.string(), by: z.string().max(200).nullish(), postedAt: time.nullish() };
const reply = z.strictObject(post);
const line = z.strictObject({
  ...post,
  board: z.string().max(60),
  title: z.string(),
  lang: z.enum(['fi', 'sv', 'en']),
  replies: z.array(reply).max(mostReplies).optional(),
  /** Where an earlier run wrote why it refused the line. */
  refused: z.string().optional(),
});

type Line = z.infer<typeof line>;

/** Pure: reads one line of an import, or says everything that is wrong with it. `now` bounds its times and stands for a missing one. */
export function readImportLine(text: string, now: Date): ThreadToImport | LineProblem[] {
  const json = parseJson(text);
  if (json === undefined) return [{ kind: 'not_json' }];
  const parsed = line.safeParse(json);
  if (parsed.success) return readThread(parsed.data, now);
  return parsed.error.issues.map(({ path, message }) => ({ kind: 'shape', at: path.join('.'), message }));
}

function readThread(given: Line, now: Date): ThreadToImport | LineProblem[] {
  const title = readSubmittedTitle(given.title);
  const key = threadKeyOf({ ...given, postedAt: given.postedAt ?? null });
  const { posts, problems } = readPosts([given, ...(given.replies ?? [])], key, now);
  const [opening, ...replies] = posts;
  if (typeof title !== 'string') return [contentProblem('title', title), ...problems];
  if (problems.length > 0 || opening === undefined) return problems;
  return { id: threadIdOf(key), board: given.board, language: given.lang, title, opening, replies };
}

/** A post without a time takes that of the post before it: it cannot be older. */
function readPosts(given: readonly z.infer<typeof reply>[], key: string, now: Date): { posts: PostToImport[]; problems: LineProblem[] } {
  const ids = postIdsOf(key, given);
  const posts: PostToImport[] = [];
  const problems: LineProblem[] = [];
  let moment = now;
  for (const [n, { text, postedAt, by = null }] of given.entries()) {
    const at = n === 0 ? '' : `replies.${n - 1}.`;
    const read = readPostText(text);
    if (postedAt !== undefined && postedAt !== null) moment = momentOf(postedAt);
    const bound = moment > now ? 'future' : moment < earliest ? 'too_old' : null;
    if (bound !== null) problems.push({ kind: 'time', at: `${at}postedAt`, problem: bound });
    if ('problem' in read) problems.push(contentProblem(`${at}text`, read));
    else posts.push({ id: ids[n] ?? '', ...read, hour: hourOf(moment), by });
  }
  return { posts, problems };
}

const contentProblem = (at: string, { problem, limit }: InputProblem): LineProblem => ({
  kind: 'content',
  at,
  problem,
  limit: limit ?? null,
});

/** A time without a zone is UTC. Seconds may have a fraction. */
function momentOf(given: string | number): Date {
  if (typeof given === 'number') return new Date(given * 1000);
  return new Date(/T/.test(given) && !/(Z|[+-]\d\d:?\d\d)$/i.test(given) ? `${given}Z` : given);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
