import { Injectable } from '@nestjs/common';
import type { CoveredPlace } from '@rinnalla/post-grammar';
import { PersonaOwner, PostsUnderReview } from '../../community/index.ts';
import type { PostUnderReview } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { changed, invalidInput, notAllowed } from '../../platform/graphql/outcomes.type.ts';
import type { Changed, InputProblem, InvalidInput, NotAllowed } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { readPlaces } from '../redactions/covering.rules.ts';
import { textToCover } from '../redactions/text-to-cover.query.ts';
import { afterAct } from '../review/reviewable-state.rules.ts';
import type { Reviewable } from '../review/reviewable-state.rules.ts';
import { ReviewableRows, versionOf } from '../review/reviewable-rows.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import { availableSanctions, goesWithSanction } from '../sanctions/sanction.rules.ts';
import { AvailableDecisions } from './available-decisions.query.ts';
import { publishesWithCare } from './available-decisions.rules.ts';
import type { ReadDecision } from './decision-form.rules.ts';
import type { DecisionToRecord } from './record-decision.ts';

/** An item with its post, both locked, the post first. */
export interface LockedItem {
  readonly item: ReviewableRow;
  readonly post: PostUnderReview;
}

export interface DecisionToCheck extends LockedItem {
  readonly moderator: Staff;
  readonly decision: ReadDecision;
  /** The version that was on the moderator's screen. */
  readonly version: number;
}

export type Checked = { readonly next: Reviewable } & Pick<DecisionToRecord, 'notesAdded' | 'places'>;

/** What has to hold before anything is decided. */
@Injectable()
export class CheckDecision {
  constructor(
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
    private readonly posts: PostsUnderReview,
    private readonly owner: PersonaOwner,
    private readonly availableDecisions: AvailableDecisions,
  ) {}

  /** undefined: there is none, or not for this moderator. */
  async lock(statements: Statements, moderator: Staff, reviewableId: string): Promise<LockedItem | undefined> {
    const found = await this.reviewables.findFor(statements, moderator, reviewableId);
    const post = found && (await this.posts.lock(statements, found.postId));
    const item = post && (await this.reviewables.lockFor(statements, moderator, reviewableId));
    return item && { item, post };
  }

  /** What stands in the way; else the item as it will be and the notes that are new. */
  async check(
    statements: Statements,
    { moderator, item, post, decision, version }: DecisionToCheck,
  ): Promise<NotAllowed | Changed | InvalidInput | Checked> {
    const step = afterAct(item, { kind: 'decide', by: moderator.id, now: this.clock.now() });
    if ('refusal' in step) return notAllowed(step.refusal);
    if (version !== versionOf(item)) return changed(versionOf(item));
    const available = await this.availableDecisions.of(statements, { moderator, item, post });
    const notesAdded = decision.contentNotes.filter((note) => !post.notesByModerator.includes(note));
    const changesNothing = decision.kind === 'add_content_note' && notesAdded.length === 0;
    if (!available.includes(decision.kind) || changesNothing) return notAllowed('not_available');
    const problem = problemOfCare(decision, { item, post }) ?? problemOfTitle(decision, item);
    if (problem !== null) return problem;
    const places = await placesToCover(statements, { decision, post });
    if ('problem' in places) return invalidInput(places);
    if (!(await this.isSanctionAvailable(statements, { decision, item, post }))) return notAllowed('not_available');
    return { next: step.next, notesAdded, places };
  }

  private async isSanctionAvailable(
    statements: Statements,
    { decision: { kind, sanction }, item, post }: Pick<DecisionToCheck, 'decision' | 'item' | 'post'>,
  ): Promise<boolean> {
    if (sanction === null) return true;
    if (item.targetKind === 'professional_claim') return false;
    const ofStaff = await this.owner.isStaff(statements, post.personaId);
    return goesWithSanction(kind) && availableSanctions({ kinds: [kind], ofStaff }).includes(sanction.kind);
  }
}

/** Where the words stand that a decision covers; a decision that covers nothing has none. */
async function placesToCover(
  statements: Statements,
  { decision: { covering }, post }: Pick<DecisionToCheck, 'decision' | 'post'>,
): Promise<CoveredPlace[] | InputProblem> {
  return covering === null ? [] : readPlaces(covering, await textToCover(statements, post.id));
}

/** A thread needs another title; a name is drawn. */
function problemOfTitle({ kind, newTitle }: ReadDecision, { targetKind, words }: ReviewableRow): InvalidInput | null {
  if (kind !== 'rename' || targetKind !== 'thread') return null;
  if (newTitle === null) return invalidInput({ field: 'newTitle', problem: 'empty' });
  return newTitle === words ? invalidInput({ field: 'newTitle', problem: 'taken' }) : null;
}

/** On the care path nobody is let through without a word of a person; elsewhere an approval says nothing more. */
function problemOfCare(
  { kind, contentNotes, care: { message, answer } }: ReadDecision,
  { item, post }: LockedItem,
): NotAllowed | InvalidInput | null {
  if (kind !== 'approve' && kind !== 'redact') return null;
  const hasWords = message !== null || answer !== null;
  if (publishesWithCare(kind, item, post.state)) return hasWords ? null : invalidInput({ field: 'careMessage', problem: 'empty' });
  return hasWords || contentNotes.length > 0 ? notAllowed('not_available') : null;
}
