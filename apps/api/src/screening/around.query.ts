import type { RevisionToScreen } from '../community/index.ts';
import type { Statements } from '../platform/database/database.ts';
import { coveredWords } from '../moderation/index.ts';
import type { Around } from './opinion.ts';
import { hoursOfRepeating, longEnoughToRepeat } from './phases/flood.rules.ts';

/** A new thread of nobody's who said anything before. */
export const nothingAround: Around = { earlierHere: 0, inThisHour: 0, saidHere: false, coveredHere: [], saidElsewhere: 0 };

const here = `
  select count(*)::int as "earlierHere", (count(*) filter (where post.hour = $4))::int as "inThisHour",
         coalesce(bool_or(revision.text = $5), false) as "saidHere"
    from post join revision on revision.id = post.revision_id
   where post.thread_id = $1 and post.persona_id = $2 and post.position < $3`;

/** The ends of those threads that moved lately: what is read does not grow with the board. */
const elsewhere = `
  select count(distinct thread.id)::int as "saidElsewhere"
    from (select id, post_count from thread where board_id = $1 and listed and last_hour >= $2 and id is distinct from $3
           order by last_hour desc, id desc limit 100) thread
    join post on post.thread_id = thread.id and post.position > thread.post_count - 20 and post.hour >= $2
    join revision on revision.id = post.revision_id
   where revision.text = $4`;

/** Reads what is around a revision. An import brings what stood elsewhere, and a change of a post is not said anew: both repeat nothing. */
export async function around(statements: Statements, { by, board, hour, place, before, text }: RevisionToScreen): Promise<Around> {
  if (by === 'nobody') return nothingAround;
  const coveredHere = place === null ? [] : await coveredWords(statements, place);
  const own =
    place === null
      ? undefined
      : await statements.first<Omit<Around, 'coveredHere' | 'saidElsewhere'>>(here, [
          place.threadId,
          place.personaId,
          place.position,
          hour,
          text,
        ]);
  const repeats = before === null && longEnoughToRepeat(text);
  const others = repeats
    ? await statements.first<Pick<Around, 'saidElsewhere'>>(elsewhere, [board.id, hour - hoursOfRepeating, place?.threadId ?? null, text])
    : undefined;
  return { ...nothingAround, ...own, coveredHere, ...others };
}
