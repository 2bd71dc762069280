import { m } from '@rinnalla/i18n';
import type { BoardFactsFragment } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { useVisit } from '../../shell/use-visit.ts';
import { RestrictedHere } from '../sanctions/restricted-here.tsx';
import { WhyNotWrite } from './why-not-write.tsx';

interface WriteHereProps {
  board: BoardFactsFragment;
  mayStartThread: boolean;
  restricted: boolean;
}

/** The way to start a thread. A guest is led through the entrance and comes out on the page to write on. */
export function WriteHere({ board, mayStartThread, restricted }: WriteHereProps) {
  const isGuest = useVisit().session === null;
  if (board.whoMayWrite === 'professionals' && isGuest) return null;
  if (restricted) return <RestrictedHere />;
  if (!mayStartThread && !isGuest) return <WhyNotWrite board={board} />;
  return (
    <p className="actions">
      <a className="button" href={pathTo(`/boards/${board.slug}/write`)} rel="nofollow">
        {m.community_write_here()}
      </a>
    </p>
  );
}
