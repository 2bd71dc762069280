import type { BoardFactsFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';

interface GroupNoteProps {
  board: Pick<BoardFactsFragment, 'audience' | 'premoderated'>;
  /** Whether the reader has come in: then it matters how far a name reaches. */
  inside: boolean;
}

/** On a board by invitation: who is in the room, for whom it is, and how far a name reaches there. */
export function GroupNote({ board: { audience, premoderated }, inside }: GroupNoteProps) {
  return (
    <>
      <p className="note">{m.spaces_who_enters()}</p>
      <p className="note">{audience === 'young' ? m.spaces_young_age() : m.community_audience_adults()}</p>
      {premoderated && audience !== 'young' ? <p className="note">{m.community_read_first()}</p> : null}
      {inside ? <p className="note">{m.spaces_one_face()}</p> : null}
    </>
  );
}
