import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { BoardToModerate, StaffGrant } from './staff-grants.type.ts';

const moderated = `exists (
  select from staff_account account
   where active and moderates(account.id, board.id) and exists (select from staff_factor where staff_account_id = account.id))`;

/** Who moderates where. */
@Injectable()
export class ReadStaffGrants {
  constructor(private readonly database: Database) {}

  /** Everywhere first, then languages, then boards. One statement. */
  of(personId: string): Promise<StaffGrant[]> {
    return this.database.rows<StaffGrant>(
      `select staff_grant.id, senior, staff_grant.language,
              case when board.id is null then null
                else json_build_object('id', board.id, 'name', board.name, 'language', board.language, 'moderated', true) end as board
         from staff_grant left join board on board.id = board_id
        where staff_account_id = $1
        order by board.id is not null, staff_grant.language nulls first, board.name, staff_grant.id`,
      [personId],
    );
  }

  /** Every board, also those that stand in no list. One statement. */
  boards(): Promise<BoardToModerate[]> {
    return this.database.rows<BoardToModerate>(
      `select id, name, language, ${moderated} as moderated from board order by language, position, slug limit 500`,
    );
  }
}
