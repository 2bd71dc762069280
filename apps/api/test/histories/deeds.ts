import { DeletePost } from '../../src/community/posts/delete-post.command.ts';
import { EditPost } from '../../src/community/posts/edit-post.command.ts';
import { appealOutcomes } from '../../src/moderation/appeals/appeal-state.type.ts';
import { DecideAppeal } from '../../src/moderation/appeals/decide-appeal.command.ts';
import { LodgeAppeal } from '../../src/moderation/appeals/lodge-appeal.command.ts';
import { CancelFollowUp } from '../../src/moderation/care/cancel-follow-up.command.ts';
import { HandOverReviewable } from '../../src/moderation/care/hand-over-reviewable.command.ts';
import { SetFollowUp } from '../../src/moderation/care/set-follow-up.command.ts';
import { WakeFollowUps } from '../../src/moderation/care/wake-follow-ups.command.ts';
import { AnswerProposal } from '../../src/moderation/proposals/answer-proposal.command.ts';
import { LapseProposals } from '../../src/moderation/proposals/lapse-proposals.command.ts';
import { proposalAnswers } from '../../src/moderation/proposals/proposal.type.ts';
import { categoriesOf } from '../../src/moderation/reports/report-form.rules.ts';
import { ReportPost } from '../../src/moderation/reports/report-post.command.ts';
import { ClaimReviewable } from '../../src/moderation/review/claim-reviewable.command.ts';
import { ReleaseReviewable } from '../../src/moderation/review/release-reviewable.command.ts';
import { PutSignals } from '../../src/moderation/review/put-signals.ts';
import { ReviewableRows } from '../../src/moderation/review/reviewable-rows.ts';
import { Clock } from '../../src/platform/clock.ts';
import { submission } from '../personas.ts';
import { decidedNow, decideItem } from './decide-item.ts';
import { deedsOfLaterThoughts } from './later-thoughts.ts';
import { appealAbout, decisionAbout, itemAbout, proposalAbout, seenWith, textOf, waitingAbout } from './rows.ts';
import type { Draw, History } from './world.ts';

const minute = 60_000;
const pickOf = <Item>(from: readonly Item[], pick: number): Item => from[pick % from.length]!;
const other = ({ history, by }: Draw): string => history.moderators.find(({ id }) => id !== by.id)!.id;

/** Time goes on, and what the worker does with it is done: follow-ups come, proposals lapse. */
async function pass(history: History, milliseconds: number): Promise<void> {
  Object.getPrototypeOf(history).now += milliseconds;
  const { app, database } = history.api;
  await new WakeFollowUps(database, app.get(Clock), app.get(ReviewableRows), app.get(PutSignals)).execute();
  await new LapseProposals(database, app.get(Clock), app.get(ReviewableRows)).execute();
}

/** Whatever somebody can do. Refusals are answers like any other; what was answered is kept in the history. A new deed is a line here. */
export const deeds = {
  ...deedsOfLaterThoughts,

  async report({ history, post, about, pick }) {
    const { revisionId } = await textOf(history.api, post);
    const seen = about === 'post' ? null : ((await seenWith(history.api, post, about))?.number ?? 1);
    const answer = await history.api.app.get(ReportPost).execute(pickOf(history.reporters, pick), {
      ...{ submission: submission(), postId: post.postId, revisionId, category: pickOf(categoriesOf[about], pick >> 1), about, seen },
      ...{ explanation: 'Look at this.', goodFaith: true, contact: null },
    });
    if (answer.__typename === 'ReportReceived' && answer.reference !== '') post.references.push(answer.reference);
  },

  async 'write anew'({ history, post, pick }) {
    const { revisionId } = await textOf(history.api, post);
    const answer = await history.api.app.get(EditPost).execute(post.author, {
      ...{ submission: submission(), postId: post.postId, revisionId, contentNotes: [] },
      text: `${pick % 3 === 0 ? 'It is URGENT' : 'I slept'}, ${submission()}`,
    });
    if (answer.__typename === 'PostEdited') post.atOnce.push({ what: 'written anew', held: answer.state === 'held' });
  },

  async 'take away'({ history, post, pick }) {
    if (pick % 4 !== 0) return;
    const answer = await history.api.app.get(DeletePost).execute(post.author, post.postId);
    if (answer.__typename === 'PostDeleted') post.atOnce.push({ what: 'taken away' });
  },

  async claim({ history, post, about, by }) {
    const item = await itemAbout(history.api, post, about);
    const answer = item && (await history.api.app.get(ClaimReviewable).execute(by, item.id));
    if (item && answer?.__typename === 'Claimed') post.claims.push({ item: item.id, by: by.id, at: history.now });
  },

  async release({ history, post, about, by }) {
    const item = await itemAbout(history.api, post, about);
    if (item) await history.api.app.get(ReleaseReviewable).execute(by, item.id);
  },

  async 'hand over'(draw) {
    const { history, post, about, by, pick } = draw;
    const item = await itemAbout(history.api, post, about);
    const input = { submission: submission(), reviewableId: item?.id ?? '', to: pick % 2 === 0 ? other(draw) : null, note: '' };
    if (item) await history.api.app.get(HandOverReviewable).execute(by, input);
  },

  decide: decideItem,

  async 'claim and decide'(draw) {
    await deeds.claim(draw);
    await decideItem(draw);
  },

  /** All the way, so that most histories have something that can be appealed and taken back. */
  async 'report, claim and decide'(draw) {
    await deeds.report(draw);
    await deeds['claim and decide'](draw);
  },

  async 'answer a proposal'({ history, post, about, by, pick }) {
    const item = await itemAbout(history.api, post, about);
    const proposal = item && (await proposalAbout(history.api, item));
    if (item === undefined || proposal === undefined) return;
    const answer = pickOf([...proposalAnswers, 'confirmed' as const], pick);
    const input = { proposalId: proposal.id, answer, reason: 'No.', version: item.version };
    const answered = await history.api.app.get(AnswerProposal).execute(by, input);
    if (answered.__typename !== 'ProposalAnswered' || answer !== 'confirmed') return;
    const { kind, sanction } = proposal.decision;
    const made = await history.api.database.first<{ id: string }>('select decision_id as id from proposal where id = $1', [proposal.id]);
    post.atOnce.push(decidedNow(history, { id: made!.id, about: item.targetKind, kind, sanction: sanction?.kind ?? null }));
  },

  async 'appeal as the author'({ history, post, pick }) {
    const decision = await decisionAbout(history.api, post, pick);
    if (decision) await history.api.app.get(LodgeAppeal).asAuthor(post.author, { decisionId: decision.id, text: 'It was meant well.' });
  },

  async 'appeal as whoever reported'({ history, post, pick }) {
    const reference = post.references.at(-1 - (pick % 2));
    if (reference !== undefined) await history.api.app.get(LodgeAppeal).asReporter(reference, 'Please look again.');
  },

  async 'decide an appeal'({ history, post, by, pick }) {
    const appeal = await appealAbout(history.api, post);
    if (appeal === undefined) return;
    const outcome = pickOf(appealOutcomes, pick);
    const answer = await history.api.app.get(DecideAppeal).execute(by, { appealId: appeal.id, outcome, reason: 'I have read it.' });
    const isNew =
      answer.__typename === 'AppealDecided' && !post.atOnce.some((each) => each.what === 'appealed' && each.id === appeal.decisionId);
    if (isNew && appeal.byAuthor) post.atOnce.push({ what: 'appealed', id: appeal.decisionId, outcome });
  },

  async 'set a follow-up'({ history, post, about, by, pick }) {
    const item = await itemAbout(history.api, post, about);
    const input = { submission: submission(), reviewableId: item?.id ?? '', hours: 1 + (pick % 5), note: '' };
    if (item) await history.api.app.get(SetFollowUp).execute(by, input);
  },

  async 'cancel a follow-up'({ history, post, about, by }) {
    const item = await itemAbout(history.api, post, about);
    const followUp = item && (await waitingAbout(history.api, item));
    if (followUp) await history.api.app.get(CancelFollowUp).execute(by, followUp.id);
  },

  async 'let hours pass'({ history, pick }) {
    await pass(history, (1 + (pick % 7)) * 60 * minute);
  },

  async 'let a week pass'({ history, pick }) {
    if (pick % 3 === 0) await pass(history, 8 * 24 * 60 * minute);
  },

  async 'let a lease run out'({ history, pick }) {
    Object.getPrototypeOf(history).now += (4 + (pick % 12)) * minute;
  },
} satisfies Record<string, (draw: Draw) => Promise<void>>;

export type Deed = keyof typeof deeds;

/** Time moves for everybody, so nothing is done at once with it. */
export const ofTime: readonly Deed[] = ['let hours pass', 'let a week pass', 'let a lease run out'];
