import type { MyBoardsQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { langOf } from '../community/lang-of.ts';

type MyBoard = MyBoardsQuery['myBoards'][number];

const notes: Record<MyBoard['entry'], (() => string) | null> = {
  open: null,
  by_invitation: null,
  come_of_age: m.spaces_mine_grown,
  restricted: m.spaces_mine_restricted,
};

/** The invited boards that a member has joined, each with the way out. */
export function MyBoardList({ boards }: { boards: readonly MyBoard[] }) {
  if (boards.length === 0) return <p>{m.spaces_mine_none()}</p>;
  return (
    <ul className="threads">
      {boards.map(({ board, entry }) => (
        <li className="thread" key={board.slug}>
          <a className="thread-title" href={pathTo(`/boards/${board.slug}`)} lang={langOf(board.language)}>
            {board.name}
          </a>
          <span className="thread-about">
            {notes[entry]?.() ?? <span lang={langOf(board.language)}>{board.purpose}</span>}{' '}
            <a href={pathTo(`/boards/${board.slug}/leave`)} aria-label={m.spaces_mine_leave_label({ name: board.name })}>
              {m.spaces_leave_link()}
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}
