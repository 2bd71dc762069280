import {
  AnswerInThreadDocument,
  CancelFollowUpDocument,
  HandOverReviewableDocument,
  SendCareMessageDocument,
  SetFollowUpDocument,
} from '@rinnalla/contract';
import { redirect, type ActionFunctionArgs } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { formOf, problemsOf, refuse, type Refused } from '../../api-client/reply-to-form.ts';
import type { QueueNews } from '../moderation/queue-notice.tsx';
import { visitOf } from '../../shell/visit.ts';
import { toQueue } from './hand-over.tsx';

type Context = ActionFunctionArgs['context'];
type Act = (context: Context, reviewableId: string) => Promise<Refused | 'done'>;

const sendMessage: Act = async (context, reviewableId) => {
  const form = formOf(context);
  const input = { submission: form.submission, reviewableId, text: form.text('text') };
  const { sendCareMessage } = await ask(context, SendCareMessageDocument, { input });
  return sendCareMessage.__typename === 'CareMessageSent' ? 'done' : sendCareMessage;
};

const answerInThread: Act = async (context, reviewableId) => {
  const form = formOf(context);
  const input = { submission: form.submission, reviewableId, text: form.text('text') };
  const answered = (await ask(context, AnswerInThreadDocument, { input })).answerInThread;
  return answered.__typename === 'AnsweredInThread' ? 'done' : answered;
};

const setFollowUp: Act = async (context, reviewableId) => {
  const form = formOf(context);
  const hours = /^\d{1,3}$/.test(form.text('hours')) ? Number(form.text('hours')) : 0;
  const input = { submission: form.submission, reviewableId, hours, note: form.text('note') };
  const set = (await ask(context, SetFollowUpDocument, { input })).setFollowUp;
  return set.__typename === 'FollowUpSet' ? 'done' : set;
};

const cancelFollowUp: Act = async (context) => {
  const cancelled = (await ask(context, CancelFollowUpDocument, { id: formOf(context).text('followUp') })).cancelFollowUp;
  return cancelled.__typename === 'FollowUpCancelled' ? 'done' : cancelled;
};

const handOver: Act = async (context, reviewableId) => {
  const form = formOf(context);
  const to = form.text('to') === toQueue ? null : form.text('to');
  const input = { submission: form.submission, reviewableId, to, note: form.text('note') };
  const given = (await ask(context, HandOverReviewableDocument, { input })).handOverReviewable;
  return given.__typename === 'HandedOver' ? 'done' : given;
};

/** What a moderator can do about an item beside deciding it, and where that leads. */
const acts: Record<string, { act: Act; then: 'item' | 'queue'; done: QueueNews }> = {
  care_message: { act: sendMessage, then: 'item', done: 'care_message' },
  answer_in_thread: { act: answerInThread, then: 'item', done: 'answered_in_thread' },
  follow_up: { act: setFollowUp, then: 'queue', done: 'follow_up' },
  cancel_follow_up: { act: cancelFollowUp, then: 'item', done: 'follow_up_cancelled' },
  hand_over: { act: handOver, then: 'queue', done: 'handed_over' },
};

export const isCareAct = (word: string): boolean => Object.hasOwn(acts, word);

/** Carries out what a button says. */
export async function actOnItem(context: Context, reviewableId: string, word: string) {
  const chosen = acts[word];
  if (chosen === undefined) return refuse(context, [{ field: '', problem: 'unknown_value' }]);
  const result = await chosen.act(context, reviewableId);
  if (result !== 'done') return refuse(context, problemsOf(result));
  const { language, url } = visitOf(context);
  return redirect(`${chosen.then === 'queue' ? `/${language}/staff/queue` : url.pathname}?done=${chosen.done}`);
}
