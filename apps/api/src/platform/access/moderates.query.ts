import type { Statements } from '../database/database.ts';
import type { Staff } from '../sessions/viewer.ts';

/**
 * Whether somebody of the staff moderates a board, by the grants that they have now. The one question behind all that moderators read
 * and do: the database's function `moderates` answers it, here and in every statement over items.
 */
export async function moderates(statements: Statements, { id }: Staff, boardId: string): Promise<boolean> {
  return (await statements.first<{ yes: boolean }>('select moderates($1, $2) as yes', [id, boardId]))?.yes === true;
}
