import { Injectable } from '@nestjs/common';
import type { Statements } from '../../platform/database/database.ts';

/** Takes a word of support away without a trace. Its number among its member's own may leave a hole: the member is leaving. */
@Injectable()
export class EraseReaction {
  async execute(statements: Statements, id: string): Promise<void> {
    await statements.rows('delete from reaction where id = $1', [id]);
  }
}
