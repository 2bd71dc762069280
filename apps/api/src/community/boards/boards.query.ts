import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { BoardListing } from '../threads/thread-summary.type.ts';
import { threadSummaryColumns, threadSummaryJoins } from '../threads/thread-summary-row.ts';
import { boardColumn } from './board-row.ts';

/** All boards that are listed, in their order, each with its newest thread; an invited board shows none to anybody here. One statement. */
@Injectable()
export class Boards {
  constructor(private readonly database: Database) {}

  read(): Promise<BoardListing[]> {
    return this.database.rows<BoardListing>(
      `select ${boardColumn}, to_json(latest) as latest
         from board left join lateral (
           select ${threadSummaryColumns}
             from (select * from thread where board_id = board.id and listed and board.who_may_enter = 'everyone' order by last_hour desc, id desc limit 1) thread ${threadSummaryJoins}
         ) latest on true
        where board.listed
        order by board.language, board.position, board.slug`,
    );
  }
}
