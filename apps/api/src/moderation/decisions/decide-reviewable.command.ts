import { Injectable } from '@nestjs/common';
import { PostsUnderReview } from '../../community/index.ts';
import type { PostUnderReview } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { changed, invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { afterAct } from '../review/reviewable-state.rules.ts';
import { ReviewableRows, versionOf } from '../review/reviewable-rows.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import { AvailableDecisions } from './available-decisions.query.ts';
import { readDecision } from './decision-form.rules.ts';
import type { ReadDecision } from './decision-form.rules.ts';
import type { DecideInput, DecideResult } from './decision-results.type.ts';
import { decisionIds, RecordDecision } from './record-decision.ts';
import type { DecisionToRecord } from './record-decision.ts';

type Refused = Exclude<typeof DecideResult, { __typename: 'Decided' }>;

interface DecisionToCheck {
  readonly moderator: Staff;
  readonly item: ReviewableRow;
  readonly post: PostUnderReview;
  readonly decision: ReadDecision;
  /** The version that was on the moderator's screen. */
  readonly version: number;
}

/** Decides an item: it is locked, its version and the rules are checked, and everything is written, in one transaction. */
@Injectable()
export class DecideReviewable {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly posts: PostsUnderReview,
    private readonly availableDecisions: AvailableDecisions,
    private readonly recordDecision: RecordDecision,
  ) {}

  async execute(moderator: Staff, input: DecideInput): Promise<typeof DecideResult> {
    const decision = readDecision(input);
    if (Array.isArray(decision)) return invalidInput(...decision);
    const ids = decisionIds({ ...input, moderatorId: moderator.id });
    return this.database.transaction(async (statements) => {
      const locked = await this.lock(statements, input.reviewableId);
      if (locked === undefined) return notFound('reviewable');
      if (!(await isDecided(statements, ids.decisionId))) {
        const check = await this.check(statements, { moderator, ...locked, decision, version: input.version });
        if ('__typename' in check) return check;
        await this.recordDecision.execute(statements, { ids, deciderId: moderator.id, ...locked, decision, ...check });
      }
      return { __typename: 'Decided', reviewableId: input.reviewableId, decisionId: ids.decisionId };
    });
  }

  private async lock(statements: Statements, id: string): Promise<{ item: ReviewableRow; post: PostUnderReview } | undefined> {
    const found = await this.reviewables.find(statements, id);
    const post = found && (await this.posts.lock(statements, found.postId));
    const item = post && (await this.reviewables.lock(statements, id));
    return item && { item, post };
  }

  /** What stands in the way; else the item as it will be and the notes that are new. */
  private async check(
    statements: Statements,
    { moderator, item, post, decision, version }: DecisionToCheck,
  ): Promise<Refused | Pick<DecisionToRecord, 'next' | 'notesAdded'>> {
    const step = afterAct(item, { kind: 'decide', by: moderator.id, now: this.clock.now() });
    if ('refusal' in step) return notAllowed(step.refusal);
    if (version !== versionOf(item)) return changed(versionOf(item));
    const available = await this.availableDecisions.of(statements, { moderator, item, post });
    const notesAdded = decision.contentNotes.filter((note) => !post.notesByModerator.includes(note));
    const changesNothing = decision.kind === 'add_content_note' && notesAdded.length === 0;
    if (!available.includes(decision.kind) || changesNothing) return notAllowed('not_available');
    return { next: step.next, notesAdded };
  }
}

async function isDecided(statements: Statements, decisionId: string): Promise<boolean> {
  return (await statements.first('select 1 from decision where id = $1', [decisionId])) !== undefined;
}
