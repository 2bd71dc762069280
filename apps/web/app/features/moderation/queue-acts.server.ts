import { ClaimNextReviewableDocument, SetSingleKeysDocument } from '@rinnalla/contract';
import { redirect, type ActionFunctionArgs } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { formOf } from '../../api-client/reply-to-form.ts';
import { visitOf } from '../../shell/visit.ts';
import { filterInput, queueAddress, readQueueFilter } from './queue-filter.rules.ts';
import type { QueueFilter } from './queue-filter.rules.ts';

type Context = ActionFunctionArgs['context'];

/** Claims the item that comes first among those that pass the filter, if any, and that nobody else holds. Gives its id; null: nothing waits. */
export async function claimNext(context: Context, filter: QueueFilter | null = null): Promise<string | null> {
  const { claimNextReviewable: claimed } = await ask(context, ClaimNextReviewableDocument, { filter: filter && filterInput(filter) });
  return claimed.__typename === 'Claimed' ? claimed.reviewableId : null;
}

/** Takes the item that comes first and opens it; the filter stands in the address. */
export async function openNext(context: Context) {
  const { language, url } = visitOf(context);
  const filter = readQueueFilter(url.searchParams);
  const next = await claimNext(context, filter);
  if (next !== null) return redirect(`/${language}/staff/reviewables/${next}`);
  return redirect(`/${language}/staff/queue?${queueAddress(filter, { done: 'none_free' })}`);
}

/** Turns the keys on or off, for every page of the staff. */
export async function setKeys(context: Context) {
  const on = formOf(context).text('keys') === 'on';
  await ask(context, SetSingleKeysDocument, { on });
  return redirect(`/${visitOf(context).language}/staff/queue?done=${on ? 'keys_on' : 'keys_off'}`);
}
