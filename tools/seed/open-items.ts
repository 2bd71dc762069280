import { drawReference, hashReference, type AliasLanguage } from '@rinnalla/anonymity';
import type pg from 'pg';
import { slugPattern } from './boards.ts';
import { copyRows, type Row } from './copy-rows.ts';
import { drawTitle } from './draw-texts.ts';
import { drawFrom, type Drawn } from './drawn.ts';

/** Categories with the class that a report of them asks for and the minutes of its service level, as the review has them. */
const categories = [
  { category: 'worried_about_author', class: 'crisis', minutes: 15 },
  { category: 'threat_or_abuse', class: 'red', minutes: 60 },
  { category: 'method_details', class: 'red', minutes: 60 },
  { category: 'personal_data', class: 'red', minutes: 60 },
  { category: 'sourcing', class: 'amber', minutes: 8 * 60 },
  { category: 'misinformation', class: 'amber', minutes: 8 * 60 },
  { category: 'spam', class: 'green', minutes: 24 * 60 },
  { category: 'other', class: 'green', minutes: 24 * 60 },
] as const;

/** Minutes over which the items were opened. */
const openedWithin = 3 * 24 * 60;
const minute = 60_000;
const minutesPerHour = 60;

interface ReportedPost {
  readonly id: string;
  readonly revisionId: string;
  readonly boardId: string;
  readonly language: AliasLanguage;
}

/** Opens items about seeded posts, with one to three reports each, until `count` are open. Answers how many it opened. */
export async function openItems(client: pg.Client, { count, randomSeed }: { count: number; randomSeed: number }): Promise<number> {
  const open = await client.query<{ count: number }>(
    `select count(*)::int as count from reviewable join board on board.id = board_id where state = 'open' and board.slug ~ $1`,
    [slugPattern],
  );
  const { rows: posts } = await client.query<ReportedPost>(
    `select post.id, post.revision_id as "revisionId", board.id as "boardId", board.language
       from board join thread on thread.board_id = board.id join post on post.thread_id = thread.id
      where board.slug ~ $1 and not exists (select from reviewable where target_kind = 'post' and target_id = post.id)
      order by post.id limit $2`,
    [slugPattern, Math.max(0, count - (open.rows[0]?.count ?? 0))],
  );
  const drawn = drawFrom(`${randomSeed}/items/${posts[0]?.id}`);
  const [reviewables, reports]: [Row[], Row[]] = [[], []];
  for (const [n, post] of posts.entries()) addItem({ reviewables, reports, drawn, now: Date.now() }, post, n);
  await client.query('begin');
  await copyRows(client, 'reviewable (id, target_kind, target_id, board_id, class, state, opened_at, due_at, version, round)', reviewables);
  await copyRows(client, 'report (id, reviewable_id, round, revision_id, tag, mine, code_hash, hour, category, explanation)', reports);
  await client.query('commit');
  return posts.length;
}

interface Items {
  readonly reviewables: Row[];
  readonly reports: Row[];
  readonly drawn: Drawn;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Reports look as a guest's, which is how a member's look too. */
function addItem({ reviewables, reports, drawn, now }: Items, post: ReportedPost, n: number): void {
  const kind = categories[n % categories.length] ?? categories[0];
  const id = drawn.id();
  const openedAt = now - drawn.below(openedWithin) * minute;
  const dueAt = openedAt + kind.minutes * minute;
  const [opened, due] = [new Date(openedAt).toISOString(), new Date(dueAt).toISOString()];
  reviewables.push([id, 'post', post.id, post.boardId, kind.class, 'open', opened, due, 1, 1]);
  for (let report = 0; report <= n % 3; report += 1) {
    const hour = Math.floor(openedAt / (minute * minutesPerHour));
    const reference = hashReference(drawReference());
    const explanation = drawTitle(drawn, post.language);
    reports.push([drawn.id(), id, 1, post.revisionId, drawn.bytes(16), drawn.bytes(16), reference, hour, kind.category, explanation]);
  }
}
