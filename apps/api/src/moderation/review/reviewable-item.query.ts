import { Injectable } from '@nestjs/common';
import { Clock, hourOf } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ReadCareOnItem } from '../care/care-on-item.query.ts';
import { DecisionsOnItem } from '../decisions/decisions-on-item.query.ts';
import { PostsForModerator } from './posts-for-moderator.query.ts';
import { holderOf } from './reviewable-state.rules.ts';
import type { ReportOnItem, ReviewableItem } from './reviewable-item.type.ts';
import { ReviewableRows, versionOf } from './reviewable-rows.ts';
import type { ReviewableRow } from './reviewable-rows.ts';
import { signalsOn } from './signals-on-item.query.ts';

/** One item with all that a decision needs. */
@Injectable()
export class ReadReviewableItem {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly posts: PostsForModerator,
    private readonly decisions: DecisionsOnItem,
    private readonly care: ReadCareOnItem,
  ) {}

  async of(moderator: Staff, id: string): Promise<ReviewableItem | null> {
    const item = await this.reviewables.findFor(this.database, moderator, id);
    if (item === undefined) return null;
    const place = await this.posts.withContext(this.database, moderator, item.postId);
    const post = { state: place.post.state, personaId: place.post.author.id };
    const { kind, name } = place.post.author;
    const authorCanBeTold = kind !== 'professional' && kind !== 'moderator' && name !== '';
    return {
      ...place,
      ...(await this.standing(item, moderator)),
      reports: await reportsOn(this.database, item),
      signals: await signalsOn(this.database, id),
      revisions: await this.posts.revisions(this.database, item.postId),
      care: await this.care.of(this.database, moderator, { item, post, authorCanBeTold }),
      ...(await this.decisions.about(this.database, { moderator, item, post })),
    };
  }

  private async standing(item: ReviewableRow, moderator: Staff): Promise<Standing> {
    const holderId = holderOf(item, this.clock.now());
    return {
      id: item.id,
      targetKind: item.targetKind,
      words: item.words,
      ownWords: item.ownWords,
      badgeId: item.targetKind === 'professional_claim' ? item.targetId : null,
      class: item.class,
      state: item.state,
      version: versionOf(item),
      openedHour: hourOf(item.openedAt),
      dueHour: hourOf(item.dueAt),
      claimedBy: holderId === moderator.id ? moderator.name : await this.nameOf(holderId),
      claimedByMe: item.claimedBy === moderator.id,
    };
  }

  private async nameOf(staffAccountId: string | null): Promise<string | null> {
    if (staffAccountId === null) return null;
    const account = await this.database.first<{ name: string }>('select name from staff_account where id = $1', [staffAccountId]);
    return account?.name ?? null;
  }
}

type StandingField =
  | ('id' | 'targetKind' | 'words' | 'ownWords' | 'badgeId')
  | ('class' | 'state' | 'version' | 'openedHour' | 'dueHour' | 'claimedBy' | 'claimedByMe');
type Standing = Pick<ReviewableItem, StandingField>;

const reportsOn = (statements: Statements, { id, targetNumber }: ReviewableRow): Promise<ReportOnItem[]> =>
  statements.rows(
    `select report.id, report.hour, report.category, report.explanation, report.contact, revision.number as "revisionNumber",
            coalesce(report.seen < $2, false) as "seenEarlier"
       from report join revision on revision.id = report.revision_id
      where reviewable_id = $1 order by round desc, report.hour desc, report.id limit 50`,
    [id, targetNumber],
  );
