import { m } from '@rinnalla/i18n';
import type { BoardFactsFragment } from '@rinnalla/contract';
import { useVisit } from '../../shell/use-visit.ts';
import { audiences, writers } from './board-facts.tsx';

interface WhyNotWriteProps {
  board: Pick<BoardFactsFragment, 'whoMayWrite' | 'audience'>;
}

/** Says to somebody who is signed in why they only read on this board. */
export function WhyNotWrite({ board }: WhyNotWriteProps) {
  const isStaff = useVisit().session?.kind === 's';
  return (
    <p className="note">
      {isStaff ? m.community_staff_not_a_writer() : m.community_not_a_writer()} {writers[board.whoMayWrite]()}{' '}
      {audiences[board.audience]?.()}
    </p>
  );
}
