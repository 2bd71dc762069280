import { boardColumn, doorColumns } from '../boards/board-row.ts';
import { limitsColumn } from './thread-limits.ts';

/** How many posts of the alias `thread` wait for a person to read them: nobody but their authors knows of them. */
export const heldCount = `(select count(*)::int from post held where held.thread_id = thread.id and held.state = 'held')`;

/** The columns of a Thread over `thread`, `board` and its opening post `opening`, and what decides whether it is shown. */
export const threadColumns = `thread.id, thread.title, thread.kind, ${limitsColumn}, thread.post_count - ${heldCount} as "postCount", ${boardColumn}, ${doorColumns},
  (select max(position) from post read where read.thread_id = thread.id and read.state <> 'held') as "lastPosition",
  thread.space, opening.state as "openingState", opening.persona_id as "openingPersonaId"`;

export const threadJoins = `join board on board.id = thread.board_id join post opening on opening.thread_id = thread.id and opening.position = 1`;
