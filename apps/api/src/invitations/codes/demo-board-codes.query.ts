import { Injectable } from '@nestjs/common';
import { boardCodeFromSubmission, hashBoardCode } from '@rinnalla/anonymity';
import { boardColumn } from '../../community/index.ts';
import type { Board } from '../../community/index.ts';
import { readApiSettings } from '../../platform/api-settings.ts';
import { Database } from '../../platform/database/database.ts';
import type { DemoBoardCode } from './board-code.type.ts';

/** The code with which a board of the demo begins: anybody can know it. */
export const demoCodeOf = (slug: string): string => boardCodeFromSubmission(`demo-board-code-${slug}`);

/** In demo mode alone: the codes with which its invited boards begin, as long as they open. One statement. */
@Injectable()
export class ReadDemoBoardCodes {
  private readonly isDemo = readApiSettings().mode === 'demo';

  constructor(private readonly database: Database) {}

  async all(): Promise<DemoBoardCode[]> {
    if (!this.isDemo) return [];
    const open = await this.database.rows<{ board: Board; hash: Buffer }>(
      `select ${boardColumn}, board_code.code_hash as hash from board_code
         join board on board.id = board_code.board_id and board.season = board_code.season
        where not board_code.closed and board.listed order by board.language, board.position`,
    );
    return open.flatMap(({ board, hash }) => {
      const code = demoCodeOf(board.slug);
      return hash.equals(hashBoardCode(code)) ? [{ board, code }] : [];
    });
  }
}
