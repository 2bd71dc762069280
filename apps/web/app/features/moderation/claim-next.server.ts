import { ClaimReviewableDocument, NextItemsDocument } from '@rinnalla/contract';
import type { ActionFunctionArgs } from 'react-router';
import { ask } from '../../api-client/ask.ts';

/**
 * Claims the item that matters most of those that nobody else holds; one that is held already comes in its place in the queue. Gives its
 * id; null: nothing waits.
 */
export async function claimNext(context: ActionFunctionArgs['context']): Promise<string | null> {
  const { reviewQueue } = await ask(context, NextItemsDocument, {});
  for (const { id, claimedBy, claimedByMe, proposedBy } of reviewQueue.items) {
    if (proposedBy !== null || (claimedBy !== null && !claimedByMe)) continue;
    const { claimReviewable } = await ask(context, ClaimReviewableDocument, { id });
    // Somebody else may have been quicker; the next one waits, too.
    if (claimReviewable.__typename === 'Claimed') return id;
  }
  return null;
}
