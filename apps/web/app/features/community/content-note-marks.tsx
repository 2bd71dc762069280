import type { ContentNote } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { contentNoteNames } from './content-note-names.ts';

/** The content notes of a thread where it stands in a list. */
export function ContentNoteMarks({ notes }: { notes: readonly ContentNote[] }) {
  return notes.map((note) => (
    <span className="mark-word" key={note}>
      <span className="sr-only">{m.community_content_note()} </span>
      {contentNoteNames[note]()}
    </span>
  ));
}
