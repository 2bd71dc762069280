import { Injectable } from '@nestjs/common';
import { boardColumn } from '../../community/index.ts';
import type { RevisionToScreen } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { WatchedEntry, WatchedOnList } from './watched-entry.type.ts';

/** What is watched where somebody writes. One statement over a short table. */
export const watchedOn = (
  statements: Statements,
  { id, language }: Pick<RevisionToScreen['board'], 'id' | 'language'>,
): Promise<WatchedEntry[]> =>
  statements.rows(
    `select id, kind, text, happens from watched_entry
      where (board_id is null or board_id = $1) and (language is null or language = $2) order by id`,
    [id, language],
  );

/** All that is watched, for those who watch. */
@Injectable()
export class ReadWatched {
  constructor(private readonly database: Database) {}

  all(): Promise<WatchedOnList[]> {
    return this.database.rows(
      `select entry.id, entry.kind, entry.text, entry.happens, entry.language, entry.note, entry.hour, staff_account.name as "addedBy",
              (select ${boardColumn} from board where board.id = entry.board_id) as board
         from watched_entry entry join staff_account on staff_account.id = entry.added_by
        order by entry.kind desc, entry.text, entry.id`,
    );
  }
}
