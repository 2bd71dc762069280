import { boardColumn } from '../boards/board-row.ts';

/** The columns of a Thread over `thread`, `board` and its opening post `opening`, and what decides whether it is shown. */
export const threadColumns = `thread.id, thread.title, thread.kind, thread.locked, thread.post_count as "postCount", ${boardColumn},
  thread.space, opening.state as "openingState", opening.persona_id as "openingPersonaId"`;

export const threadJoins = `join board on board.id = thread.board_id join post opening on opening.thread_id = thread.id and opening.position = 1`;
