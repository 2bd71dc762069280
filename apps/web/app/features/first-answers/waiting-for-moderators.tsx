import type { ReviewQueueQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { langOf } from '../community/lang-of.ts';
import { classNames } from '../moderation/moderation-names.ts';
import { waitedWords } from './waiting-list.tsx';

type Waiting = ReviewQueueQuery['threadsForModerators'][number];

/** First posts that nobody answered, below the queue; where there are none, nothing is. */
export function WaitingForModerators({ threads }: { threads: readonly Waiting[] }) {
  if (threads.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{m.answers_waiting_title()}</h2>
      <p className="note">{m.answers_moderator_lead()}</p>
      <ul className="queue">
        {threads.map((waiting) => (
          <WaitingItem key={waiting.thread.id} waiting={waiting} />
        ))}
      </ul>
    </section>
  );
}

/** Without what anybody wrote, as the queue is: a title may distress too. */
function WaitingItem({ waiting: { class: itsClass, thread, board, openedHour } }: { waiting: Waiting }) {
  return (
    <li className={`queue-item queue-${itsClass}`}>
      <div>
        <a className="queue-title" href={pathTo(`/threads/${thread.id}`)}>
          {classNames[itsClass]()} · <span lang={langOf(board.language)}>{board.name}</span>
        </a>
        <p>
          {itsClass === 'amber' ? (
            <>
              <strong className="queue-late">{m.answers_late()}</strong> ·{' '}
            </>
          ) : null}
          {waitedWords(openedHour)}
        </p>
      </div>
    </li>
  );
}
