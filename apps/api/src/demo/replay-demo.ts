import type { Database } from '../platform/database/database.ts';
import type { DemoDeed, DemoEvent } from './demo-event.ts';
import { submissionAt } from './demo-people.ts';
import type { DemoPeople } from './demo-people.ts';
import { ReplayVerification } from './replay-verification.ts';

type Deed<Kind extends DemoDeed['kind']> = Extract<DemoDeed, { kind: Kind }>;

interface WrittenPost {
  readonly threadId: string;
  readonly postId: string;
}

interface PostRow {
  readonly revisionId: string;
  readonly state: string;
  readonly reviewableId: string | null;
}

/**
 * Carries out the demo's history through the operations that everybody uses, as the person who did it.
 * A load that was cut off begins anew and meets what it did: forms by their submission, the rest by looking first.
 */
export class ReplayDemo {
  private readonly written = new Map<string, WrittenPost>();
  private readonly versions = new Map<string, number>();
  private readonly verification: ReplayVerification;

  constructor(
    private readonly people: DemoPeople,
    private readonly database: Database,
  ) {
    this.verification = new ReplayVerification(people, database);
  }

  /** The clock must stand at the event's moment. @throws Error that names the place when the answer is a refusal. */
  async carryOut({ deed, place }: DemoEvent): Promise<void> {
    if ('holder' in deed) return this.verification.carryOut(deed, place);
    switch (deed.kind) {
      case 'start':
        return this.start(deed, place);
      case 'reply':
        return this.reply(deed, place);
      case 'react':
        return this.react(deed, place);
      case 'see_news':
        return this.seeNews(deed, place);
      case 'report':
        return this.report(deed, place);
      case 'claim':
        return this.claim(deed, place);
      case 'decide':
      case 'propose':
        return this.decide(deed, place);
      case 'appeal':
        return this.appeal(deed, place);
      case 'decide_appeal':
        return this.decideAppeal(deed, place);
    }
  }

  private async start({ post, by, thread, text: { text, contentNotes = [] } }: Deed<'start'>, place: string): Promise<void> {
    const { board: boardSlug, kind, title } = thread;
    const notes = [...new Set([...(thread.contentNotes ?? []), ...contentNotes])];
    const started = await this.people.send<WrittenPost>(by, {
      document:
        'mutation ($input: StartThreadInput!) { startThread(input: $input) { __typename ... on ThreadStarted { threadId postId } } }',
      variables: { input: { submission: submissionAt(place), boardSlug, kind, title, text, contentNotes: notes } },
      wanted: 'ThreadStarted',
      place,
    });
    this.written.set(post, started);
  }

  private async reply({ post, by, opening, text: { text, contentNotes = [] } }: Deed<'reply'>, place: string): Promise<void> {
    const { threadId } = this.find(opening);
    const { postId } = await this.people.send<WrittenPost>(by, {
      document: 'mutation ($input: ReplyInput!) { reply(input: $input) { __typename ... on PostWritten { postId } } }',
      variables: { input: { submission: submissionAt(place), threadId, text, contentNotes } },
      wanted: 'PostWritten',
      place,
    });
    this.written.set(post, { threadId, postId });
  }

  /** A post that is not visible any more was decided on by an earlier load: it had its words of support by then. */
  private async react({ post, by, word }: Deed<'react'>, place: string): Promise<void> {
    const { postId } = this.find(post);
    if ((await this.rowOf(post)).state !== 'visible') return;
    await this.people.send(by, {
      document: 'mutation ($postId: Id!, $kind: ReactionKind) { react(postId: $postId, kind: $kind) { __typename } }',
      variables: { postId, kind: word },
      wanted: 'Reacted',
      place,
    });
  }

  private async seeNews({ by }: Deed<'see_news'>, place: string): Promise<void> {
    await this.people.send(by, { document: 'mutation { markNewsSeen { __typename } }', variables: {}, wanted: 'NewsSeen', place });
  }

  private async report({ post, by, report: { category, explanation } }: Deed<'report'>, place: string): Promise<void> {
    const { postId } = this.find(post);
    const { revisionId } = await this.rowOf(post);
    await this.people.send(by, {
      document: 'mutation ($input: ReportPostInput!) { reportPost(input: $input) { __typename } }',
      variables: { input: { submission: submissionAt(place), postId, revisionId, category, explanation, goodFaith: true } },
      wanted: 'ReportReceived',
      place,
    });
  }

  private async claim({ post, by, decisionNumber }: Deed<'claim'>, place: string): Promise<void> {
    if (await this.isDecided(post, decisionNumber)) return;
    const { version } = await this.people.send<{ version: number }>(by, {
      document: 'mutation ($id: Id!) { claimReviewable(id: $id) { __typename ... on Claimed { version } } }',
      variables: { id: (await this.rowOf(post)).reviewableId },
      wanted: 'Claimed',
      place,
    });
    this.versions.set(post, version);
  }

  private async decide({ post, decision, decisionNumber }: Deed<'decide' | 'propose'>, place: string): Promise<void> {
    if (await this.isDecided(post, decisionNumber)) return;
    const { kind, reason, facts, policyPoint, contentNotes = [], sanction } = decision;
    const { reviewableId } = await this.rowOf(post);
    const form = { submission: submissionAt(place), reviewableId, version: this.versions.get(post), kind, reason, facts, contentNotes };
    await this.people.send(decision.by, {
      document: 'mutation ($input: DecideInput!) { decideReviewable(input: $input) { __typename } }',
      variables: {
        input: {
          ...form,
          ...(policyPoint && { ground: 'policy', policyPoint }),
          ...(sanction && { sanction: { nextStep: false, ...sanction } }),
        },
      },
      wanted: decision.act === 'propose' ? 'Proposed' : 'Decided',
      place,
    });
  }

  private async appeal({ post, by, appeal: { text }, decisionNumber }: Deed<'appeal'>, place: string): Promise<void> {
    await this.people.send(by, {
      document: 'mutation ($id: Id!, $text: String!) { appealAsAuthor(decisionId: $id, text: $text) { __typename } }',
      variables: { id: await this.decisionOf(post, decisionNumber), text },
      wanted: 'AppealLodged',
      place,
    });
  }

  private async decideAppeal({ post, verdict, decisionNumber }: Deed<'decide_appeal'>, place: string): Promise<void> {
    const { by, outcome, reason } = verdict;
    const appeal = await this.database.first<{ id: string }>('select id from appeal where decision_id = $1 and report_id is null', [
      await this.decisionOf(post, decisionNumber),
    ]);
    await this.people.send(by, {
      document: 'mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { __typename } }',
      variables: { input: { appealId: appeal?.id, outcome, reason } },
      wanted: 'AppealDecided',
      place,
    });
  }

  private find(place: string): WrittenPost {
    const post = this.written.get(place);
    if (post === undefined) throw new Error(`${place} has not been written yet`);
    return post;
  }

  private async rowOf(place: string): Promise<PostRow> {
    const row = await this.database.first<PostRow>(
      `select post.revision_id as "revisionId", post.state, reviewable.id as "reviewableId"
         from post left join reviewable on reviewable.target_kind = 'post' and reviewable.target_id = post.id where post.id = $1`,
      [this.find(place).postId],
    );
    if (row === undefined) throw new Error(`${place} is gone`);
    return row;
  }

  /** Whether the decision about a post that has this number is made, or waits for a second pair of eyes. */
  private async isDecided(place: string, number: number): Promise<boolean> {
    if ((await this.decisionOf(place, number)) !== undefined) return true;
    const { reviewableId } = await this.rowOf(place);
    return (await this.database.first(`select from proposal where reviewable_id = $1 and state = 'open'`, [reviewableId])) !== undefined;
  }

  /** The id of the decision about a post that has this number, from 0. */
  private async decisionOf(place: string, number: number): Promise<string | undefined> {
    const decision = await this.database.first<{ id: string }>(
      `select decision.id from decision join reviewable on reviewable.id = decision.reviewable_id
        where reviewable.target_kind = 'post' and reviewable.target_id = $1 order by decision.round offset $2 limit 1`,
      [this.find(place).postId, number],
    );
    return decision?.id;
  }
}
