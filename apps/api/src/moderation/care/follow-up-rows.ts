import type { Statements } from '../../platform/database/database.ts';
import type { FollowUpState } from './care-on-item.type.ts';

/** Longest note of a moderator to another, in code points. */
export const noteLimit = 500;

export interface FollowUpRow {
  readonly id: string;
  readonly reviewableId: string;
  readonly lookAgainHour: number;
  readonly state: FollowUpState;
}

/** Whoever locks a follow-up has locked its item before. */
export const findFollowUp = (statements: Statements, id: string): Promise<FollowUpRow | undefined> =>
  statements.first('select id, reviewable_id as "reviewableId", look_again_hour as "lookAgainHour", state from follow_up where id = $1', [
    id,
  ]);

/** Ends what waits for an item. */
export async function endWaiting(statements: Statements, reviewableId: string, state: Exclude<FollowUpState, 'waiting'>): Promise<void> {
  await statements.rows(`update follow_up set state = $2 where reviewable_id = $1 and state = 'waiting'`, [reviewableId, state]);
}
