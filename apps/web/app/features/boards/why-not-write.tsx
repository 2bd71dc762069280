import { m } from '@rinnalla/i18n';
import type { BoardFactsFragment } from '@rinnalla/contract';
import { useVisit } from '../../shell/use-visit.ts';
import { audiences, writers } from './board-facts.tsx';

interface WhyNotWriteProps {
  board: Pick<BoardFactsFragment, 'whoMayEnter' | 'whoMayWrite' | 'audience'>;
}

/** Says to somebody who only reads on this board why that is so. */
export function WhyNotWrite({ board: { whoMayEnter, whoMayWrite, audience } }: WhyNotWriteProps) {
  const session = useVisit().session;
  return (
    <p className="note">
      {session === null ? null : notAWriter[session.kind]()}{' '}
      {whoMayWrite === 'everyone' || whoMayEnter === 'invited' ? null : writers[whoMayWrite]()} {audiences[audience]?.()}
    </p>
  );
}

const notAWriter = { m: m.community_not_a_writer, s: m.community_staff_not_a_writer };
