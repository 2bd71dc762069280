import { Injectable } from '@nestjs/common';
import type { PostUnderReview } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { hasOpenProposal } from '../proposals/proposal-rows.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import { CareMessages } from './care-messages.ts';
import { longestWaitFor, refusalToCare } from './care.rules.ts';
import type { CareOnItem, Colleague, FollowUp, HandOver } from './care-on-item.type.ts';

/** Whom an item can be given to: every other moderator of its board who works here, by name. */
export const colleaguesOf = (statements: Statements, moderator: Staff, boardId: string): Promise<Colleague[]> =>
  statements.rows(`select id, name from staff_account where active and moderates(id, $2) and id <> $1 order by name, id limit 50`, [
    moderator.id,
    boardId,
  ]);

const followUps = `
  select follow_up.id, look_again_hour as "lookAgainHour", note, staff_account.name as "setBy", state
    from follow_up join staff_account on staff_account.id = set_by where reviewable_id = $1
   order by state <> 'waiting', follow_up.hour desc, follow_up.id limit 10`;

const handOvers = `
  select hand_over.id, giver.name as "givenBy", receiver.name as "givenTo", note, hand_over.hour
    from hand_over join staff_account giver on giver.id = given_by left join staff_account receiver on receiver.id = given_to
   where reviewable_id = $1 order by round desc, hand_over.hour desc, hand_over.id limit 10`;

interface ItemInCare {
  readonly item: ReviewableRow;
  readonly post: Pick<PostUnderReview, 'state'>;
  readonly authorCanBeTold: boolean;
}

/** What can be done about an item beside deciding it, and what was done. */
@Injectable()
export class ReadCareOnItem {
  constructor(
    private readonly clock: Clock,
    private readonly messages: CareMessages,
  ) {}

  async of(statements: Statements, moderator: Staff, { item, post, authorCanBeTold }: ItemInCare): Promise<CareOnItem> {
    const mayAct = refusalToCare({ item, moderatorId: moderator.id, now: this.clock.now() }) === null;
    const awaitsSecond = mayAct && (await hasOpenProposal(statements, item.id));
    const mayGive = item.state === 'open' && item.claimedBy === moderator.id && !awaitsSecond;
    return {
      messages: await this.messages.about(statements, item.postId),
      mayWrite: mayAct && authorCanBeTold,
      mayAnswerInThread: mayAct && post.state === 'visible',
      longestWait: mayAct && !awaitsSecond ? longestWaitFor(item, post) : null,
      colleagues: mayGive ? await colleaguesOf(statements, moderator, item.boardId) : [],
      followUps: await statements.rows<FollowUp>(followUps, [item.id]),
      handOvers: await statements.rows<HandOver>(handOvers, [item.id]),
    };
  }
}
