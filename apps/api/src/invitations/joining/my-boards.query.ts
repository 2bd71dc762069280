import { Injectable } from '@nestjs/common';
import { BoardDoor } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import type { MyBoard } from './joining.type.ts';

/** The invited boards that a member has joined in their present season, by name. */
@Injectable()
export class ReadMyBoards {
  constructor(
    private readonly database: Database,
    private readonly door: BoardDoor,
  ) {}

  async of(member: Member): Promise<MyBoard[]> {
    const joined = await this.door.joined(this.database, member);
    return joined.map(({ board, entry }) => ({ board, entry })).sort((one, other) => one.board.name.localeCompare(other.board.name));
  }
}
