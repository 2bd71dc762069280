import { m, type Language } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';
import { ContentNoteMarks } from './content-note-marks.tsx';
import type { ContentNoteKind } from './content-note-names.ts';
import { langOf } from './lang-of.ts';

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

interface ThreadListProps {
  threads: readonly ThreadRowView[];
  /** The language of their board. */
  language: Language;
}

/** The threads of a board, one line each. */
export function ThreadList({ threads, language }: ThreadListProps) {
  return (
    <ul className="threads">
      {threads.map((thread) => (
        <ThreadRow key={thread.id} thread={thread} lang={langOf(language)} />
      ))}
    </ul>
  );
}

function ThreadRow({ thread, lang }: { thread: ThreadRowView; lang: Language | undefined }) {
  const kind = thread.answeredByProfessional ? null : kindNames[thread.kind];
  return (
    <li className="thread">
      <a className="thread-title" href={pathTo(`/threads/${thread.id}`)} lang={lang}>
        {thread.title}
      </a>
      <span className="thread-about">
        <span lang={lang}>{thread.openedBy.name}</span> · {repliesInWords(thread.replyCount)} · <Time hour={thread.lastHour} />
      </span>
      <span className="thread-marks">
        {kind === null ? null : <span className="mark-word">{kind()}</span>}
        {thread.answeredByProfessional ? <span className="mark-word mark-answered">{m.community_answered()}</span> : null}
        <ContentNoteMarks notes={thread.contentNotes} />
      </span>
    </li>
  );
}

const repliesInWords = (count: number): string => (count === 0 ? m.community_replies_none() : m.community_replies({ count }));
