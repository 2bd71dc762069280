import { Injectable } from '@nestjs/common';
import type { Statements } from '../../platform/database/database.ts';

/** Erases what a face was told, and what it wrote when it asked for a new look; that once it is answered. The decisions stay. */
@Injectable()
export class EraseTold {
  /** Answers whether all is erased; false: an appeal still waits for its answer. */
  async execute(statements: Statements, personaId: string): Promise<boolean> {
    await statements.rows('delete from delivery where persona_id = $1', [personaId]);
    const appeals = await statements.rows<{ open: boolean }>(
      `update appeal set text = case when appeal.state = 'open' then appeal.text else '' end
         from decision, revision, post
        where appeal.report_id is null and decision.id = appeal.decision_id and revision.id = decision.revision_id
          and post.id = revision.post_id and post.persona_id = $1
       returning appeal.state = 'open' as open`,
      [personaId],
    );
    return appeals.every(({ open }) => !open);
  }
}
