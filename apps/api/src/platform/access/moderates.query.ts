import type { Statements } from '../database/database.ts';
import type { Staff } from '../sessions/viewer.ts';

/**
 * Whether somebody of the staff moderates a board, by the grants that they have now. The one question behind all that moderators read
 * and do: the database's function `moderates` answers it, here and in every statement over items.
 */
export async function moderates(statements: Statements, { id }: Staff, boardId: string): Promise<boolean> {
  return (await statements.first<{ yes: boolean }>('select moderates($1, $2) as yes', [id, boardId]))?.yes === true;
}

/** The boards that somebody moderates, to be a parameter of a statement that reads along an index; null: everything there is. */
export async function boardsModerated(statements: Statements, { id }: Staff): Promise<string[] | null> {
  const row = await statements.first<{ boards: string[] | null }>(
    `select case when moderates($1, null) then null else array(select id from board where moderates($1, id)) end as boards`,
    [id],
  );
  return row === undefined ? [] : row.boards;
}
