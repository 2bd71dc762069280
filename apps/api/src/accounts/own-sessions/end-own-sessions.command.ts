import { Injectable } from '@nestjs/common';
import { mineBlock } from '@rinnalla/anonymity';
import { Database } from '../../platform/database/database.ts';
import type { Member } from '../../platform/sessions/viewer.ts';

/** Ends sessions of a member's own, found through `mine`; each in a transaction of its own. Their tokens open nothing from then on. */
@Injectable()
export class EndOwnSessions {
  constructor(private readonly database: Database) {}

  /** One session by the id that its list shows; one that is over already, or another member's, is left as it is. */
  async one({ keys }: Member, id: string): Promise<void> {
    await this.database.rows(
      `delete from session where mine = any($1) and encode(substring(token_id from 1 for 16), 'hex')::uuid = $2::uuid`,
      [mineBlock(keys, 'session', 0), id],
    );
  }

  /** All but this one. */
  async others({ keys, tokenId }: Member): Promise<void> {
    const others = await this.database.rows<{ token_id: Buffer }>('select token_id from session where mine = any($1) and token_id <> $2', [
      mineBlock(keys, 'session', 0),
      tokenId,
    ]);
    for (const other of others) await this.database.rows('delete from session where token_id = $1', [other.token_id]);
  }
}
