import type { CoveredPlace } from '@rinnalla/post-grammar';
import type { Statements } from '../../platform/database/database.ts';
import { wordsAt } from './covered-words.rules.ts';

/**
 * What was covered in the posts of one face in one thread and still is. The words are read from the texts in which they stand: once the
 * time to ask for a new look is over and those texts are blank, nobody knows the words any more, and nothing is compared with them.
 */
export async function coveredWords(
  statements: Statements,
  { threadId, personaId }: { readonly threadId: string; readonly personaId: string },
): Promise<string[]> {
  const rows = await statements.rows<{ text: string; places: CoveredPlace[] }>(
    `select base.text, redaction.places from redaction join post on post.id = redaction.post_id join revision base on base.id = redaction.base_id
      where post.thread_id = $1 and post.persona_id = $2 and redaction.lifted_hour is null`,
    [threadId, personaId],
  );
  return rows.flatMap(({ text, places }) => wordsAt(text, places));
}
