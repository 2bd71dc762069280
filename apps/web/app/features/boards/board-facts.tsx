import { m } from '@rinnalla/i18n';
import type { BoardFactsFragment } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { langOf } from '../community/lang-of.ts';
import { GroupNote } from '../spaces/group-note.tsx';

export const writers: Record<BoardFactsFragment['whoMayWrite'], () => string> = {
  everyone: m.community_writers_everyone,
  members: m.community_writers_members,
  professionals: m.community_writers_professionals,
};

export const audiences: Record<BoardFactsFragment['audience'], (() => string) | null> = {
  everyone: null,
  adults: m.community_audience_adults,
  young: m.community_audience_young,
};

/** Who writes on a board, whether a person reads first, and what has been agreed there. */
export function BoardFacts({ board }: { board: BoardFactsFragment }) {
  return (
    <>
      {board.whoMayEnter === 'invited' ? <GroupNote board={board} inside /> : <OpenToRead board={board} />}
      {board.rules.length === 0 ? null : (
        <details>
          <summary>{m.community_board_rules()}</summary>
          <ul lang={langOf(board.language)}>
            {board.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </details>
      )}
      {board.audience === 'young' ? (
        <p className="note">
          <a href={pathTo('/policy/plain')}>{m.policy_plain_title()}</a>
        </p>
      ) : null}
    </>
  );
}

/** What everybody can read, the young can too: there the age of a board says only who writes. */
function OpenToRead({ board: { whoMayWrite, audience, premoderated } }: { board: BoardFactsFragment }) {
  return (
    <p className="note">
      {writers[whoMayWrite]()} {audience === 'adults' ? m.spaces_adults_reading() : null} {premoderated ? m.community_read_first() : null}
    </p>
  );
}
