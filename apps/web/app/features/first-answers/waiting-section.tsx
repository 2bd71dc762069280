import type { WaitingRowFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { WaitingList } from './waiting-list.tsx';

interface WaitingSectionProps {
  threads: readonly WaitingRowFragment[];
  title?: string;
  lead?: string;
  withBoard?: boolean;
}

/** A part of another page: who waits for a first answer. Where nobody does, it is not there. */
export function WaitingSection({ threads, title, lead, withBoard }: WaitingSectionProps) {
  if (threads.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{title ?? m.answers_waiting_title()}</h2>
      <p className="note">{lead ?? m.answers_waiting_lead()}</p>
      <WaitingList threads={threads} {...(withBoard !== undefined && { withBoard })} />
      <p>
        <a href={pathTo('/first-answers')}>{m.answers_all()}</a>
      </p>
    </section>
  );
}
