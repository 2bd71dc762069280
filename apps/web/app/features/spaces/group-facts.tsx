import type { InvitedBoardsQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { audiences } from '../boards/board-facts.tsx';

export type InvitedBoard = InvitedBoardsQuery['invitedBoards'][number];

/** For whom an invited board is, which season it has, and whether it stands in the list. */
export function GroupFacts({ board: { board, season, listed } }: { board: InvitedBoard }) {
  return (
    <p className="note">
      {audiences[board.audience]?.()} {m.spaces_staff_season({ season })} · {listed ? m.spaces_staff_listed() : m.spaces_staff_unlisted()}
    </p>
  );
}
