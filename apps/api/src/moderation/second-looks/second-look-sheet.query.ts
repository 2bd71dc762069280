import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { decisionsAbout } from '../decisions/available-decisions.rules.ts';
import { PostsForModerator } from '../review/posts-for-moderator.query.ts';
import { wordsOf } from '../review/signal-in-words.rules.ts';
import { availableSanctions } from '../sanctions/sanction.rules.ts';
import { compared, comparedLooks } from './compared-looks.ts';
import { waitingLook } from './second-look-rows.ts';
import type { WaitingLook } from './second-look-rows.ts';
import type { SecondLook, SecondLookSheet, SignalToReadAgain } from './second-look.type.ts';

const text = `
  select revision.tree, coalesce(thread.own_title, thread.title) as "threadTitle"
    from revision join post on post.id = revision.post_id join thread on thread.id = post.thread_id where revision.id = $1`;

const reports = `
  select category, explanation from report where reviewable_id = $1 and round <= $2 order by round desc, hour desc, id limit 50`;

/** The passages are no part of it: they stand in the text. */
const signals = `
  select kind, rule, reason from signal
   where reviewable_id = $1 and round <= $2 and (revision_id is null or revision_id = $3) order by kind, rule, span_from, id limit 50`;

/** Whoever made it, whoever decided what it is about, senior moderators of the board, and operators. */
const mayCompare = `look.id = $1
  and ($2 in (look.taken_by, decision.decided_by) or $3 or is_senior_at($2, item.board_id)
       or exists (select from proposal where decision_id = decision.id and answered_by = $2))`;

/** The post that stands although the second reader would have restricted it. */
const postToReport = `
  select item.post_id as id from second_look look join decision on decision.id = look.decision_id
    join reviewable item on item.id = decision.reviewable_id join post on post.id = item.post_id
   where look.id = $1 and look.taken_by = $2 and post.state = 'visible'`;

/** One second look: what there is to judge, for whoever took it and until they have; then both judgements. */
@Injectable()
export class ReadSecondLook {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly posts: PostsForModerator,
  ) {}

  /** null: there is none, or it is not for this viewer. */
  async of(viewer: Staff, id: string): Promise<SecondLook | null> {
    const look = await waitingLook(this.database, viewer, { id, hour: this.clock.hour() });
    if (look?.mine === true) return { sheet: await this.sheet(viewer, look), compared: null, postToReport: null };
    const [row] = await comparedLooks(this.database, mayCompare, [id, viewer.id, viewer.roles.includes('operator')]);
    if (row === undefined) return null;
    const sideBySide = compared(row, this.clock.hour());
    const reportable = sideBySide.differsGravely && sideBySide.first.group === 'stands';
    const post = reportable ? await this.database.first<{ id: string }>(postToReport, [id, viewer.id]) : undefined;
    return { sheet: null, compared: sideBySide, postToReport: post?.id ?? null };
  }

  private async sheet(viewer: Staff, look: WaitingLook): Promise<SecondLookSheet> {
    const { post, board, context } = await this.posts.withContext(this.database, viewer, look.postId);
    const read = await this.database.first<Pick<SecondLookSheet, 'tree' | 'threadTitle'>>(text, [look.revisionId]);
    if (read === undefined) throw new Error('a second look is about a text that is not there');
    const seen = await this.database.rows<Omit<SignalToReadAgain, 'words'>>(signals, [look.reviewableId, look.round, look.revisionId]);
    const kinds = couldBeDecided(look);
    return {
      ...{ id: look.id, class: look.class, wasHeld: look.stateBefore === 'held', board, author: post.author, ...read },
      reports: await this.database.rows(reports, [look.reviewableId, look.round]),
      signals: seen.map((signal) => ({ ...signal, words: wordsOf(signal.kind, signal.reason) })),
      nearby: context.filter(({ isTarget, state }) => !isTarget && state === 'visible'),
      availableDecisions: [...kinds],
      availableSanctions: availableSanctions({ kinds, ofStaff: post.author.kind === 'professional' || post.author.kind === 'moderator' }),
    };
  }
}

/** Pure: what could have been decided about the post as it stood. */
export const couldBeDecided = ({ class: itsClass, stateBefore }: Pick<WaitingLook, 'class' | 'stateBefore'>) =>
  decisionsAbout({ targetKind: 'post', canChange: false, class: itsClass }, stateBefore);
