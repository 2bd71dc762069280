import type { WaitingRowFragment } from '@rinnalla/contract';
import { currentHour, m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { ContentNoteMarks } from '../community/content-note-marks.tsx';
import { langOf } from '../community/lang-of.ts';
import { coarseSpan } from '../moderation/coarse-span.rules.ts';

interface WaitingListProps {
  threads: readonly WaitingRowFragment[];
  /** Whether the name of the board stands there too. */
  withBoard?: boolean;
}

/** Threads that nobody has answered, in the order in which they came. */
export function WaitingList({ threads, withBoard = true }: WaitingListProps) {
  return (
    <ul className="threads">
      {threads.map(({ thread, board, openedHour }) => (
        <li className="thread" key={thread.id}>
          <a className="thread-title" href={pathTo(`/threads/${thread.id}`)} lang={langOf(board.language)}>
            {thread.title}
          </a>
          <span className="thread-about">
            {withBoard ? (
              <>
                <span lang={langOf(board.language)}>{board.name}</span> ·{' '}
              </>
            ) : null}
            {waitedWords(openedHour)}
          </span>
          <span className="thread-marks">
            {thread.kind === 'question' ? <span className="mark-word">{m.community_kind_question()}</span> : null}
            <ContentNoteMarks notes={thread.contentNotes} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How long a thread has waited. Whoever is told of it has set a whole number of hours, so it is never less than one. */
export function waitedWords(openedHour: number): string {
  const span = coarseSpan(Math.max(1, currentHour() - openedHour));
  if (span.unit === 'days') return m.answers_waited_days({ count: span.count });
  return m.answers_waited_hours({ count: span.unit === 'now' ? 1 : span.count });
}
