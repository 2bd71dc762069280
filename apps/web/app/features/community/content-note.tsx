import { m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';
import { contentNoteNames, type ContentNoteKind } from './content-note-names.ts';

interface ContentNoteProps {
  notes: readonly ContentNoteKind[];
  children: ReactNode;
}

/** Folds a text under what its author or a moderator noted about it; without notes the text stands as it is. */
export function ContentNote({ notes, children }: ContentNoteProps) {
  if (notes.length === 0) return <>{children}</>;
  return (
    <details className="content-note">
      <summary>
        <span className="content-note-title">{m.community_content_note()}</span> {notes.map((note) => contentNoteNames[note]()).join(', ')}
        <span className="content-note-open">{m.community_content_note_open()}</span>
      </summary>
      {children}
    </details>
  );
}
