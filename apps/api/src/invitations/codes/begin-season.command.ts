import { Injectable } from '@nestjs/common';
import { randomKey } from '@rinnalla/anonymity';
import { AuditLog } from '../../moderation/index.ts';
import { Database } from '../../platform/database/database.ts';
import { changed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { BeginSeasonResult } from './board-code.type.ts';
import { isRunBy, runBy } from './run-by.ts';

/**
 * Empties an invited board: the memberships of the season before open nothing any more, though no member's row is touched; its threads
 * are closed to everybody but moderators; its codes are closed; the new space gives everybody a new face.
 */
@Injectable()
export class BeginSeason {
  constructor(
    private readonly database: Database,
    private readonly auditLog: AuditLog,
  ) {}

  /** @param season the one that was on the screen. The same form sent twice begins one season. */
  execute(staff: Staff, { boardId, season }: { boardId: string; season: number }): Promise<typeof BeginSeasonResult> {
    return this.database.transaction(async (statements) => {
      const board = await statements.first<{ season: number }>(
        `select season from board where id = $1 and who_may_enter = 'invited' and ${isRunBy('$2', '$3')} for update`,
        [boardId, ...runBy(staff)],
      );
      if (board === undefined) return notFound('board');
      if (board.season !== season && board.season !== season + 1) return changed(board.season);
      if (board.season === season) {
        await statements.rows('update board set season = $2, space = $3 where id = $1', [boardId, season + 1, randomKey()]);
        await statements.rows('update board_code set closed = true where board_id = $1 and not closed', [boardId]);
        const detail = { season: season + 1 };
        await this.auditLog.write(statements, {
          staffAccountId: staff.id,
          act: 'begin_season',
          targetKind: 'board',
          targetId: boardId,
          detail,
        });
      }
      return { __typename: 'SeasonBegun', season: season + 1 };
    });
  }
}
