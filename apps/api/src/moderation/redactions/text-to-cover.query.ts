import type { Block, CoveredPlace } from '@rinnalla/post-grammar';
import type { Statements } from '../../platform/database/database.ts';

/** The text in which words of a post are covered, as its author wrote it last. */
export interface BaseText {
  readonly id: string;
  readonly text: string;
  readonly tree: Block[];
  /** What stands covered in it. */
  readonly covered: readonly CoveredPlace[];
}

/** A text that came from covering leads back to the one that was covered; once that one is blank, it is the one to cover itself. */
const baseOf = `
  select base.id, base.text, base.tree,
         coalesce((select jsonb_agg(place) from redaction, jsonb_array_elements(places) place
                    where redaction.base_id = base.id and lifted_hour is null), '[]') as covered
    from post
    join revision base on base.id = coalesce(
      (select earlier.id from redaction join revision earlier on earlier.id = redaction.base_id
        where redaction.revision_id = post.revision_id and earlier.text <> ''), post.revision_id)
   where post.id = $1`;

/** Throws where there is no such post. */
export async function textToCover(statements: Statements, postId: string): Promise<BaseText> {
  const base = await statements.first<BaseText>(baseOf, [postId]);
  if (base === undefined) throw new Error('a post has no text to cover');
  return base;
}
