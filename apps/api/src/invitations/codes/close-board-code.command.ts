import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../moderation/index.ts';
import type { AuditEntry } from '../../moderation/index.ts';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { CloseBoardCodeResult } from './board-code.type.ts';
import { isRunBy, runBy } from './run-by.ts';

/** Closes a code, such as one that has gone astray. Whoever joined with it stays: nobody knows who that is. */
@Injectable()
export class CloseBoardCode {
  constructor(
    private readonly database: Database,
    private readonly auditLog: AuditLog,
  ) {}

  execute(staff: Staff, codeId: string): Promise<typeof CloseBoardCodeResult> {
    return this.database.transaction(async (statements) => {
      const code = await statements.first<{ closed: boolean }>(
        `select closed from board_code join board on board.id = board_id where board_code.id = $1 and ${isRunBy('$2', '$3')} for update of board_code`,
        [codeId, ...runBy(staff)],
      );
      if (code === undefined) return notFound('code');
      if (!code.closed) {
        await statements.rows('update board_code set closed = true where id = $1', [codeId]);
        const entry: AuditEntry = {
          staffAccountId: staff.id,
          act: 'close_board_code',
          targetKind: 'board_code',
          targetId: codeId,
          detail: {},
        };
        await this.auditLog.write(statements, entry);
      }
      return { __typename: 'BoardCodeClosed', codeId };
    });
  }
}
