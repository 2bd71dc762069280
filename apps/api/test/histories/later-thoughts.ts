import { ContactAuthorities } from '../../src/moderation/authorities/contact-authorities.command.ts';
import { AnswerContact } from '../../src/moderation/authorities/answer-contact.command.ts';
import { contactAnswers } from '../../src/moderation/authorities/contact.type.ts';
import { UndoDecision } from '../../src/moderation/decisions/undo-decision.command.ts';
import { EndLimit } from '../../src/moderation/limits/end-limit.command.ts';
import { KeepBadge } from '../../src/professionals/referrals/keep-badge.command.ts';
import { RevokeBadge } from '../../src/professionals/badges/revoke-badge.command.ts';
import { submission } from '../personas.ts';
import { badgeOf, decisionAbout, itemAbout, limitOf } from './rows.ts';
import type { Draw } from './world.ts';

/** What comes after a decision or beside it: it is taken back, a limit ends early, verifiers answer, the authorities are called. */
export const deedsOfLaterThoughts = {
  /** Mostly whoever decided, now and then somebody else. */
  async 'take back'({ history, post, by, pick }) {
    const decision = await decisionAbout(history.api, post, pick);
    if (decision === undefined) return;
    const decider = history.moderators.find(({ id }) => id === decision.by) ?? by;
    const answer = await history.api.app
      .get(UndoDecision)
      .execute(pick % 4 === 0 ? by : decider, { decisionId: decision.id, reason: 'That was the wrong one.' });
    if (answer.__typename === 'DecisionUndone') post.atOnce.push({ what: 'taken back', id: decision.id });
  },

  async 'end a limit'({ history, post, by }) {
    const limit = await limitOf(history.api, post);
    const answer = limit && (await history.api.app.get(EndLimit).execute(by, limit.decisionId));
    if (answer?.__typename === 'LimitEnded') post.atOnce.push({ what: 'limit ended', id: answer.decisionId });
  },

  /** Of the professional, whichever post was drawn. Mostly the badge stands. */
  async 'answer about a badge'({ history, pick }) {
    const post = history.posts.at(-1)!;
    const badge = await badgeOf(history.api, post);
    if (badge === undefined) return;
    const verifier = history.verifiers[pick % 2]!;
    const keeps = pick % 5 !== 0;
    const { app } = history.api;
    const answer = keeps
      ? await app.get(KeepBadge).execute(verifier, badge.id, 'I have asked.')
      : await app.get(RevokeBadge).execute(verifier, badge.id, 'I have asked.');
    if (answer.__typename === 'BadgeKept' || answer.__typename === 'BadgeRevoked')
      post.atOnce.push({ what: 'badge answered', state: keeps ? 'kept' : 'revoked' });
  },

  /** The call came first, or waits for the second signature; the author is told, or there is a reason why not. */
  async 'call the authorities'({ history, post, about, by, pick }) {
    const item = await itemAbout(history.api, post, about);
    if (item === undefined) return;
    const [wasCalled, hasWords] = [pick % 2 === 0, pick % 3 !== 0];
    const answer = await history.api.app.get(ContactAuthorities).execute(by, {
      ...{ submission: submission(), reviewableId: item.id, authority: 'emergency', authorityName: null },
      ...{ why: 'Somebody says goodbye.', passedOn: 'The words and their hour.', calledHoursAgo: wasCalled ? 0 : null },
      ...{ words: hasWords ? 'We were worried for you.' : '', untoldReason: 'It would put them in danger.' },
    });
    if (answer.__typename === 'ContactNoted') post.calls.push({ id: answer.contactId, by: by.id, wasCalled, hasWords, answers: [] });
  },

  /** Any call that was noted. Mostly whoever noted it takes it back, where that is the answer. */
  async 'answer for a call'({ history, by, pick }) {
    const calls = history.posts.flatMap((post) => post.calls);
    const call = calls[pick % calls.length];
    if (call === undefined) return;
    const answer = contactAnswers[(pick >> 1) % contactAnswers.length]!;
    const maker = history.moderators.find(({ id }) => id === call.by) ?? by;
    const answerer = answer === 'withdrawn' && pick % 5 !== 0 ? maker : by;
    const given = { contactId: call.id, answer, objection: 'It was a line of a song.' };
    const answered = await history.api.app.get(AnswerContact).execute(answerer, given);
    if (answered.__typename === 'ContactAnswered') call.answers.push({ answer, by: answerer.id });
  },
} satisfies Record<string, (draw: Draw) => Promise<void>>;
