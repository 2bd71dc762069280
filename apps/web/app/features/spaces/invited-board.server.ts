import { InvitedBoardsDocument } from '@rinnalla/contract';
import type { RouterContextProvider } from 'react-router';
import { ask, found, requireSession } from '../../api-client/ask.ts';

/** One invited board for the staff pages, by its slug. They are few, so the list of all is asked. */
export async function loadInvitedBoard(context: Readonly<RouterContextProvider>, slug: string | undefined) {
  requireSession(context);
  const { viewer, invitedBoards } = await ask(context, InvitedBoardsDocument, {});
  return { viewer, invited: found(invitedBoards.find(({ board }) => board.slug === slug)) };
}
