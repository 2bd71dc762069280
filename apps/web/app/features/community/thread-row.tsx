import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';
import { contentNoteNames, type ContentNoteKind } from './content-note-names.ts';

export interface ThreadRowView {
  id: string;
  title: string;
  kind: 'discussion' | 'question' | 'check_in';
  openedBy: { id: string; name: string };
  replyCount: number;
  lastHour: number;
  contentNotes: readonly ContentNoteKind[];
  answeredByProfessional: boolean;
}

const kindNames: Record<ThreadRowView['kind'], (() => string) | null> = {
  discussion: null,
  question: m.community_kind_question,
  check_in: m.community_kind_check_in,
};

/** The threads of a board, one line each. */
export function ThreadList({ threads }: { threads: readonly ThreadRowView[] }) {
  return (
    <ul className="threads">
      {threads.map((thread) => (
        <ThreadRow key={thread.id} thread={thread} />
      ))}
    </ul>
  );
}

function ThreadRow({ thread }: { thread: ThreadRowView }) {
  const kind = kindNames[thread.kind];
  return (
    <li className="thread">
      <a className="thread-title" href={pathTo(`/threads/${thread.id}`)}>
        {thread.title}
      </a>
      <span className="thread-about">
        {thread.openedBy.name} · {m.community_replies({ count: thread.replyCount })} · <Time hour={thread.lastHour} />
      </span>
      <span className="thread-marks">
        {kind === null ? null : <span className="mark-word">{kind()}</span>}
        {thread.answeredByProfessional ? <span className="mark-word mark-answered">{m.community_answered()}</span> : null}
        {thread.contentNotes.map((note) => (
          <span className="mark-word mark-note" key={note}>
            {contentNoteNames[note]()}
          </span>
        ))}
      </span>
    </li>
  );
}
