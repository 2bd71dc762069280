import { Injectable } from '@nestjs/common';
import { boardColumn } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { InvitedBoard } from './board-code.type.ts';
import { isRunBy, runBy } from './run-by.ts';

/** The invited boards that somebody runs, with the codes of their season. One statement. */
@Injectable()
export class ReadInvitedBoards {
  constructor(private readonly database: Database) {}

  of(staff: Staff): Promise<InvitedBoard[]> {
    return this.database.rows<InvitedBoard>(
      `select ${boardColumn}, board.listed, board.season,
              (select coalesce(json_agg(json_build_object('id', id, 'label', label, 'closed', closed) order by closed, label, id), '[]')
                 from board_code where board_code.board_id = board.id and board_code.season = board.season) as codes
         from board where board.who_may_enter = 'invited' and ${isRunBy('$1', '$2')} order by board.language, board.position, board.slug`,
      runBy(staff),
    );
  }
}
