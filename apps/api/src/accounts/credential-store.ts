import { Injectable } from '@nestjs/common';
import {
  decodeMemberPayload,
  deriveMemberKeys,
  encodeMemberPayload,
  mineOf,
  open,
  openWithPhrase,
  randomId,
  seal,
} from '@rinnalla/anonymity';
import type { MemberPayload } from '@rinnalla/anonymity';
import { Database } from '../platform/database/database.ts';

/** Bound into every wrapped payload of a credential. */
export const credentialPurpose = 'credential';

/** Ways in. A credential joins to nothing and is written alone. */
@Injectable()
export class CredentialStore {
  constructor(private readonly database: Database) {}

  /** What the phrase opens, or null. One statement, whether it is known or not. */
  async open(words: string[]): Promise<MemberPayload | null> {
    const { find, wrapKey } = openWithPhrase(words);
    const row = await this.database.first<{ wrap: Buffer }>('select wrap from credential where find = $1', [find]);
    const plain = row === undefined ? null : open(wrapKey, row.wrap, credentialPurpose);
    return plain === null ? null : decodeMemberPayload(plain);
  }

  /** Stores the first credential of a new member. A phrase that is stored already stays as it is. */
  async store(words: string[], payload: MemberPayload): Promise<void> {
    const { find, wrapKey } = openWithPhrase(words);
    const wrap = seal(wrapKey, encodeMemberPayload(payload), credentialPurpose);
    const mine = mineOf(deriveMemberKeys(payload.secret), 'credential', 0);
    await this.database.rows(
      `insert into credential (id, kind, find, wrap, mine) values ($1, 'phrase', $2, $3, $4) on conflict (find) do nothing`,
      [randomId(), find, wrap, mine],
    );
  }
}
