import type { BoardQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';
import { GroupNote } from './group-note.tsx';

type BoardPage = NonNullable<BoardQuery['board']>;

interface ClosedDoorProps {
  board: Pick<BoardPage['board'], 'audience' | 'premoderated'>;
  entry: Exclude<BoardPage['entry'], 'open'>;
}

/** What stands in place of the threads for whoever may not enter an invited board: why, and what helps. */
export function ClosedDoor({ board, entry }: ClosedDoorProps) {
  if (entry === 'come_of_age')
    return (
      <Notice title={m.spaces_door_grown_title()}>
        <p>{m.spaces_door_grown()}</p>
        <p>
          <a href={pathTo('/boards')}>{m.shell_back_to_boards()}</a>
        </p>
      </Notice>
    );
  if (entry === 'restricted')
    return (
      <Notice title={m.spaces_door_restricted_title()}>
        <p>{m.spaces_door_restricted()}</p>
        <p>
          <a href={pathTo('/mine')}>{m.shell_my_things()}</a>
        </p>
      </Notice>
    );
  return (
    <>
      <ByInvitation audience={board.audience} />
      <GroupNote board={board} inside={false} />
    </>
  );
}

function ByInvitation({ audience }: Pick<BoardPage['board'], 'audience'>) {
  return (
    <Notice title={m.spaces_door_title()}>
      <p>{audience === 'young' ? m.spaces_door_young() : m.spaces_door_guest()}</p>
      <p className="actions">
        <a className="button" href={pathTo('/join')} rel="nofollow">
          {m.spaces_door_have_code()}
        </a>
      </p>
    </Notice>
  );
}
