import { ClaimNextReviewableDocument, SetSingleKeysDocument } from '@rinnalla/contract';
import { redirect, type ActionFunctionArgs } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { formOf } from '../../api-client/reply-to-form.ts';
import { visitOf } from '../../shell/visit.ts';
import { filterInput, queueAddress, readQueueFilter } from './queue-filter.rules.ts';

type Context = ActionFunctionArgs['context'];

/** Takes the item that comes first and opens it; the filter stands in the address. */
export async function claimNext(context: Context) {
  const { language, url } = visitOf(context);
  const filter = readQueueFilter(url.searchParams);
  const { claimNextReviewable: claimed } = await ask(context, ClaimNextReviewableDocument, { filter: filterInput(filter) });
  if (claimed.__typename === 'Claimed') return redirect(`/${language}/staff/reviewables/${claimed.reviewableId}`);
  return redirect(`/${language}/staff/queue?${queueAddress(filter, { done: 'none_free' })}`);
}

/** Turns the keys on or off, for every page of the staff. */
export async function setKeys(context: Context) {
  const on = formOf(context).text('keys') === 'on';
  await ask(context, SetSingleKeysDocument, { on });
  return redirect(`/${visitOf(context).language}/staff/queue?done=${on ? 'keys_on' : 'keys_off'}`);
}
