import { Injectable } from '@nestjs/common';
import { mineBlock } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import type { OwnSession } from './own-session.type.ts';

/** A member's own sessions, this one first, then those that last longest. More than what is shown does not exist. One statement. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  of({ keys, tokenId }: Member): Promise<OwnSession[]> {
    return this.database.rows<OwnSession>(
      `select encode(substring(token_id from 1 for 16), 'hex')::uuid as id, token_id = $2 as "isThisOne", ends_on::text as "endsOn"
         from session where mine = any($1) and ends_on >= $3 order by 2 desc, ends_on desc, token_id`,
      [mineBlock(keys, 'session', 0), tokenId, this.clock.now().toISOString().slice(0, 10)],
    );
  }
}
