import type { Statements } from '../../platform/database/database.ts';
import { isBeforeCovering } from './posts-for-moderator.query.ts';
import { signalKinds } from './signal-kind.type.ts';
import { quoteOf, wordsOf } from './signal-in-words.rules.ts';
import type { SignalOnItem } from './signal-on-item.type.ts';

interface SignalRow extends Omit<SignalOnItem, 'words' | 'quote'> {
  readonly title: string;
  readonly text: string;
}

const signals = `
  select signal.kind, signal.rule, signal.hour, signal.reason, signal.part, signal.span_from as "from", signal.span_to as "to",
         revision.number as "revisionNumber", thread.title,
         case when ${isBeforeCovering} then '' else revision.text end as text,
         (select note from watched_entry where 'watched.' || watched_entry.id = signal.rule) as note
    from signal join revision on revision.id = signal.revision_id
    join post on post.id = revision.post_id join thread on thread.id = post.thread_id
   where signal.reviewable_id = $1
   order by signal.round desc, revision.number desc, array_position($2::text[], signal.kind), signal.part desc nulls first, signal.span_from, signal.id
   limit 50`;

/** What screening saw of a post, told so that a moderator can see where and why. The passages are read from the revision; nothing keeps a copy. */
export async function signalsOn(statements: Statements, reviewableId: string): Promise<SignalOnItem[]> {
  const rows = await statements.rows<SignalRow>(signals, [reviewableId, signalKinds]);
  return rows.map(({ title, text, ...row }) => ({
    ...row,
    words: wordsOf(row.kind, row.reason),
    quote: row.part === null ? null : quoteOf(row.part === 'title' ? title : text, row.from ?? 0, row.to ?? 0),
  }));
}
