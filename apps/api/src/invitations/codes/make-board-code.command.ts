import { Injectable } from '@nestjs/common';
import { boardCodeFromSubmission, guestIdFromSubmission, hashBoardCode, isSubmission } from '@rinnalla/anonymity';
import { AuditLog } from '../../moderation/index.ts';
import type { AuditEntry } from '../../moderation/index.ts';
import { Database } from '../../platform/database/database.ts';
import { invalidInput, notFound } from '../../platform/graphql/outcomes.type.ts';
import { readOneLine } from '../../platform/graphql/text-field.rules.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { MakeBoardCodeInput, MakeBoardCodeResult } from './board-code.type.ts';
import { isRunBy, runBy } from './run-by.ts';

const longestLabel = 80;

/** Makes a code with which a whole group enters an invited board. The same form sent twice makes one and shows it again. */
@Injectable()
export class MakeBoardCode {
  constructor(
    private readonly database: Database,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(staff: Staff, { submission, boardId, label }: MakeBoardCodeInput): Promise<typeof MakeBoardCodeResult> {
    const read = readOneLine({ field: 'label', input: label, min: 1, max: longestLabel });
    if (read.problem !== undefined) return invalidInput(read.problem);
    if (!isSubmission(submission)) return invalidInput({ field: 'submission', problem: 'malformed' });
    const code = boardCodeFromSubmission(submission);
    const id = guestIdFromSubmission(submission, `board_code/${staff.id}`);
    return this.database.transaction(async (statements) => {
      const board = await statements.first<{ season: number }>(
        `select season from board where id = $1 and who_may_enter = 'invited' and ${isRunBy('$2', '$3')} for update`,
        [boardId, ...runBy(staff)],
      );
      if (board === undefined) return notFound('board');
      const made = await statements.first(
        `insert into board_code (id, board_id, season, label, code_hash) values ($1, $2, $3, $4, $5) on conflict (id) do nothing returning id`,
        [id, boardId, board.season, read.text, hashBoardCode(code)],
      );
      const entry: AuditEntry = {
        staffAccountId: staff.id,
        act: 'make_board_code',
        targetKind: 'board_code',
        targetId: id,
        detail: { boardId },
      };
      if (made !== undefined) await this.auditLog.write(statements, entry);
      return { __typename: 'BoardCodeMade', code };
    });
  }
}
