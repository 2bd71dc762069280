import {
  AddWatchedDocument,
  PlacesToWatchDocument,
  RemoveWatchedDocument,
  TryScreeningDocument,
  WatchedEntriesDocument,
  type BoardsToWatchFragment,
  type WatchedHappening,
  type WatchedKind,
} from '@rinnalla/contract';
import { redirect, type RouterContextProvider } from 'react-router';
import { ask, found } from '../../api-client/ask.ts';
import { emptyAmong, formOf, problemsOf, refuse } from '../../api-client/reply-to-form.ts';
import { pageData } from '../../shell/page-data.ts';
import { visitOf, type Problem } from '../../shell/visit.ts';
import { readPlace } from './watched-places.rules.ts';

type Context = Readonly<RouterContextProvider>;

/** Every board on which something can be watched: those of the public list, and the invited ones that are on no list. */
function boardsOf({ boards, invitedBoards }: BoardsToWatchFragment) {
  const all = [...boards, ...invitedBoards].map(({ board }) => [board.slug, board] as const);
  return [...new Map(all).values()];
}

/** All that is watched. */
export async function loadWatched(context: Context) {
  const { viewer, watchedEntries, ...boards } = await ask(context, WatchedEntriesDocument, {});
  return { viewer, entries: watchedEntries, boards: boardsOf(boards) };
}

/** One entry, by the id in the address. */
export async function loadEntry(context: Context, id: string | undefined) {
  const { viewer, entries } = await loadWatched(context);
  return { viewer, entry: found(entries.find((each) => each.id === id)) };
}

export async function loadPlaces(context: Context) {
  const { viewer, ...boards } = await ask(context, PlacesToWatchDocument, {});
  return { viewer, boards: boardsOf(boards) };
}

const isKind = (text: string): text is WatchedKind => text === 'word' || text === 'link';
const isHappening = (text: string): text is WatchedHappening => text === 'flag' || text === 'hold';

/** A problem for each field that says nothing we know. */
const missing = (said: Readonly<Record<string, boolean>>): Problem[] =>
  Object.entries(said).flatMap(([field, isSaid]) => (isSaid ? [] : [{ field, problem: 'empty' }]));

/** Watches something. Where there are doubts, the page comes back with them and with all that was typed. */
export async function addWatched(context: Context) {
  const form = formOf(context);
  const [kind, happens, text] = [form.text('kind'), form.text('happens'), form.text('text')];
  if (!isKind(kind) || !isHappening(happens))
    return refuse(context, missing({ kind: isKind(kind), text: text !== '', happens: isHappening(happens) }));
  // What was agreed to is what stood there: another word is looked at anew.
  const anyway = form.has('anyway') && form.text('anyway') === text;
  const input = { submission: form.submission, kind, happens, text, ...readPlace(form.text('place')), note: form.text('note'), anyway };
  const { addWatched: answer } = await ask(context, AddWatchedDocument, { input });
  if (answer.__typename === 'WatchedDoubted') return pageData({ doubts: answer.doubts, of: text });
  if (answer.__typename !== 'WatchedAdded') return refuse(context, problemsOf(answer));
  return redirect(`/${visitOf(context).language}/staff/screening?done=added`);
}

export async function removeWatched(context: Context, id: string | undefined) {
  const { removeWatched: answer } = await ask(context, RemoveWatchedDocument, { id: id ?? '' });
  if (answer.__typename !== 'WatchedRemoved') return refuse(context, problemsOf(answer));
  return redirect(`/${visitOf(context).language}/staff/screening?done=removed`);
}

/** Tries a text. The answer is the page itself: neither address nor storage holds anything of it. */
export async function tryText(context: Context) {
  const form = formOf(context);
  const empty = emptyAmong(form, ['board', 'text']);
  if (empty.length > 0) return refuse(context, empty);
  const { tryScreening } = await ask(context, TryScreeningDocument, { text: form.text('text'), boardSlug: form.text('board') });
  if (tryScreening.__typename === 'NotFound') return refuse(context, [{ field: 'board', problem: 'empty' }]);
  if (tryScreening.__typename !== 'ScreeningTried') return refuse(context, problemsOf(tryScreening));
  return pageData({ tried: tryScreening });
}
