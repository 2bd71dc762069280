import type { Statements } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';

/**
 * Whether a post is the moderator's own: written under the badge of the same staff account, or by them under the face of the service,
 * which the log alone knows. The database asks the same before it takes in a decision.
 */
export async function isOwnPost(statements: Statements, { id }: Staff, postId: string): Promise<boolean> {
  const found = await statements.first<{ own: boolean }>('select is_own_post($1, $2) as own', [id, postId]);
  return found?.own === true;
}
