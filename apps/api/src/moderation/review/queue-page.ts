/** Items of one page and the next one. */
export const pageSize = 20;

/** What the statement of a page is asked with. */
export interface PageValues {
  /** The ranges of the order, as JSON. */
  readonly ranges: string;
  readonly now: Date;
  readonly boardIds: readonly string[] | null;
  readonly targetKind: string | null;
  /** Whoever holds the items; null: whether anybody does is no matter. */
  readonly holderId: string | null;
}

const inRange = `state = 'open' and class = range.class
         and (due_at, opened_at, id) > (range."dueAfter", range."openedAfter", range."afterId") and due_at <= range."dueUntil"`;
/** What somebody holds is little, and has an index of its own. */
const isHeld = `claimed_by is not null and claimed_until > $2`;
const firstOfRange = `order by due_at, opened_at, id limit ${pageSize + 1}`;

/** The first items of a range that also fit `more`. */
const ofRange = (more: string): string => `
      (select * from reviewable where range.held is null and ${inRange}${more} ${firstOfRange})
      union all
      (select * from reviewable where not range.held and ${inRange}${more} and (${isHeld}) is not true ${firstOfRange})
      union all
      (select * from reviewable where range.held and ${inRange}${more} and ${isHeld} ${firstOfRange})`;

/** The first items of a range, board by board, so that each board is read in its order. */
const ofBoards = (boards: string, more: string): string => `
      select found.* from unnest(${boards}::uuid[]) as of_board (board)
       cross join lateral (${ofRange(` and board_id = of_board.board${more}`)}) found ${firstOfRange}`;

/**
 * The items of one page and the next one, from the ranges in $1, which come sorted so that reading ends with the range that fills the
 * page, and what the statement is asked with. What one person holds is so little that it is looked through as it is.
 */
export function statementOfPage(given: PageValues): { text: string; values: unknown[] } {
  const values: unknown[] = [given.ranges, given.now];
  const put = (value: unknown): string => `$${values.push(value)}`;
  const kind = given.targetKind === null ? '' : ` and target_kind = ${put(given.targetKind)}`;
  const mine = given.holderId === null ? '' : ` and claimed_by = ${put(given.holderId)} and claimed_until > $2`;
  const boards = given.boardIds === null ? null : put(given.boardIds);
  const text = `
  select range.rank, item.*
    from (select * from json_to_recordset($1)
            as given (rank int, class text, held boolean, "dueAfter" timestamptz, "openedAfter" timestamptz, "afterId" uuid, "dueUntil" timestamptz)
          order by rank) range
   cross join lateral (${boards === null ? ofRange(kind + mine) : ofBoards(boards, kind + mine)}) item
   order by range.rank, item.due_at, item.opened_at, item.id limit ${pageSize + 1}`;
  return { text, values };
}
