import type { Reach, SanctionKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { Told } from '../moderation/told-by-decision.ts';
import { yourSanctionTexts } from './sanction-names.ts';

const pauses: Record<Reach, (words: { board: string }) => string> = {
  thread: m.sanctions_yours_pause_thread,
  board: m.sanctions_yours_pause_board,
  site: m.sanctions_yours_pause_site,
};

/** What a sanction that holds keeps from, and what it does not. `boardName`: of the board on which it holds, or in which its thread lies. */
export function meaningOfSanction(kind: SanctionKind, reach: Reach | null, boardName: string): string {
  const board = { board: boardName };
  if (kind === 'warn') return m.sanctions_yours_warn_more();
  if (kind === 'close') return m.sanctions_yours_close_more();
  if (kind === 'suspend') return reach === 'site' ? m.sanctions_yours_suspend_site() : m.sanctions_yours_suspend_board(board);
  return pauses[reach ?? 'site'](board);
}

/** How far each may reach, so far as that changes what its author reads. */
const reaches: Record<SanctionKind, readonly (Reach | null)[]> = {
  warn: [null],
  pause: ['thread', 'board', 'site'],
  suspend: ['board', 'site'],
  close: [null],
};

/** What a sanction tells whom beside the decision about the post, in the very words of their pages; a sentence for each reach. */
export const toldBySanction = (kind: SanctionKind, boardName: string): Told => ({
  author: [yourSanctionTexts[kind](), ...reaches[kind].map((reach) => meaningOfSanction(kind, reach, boardName))],
  reporter: [m.sanctions_reporter_told()],
});
