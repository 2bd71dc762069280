import { DecideReviewableDocument, EndThreadLimitDocument, RedactionSheetDocument, type DecideInput } from '@rinnalla/contract';
import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { ask, found } from '../../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../../api-client/reply-to-form.ts';
import { pageData } from '../../shell/page-data.ts';
import { visitOf } from '../../shell/visit.ts';
import { showFilled } from '../moderation/fill-template.server.ts';
import { fillDecision } from '../moderation/fill-template.rules.ts';
import type { Looked } from './redact-form.tsx';
import { choiceKey, readCover, readLimitDecision, readRedaction } from './read-redaction.ts';

type Context = ActionFunctionArgs['context'];

/** Everything that the pages of covering and of limiting show. */
export async function loadSheet(context: Context, id: string) {
  const { viewer, reviewable, redactionSheet } = await ask(context, RedactionSheetDocument, { id, cover: null });
  return { viewer, item: found(reviewable), found: found(redactionSheet).found };
}

/** Covers what was chosen once its preview was seen; else shows that, with all that was typed. The words stand in no address. */
export async function redact(context: Context, id: string) {
  const form = formOf(context);
  const cover = readCover(form);
  const key = choiceKey(cover);
  if (form.text('act') === 'decide' && form.text('looked') === key) {
    const done = await decide(context, readRedaction(form, id));
    if (done !== null) return done;
  }
  if (form.text('act') === 'template') showFilled(context, fillDecision(form), 'template');
  const { redactionSheet } = await ask(context, RedactionSheetDocument, { id, cover });
  const looked = pageData<Looked>({ sheet: found(redactionSheet), key });
  return visitOf(context).problems.length === 0 ? looked : data(looked, 422);
}

/** Limits writing in the thread of an item, or ends a limit. */
export async function limit(context: Context, id: string) {
  const form = formOf(context);
  if (form.text('act') === 'end') return end(context, form.text('decision'));
  if (form.text('act') === 'template') return showFilled(context, fillDecision(form), 'template');
  const input = readLimitDecision(form, id);
  if (input === null) return refuse(context, [{ field: 'limitKind', problem: 'empty' }]);
  return (await decide(context, input)) ?? data(null, 422);
}

/** null: it was refused, and the visit knows why. */
async function decide(context: Context, input: DecideInput): Promise<Response | null> {
  const { decideReviewable } = await ask(context, DecideReviewableDocument, { input });
  if (decideReviewable.__typename !== 'Decided' && decideReviewable.__typename !== 'Proposed') {
    visitOf(context).problems = problemsOf(decideReviewable);
    return null;
  }
  const made = decideReviewable.__typename === 'Decided' ? `&decision=${decideReviewable.decisionId}` : '';
  return redirect(`/${visitOf(context).language}/staff/queue?done=decided${made}`);
}

async function end(context: Context, decisionId: string) {
  const { endThreadLimit } = await ask(context, EndThreadLimitDocument, { decisionId });
  if (endThreadLimit.__typename !== 'LimitEnded') return refuse(context, problemsOf(endThreadLimit));
  return redirect(`${visitOf(context).url.pathname}?done=ended`);
}
