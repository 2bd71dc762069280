import { PreviewPostDocument, type PreviewPostQuery } from '@rinnalla/contract';
import type { RouterContextProvider } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { callApi } from '../../api-client/call-api.ts';
import { formOf, problemsOf, refuse } from '../../api-client/reply-to-form.ts';
import { pageData } from '../../shell/page-data.ts';
import { visitOf } from '../../shell/visit.ts';
import { loadHelplines } from '../help-now/helplines.server.ts';
import { contentNotesOf } from '../posts/content-notes.ts';
import { keyOf, likeFirstLetter, quoted, replaceIn, type Replacement } from './changes.rules.ts';
import { blurField, gentlerField, isReplaceable, lookButton, lookedField, type Coach, type Preview } from './coach.ts';
import { neutralWord } from './detail-words.ts';
import { isWorthAStep } from './one-step.rules.ts';

type Context = Readonly<RouterContextProvider>;
type Answer = PreviewPostQuery['previewPost'];

/** Where a text would stand: on a board, in a thread, or in the place of an own post. */
type Place = { boardSlug: string } | { threadId: string } | { postId: string };

/**
 * What stands between a form and its post: what its author asked to look at first; or, once, that they could be recognised by it. null: go
 * on and send. Whoever may be in danger is never kept from sending, nor is anybody asked twice, nor by a coach that does not answer. The
 * passages that were ticked are replaced in the form that goes on.
 */
export async function lookFirst(context: Context, place: Place) {
  const form = formOf(context);
  const isAsked = form.has(lookButton);
  const hasLooked = form.has(lookedField);
  const chosen = new Set([...form.choices(blurField), ...form.choices(gentlerField)]);
  const mustAnswer = isAsked || chosen.size > 0;
  if (hasLooked && !mustAnswer) return null;
  const seen = mustAnswer ? await askCoach(context, place) : await tryCoach(context, place);
  if (seen === null) return null;
  if (seen.__typename !== 'PostPreview') return mustAnswer ? refuse(context, problemsOf(seen)) : null;
  const isChanged = change(context, seen, chosen);
  if (isAsked) return shown(context, isChanged ? await askCoach(context, place) : seen, { isAsked, isChanged });
  return hasLooked || !isWorthAStep(seen) ? null : shown(context, seen, { isAsked, isChanged });
}

function askedOf(context: Context, place: Place) {
  const form = formOf(context);
  const title = 'boardSlug' in place ? form.text('title') : null;
  return { input: { ...place, title, text: form.text('text'), contentNotes: contentNotesOf(form) } };
}

const askCoach = async (context: Context, place: Place): Promise<Answer> =>
  (await ask(context, PreviewPostDocument, askedOf(context, place))).previewPost;

/** The same, where nobody asked for it: null when there is no answer, and sending goes on. */
async function tryCoach(context: Context, place: Place): Promise<Answer | null> {
  const { session, settings } = visitOf(context);
  const answer = await callApi({ session, port: settings.apiPort }, PreviewPostDocument, askedOf(context, place));
  return answer.kind === 'data' ? answer.data.previewPost : null;
}

/** Replaces what was ticked, in the form as it goes on. Whether there was anything to replace. */
function change(context: Context, preview: Preview, chosen: ReadonlySet<string>): boolean {
  const { details, gentlerWords, language } = preview;
  const all: Replacement[] = [
    ...details.map(({ type, part, from, to }) => ({ part, from, to, by: neutralWord(type, language) })),
    ...gentlerWords
      .filter(isReplaceable)
      .map(({ prefer, part, from, to }) => ({ part, from, to, by: likeFirstLetter(quoted(preview, { part, from, to }), prefer) })),
  ];
  const replacements = all.filter((each) => chosen.has(keyOf(preview, each)));
  if (replacements.length === 0) return false;
  const { title, text } = replaceIn(preview, replacements);
  const visit = visitOf(context);
  visit.submitted = formOf(context).with({ text, ...(title === null ? {} : { title }) });
  return true;
}

async function shown(context: Context, preview: Answer, how: Pick<Coach, 'isAsked' | 'isChanged'>) {
  if (preview.__typename !== 'PostPreview') return refuse(context, problemsOf(preview));
  const lines = preview.care.level === 'none' ? [] : await loadHelplines(context);
  return pageData<Coach>({ ...how, preview, lines, at: new Date() });
}
