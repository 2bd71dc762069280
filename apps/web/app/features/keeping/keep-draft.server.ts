import { DiscardDraftDocument, SaveDraftDocument } from '@rinnalla/contract';
import { redirect, type RouterContextProvider } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { callApi } from '../../api-client/call-api.ts';
import { formOf, problemsOf, refuse } from '../../api-client/reply-to-form.ts';
import { visitOf } from '../../shell/visit.ts';
import { contentNotesOf } from '../posts/content-notes.ts';
import { isThreadKind } from '../threads/start-thread-form.tsx';
import { draftField } from './draft-fields.tsx';

type Context = Readonly<RouterContextProvider>;

/** Where a draft belongs: a reply in a thread, or a thread on a board. */
type Place = { threadId: string } | { boardSlug: string };

/** Keeps what stands in the form instead of sending it, and shows the same page with it. `anchor`: where the form stands there. */
export async function keepDraft(context: Context, place: Place, anchor = '') {
  const form = formOf(context);
  const kind = form.text('kind');
  const input = {
    ...place,
    submission: form.submission,
    draftId: form.text(draftField) || null,
    title: form.text('title'),
    kind: isThreadKind(kind) ? kind : null,
    text: form.text('text'),
    contentNotes: contentNotesOf(form),
  };
  const { saveDraft } = await ask(context, SaveDraftDocument, { input });
  if (saveDraft.__typename !== 'DraftSaved') return refuse(context, problemsOf(saveDraft));
  const { url } = visitOf(context);
  return redirect(`${url.pathname}${url.search}${anchor}`);
}

/** Blanks the draft that the form was filled from, once its text stands as a post. If that fails the draft stays, and nothing is lost. */
export async function blankSentDraft(context: Context): Promise<void> {
  const id = formOf(context).text(draftField);
  const { session, settings } = visitOf(context);
  if (id !== '') await callApi({ session, port: settings.apiPort }, DiscardDraftDocument, { id });
}
