import type { PostState } from '../../community/index.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { ReportCategory } from '../reports/report-category.type.ts';
import type { ReviewableClass } from '../review/review-words.type.ts';
import type { SignalKind } from '../review/signal-kind.type.ts';
import { keptFor, lapsesAfter } from './second-look.rules.ts';

/** A second look that waits for an answer, as far as it can be known without opening it. */
export interface WaitingLook {
  readonly id: string;
  readonly class: ReviewableClass;
  readonly categories: ReportCategory[];
  readonly signalKinds: SignalKind[];
  /** Whether whoever asks has taken it. */
  readonly mine: boolean;
  readonly reviewableId: string;
  readonly round: number;
  readonly postId: string;
  readonly revisionId: string;
  readonly stateBefore: PostState;
}

/** $1: who asks; $2: from this hour on it was drawn; $3: whoever took it since then keeps it from others. */
const waiting = `
  select look.id, look.class, coalesce(look.taken_by = $1, false) as mine, decision.reviewable_id as "reviewableId", decision.round,
         item.post_id as "postId", look.revision_id as "revisionId", decision.state_before as "stateBefore",
         array(select distinct category from report where reviewable_id = item.id and report.round <= decision.round) as categories,
         array(select distinct kind from signal where reviewable_id = item.id and signal.round <= decision.round) as "signalKinds"
    from second_look look
    join decision on decision.id = look.decision_id and decision.undone_hour is null
    join reviewable item on item.id = decision.reviewable_id and moderates($1, item.board_id)
    join revision on revision.id = look.revision_id and revision.text <> ''
   where look.kind is null and look.drawn_hour > $2 and (look.taken_by is null or look.taken_by = $1 or look.taken_hour <= $3)
     and not knows_item($1, item.id)`;

const bounds = ({ id }: Staff, hour: number): unknown[] => [id, hour - lapsesAfter, hour - keptFor];

/** Everything that this moderator may look at a second time, what waits longest first: on their boards, and nothing that they had to do with. */
export const waitingLooks = (statements: Statements, who: Staff, hour: number): Promise<WaitingLook[]> =>
  statements.rows(`${waiting} order by look.drawn_hour, look.id`, bounds(who, hour));

/** undefined: there is none, it is answered, it lapsed, its text is gone, or this moderator may not. */
export const waitingLook = (statements: Statements, who: Staff, given: { id: string; hour: number }): Promise<WaitingLook | undefined> =>
  statements.first(`${waiting} and look.id = $4`, [...bounds(who, given.hour), given.id]);

/** Locks it. Where somebody was quicker, it waits for them and sees what they did: the same form sent twice at once meets its own answer. */
export const lockWaitingLook = (
  statements: Statements,
  who: Staff,
  given: { id: string; hour: number },
): Promise<WaitingLook | undefined> =>
  statements.first(`${waiting} and look.id = $4 for update of look`, [...bounds(who, given.hour), given.id]);
