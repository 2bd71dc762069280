import { Injectable } from '@nestjs/common';
import { decodeMemberPayload, deriveMemberKeys, encodeMemberPayload, mineOf, open, randomId, seal } from '@rinnalla/anonymity';
import type { MemberPayload } from '@rinnalla/anonymity';
import { Database } from '../platform/database/database.ts';

/** Bound into every wrapped payload of a credential. */
const credentialPurpose = 'credential';

/** What opens a credential: the name under which it is stored, and the key of what it wraps; 32 bytes each. */
export interface WayIn {
  readonly find: Uint8Array;
  readonly wrapKey: Uint8Array;
}

/** Ways in. A credential joins to nothing and is written alone. */
@Injectable()
export class CredentialStore {
  constructor(private readonly database: Database) {}

  /** What this way in opens, or null. One statement, whether it is known or not. */
  async open({ find, wrapKey }: WayIn): Promise<MemberPayload | null> {
    const row = await this.database.first<{ wrap: Buffer }>('select wrap from credential where find = $1', [find]);
    const plain = row === undefined ? null : open(wrapKey, row.wrap, credentialPurpose);
    return plain === null ? null : decodeMemberPayload(plain);
  }

  /** Stores the first credential of a new member. A way in that is stored already stays as it is. */
  async store(kind: 'phrase' | 'demo', { find, wrapKey }: WayIn, payload: MemberPayload): Promise<void> {
    const wrap = seal(wrapKey, encodeMemberPayload(payload), credentialPurpose);
    const mine = mineOf(deriveMemberKeys(payload.secret), 'credential', 0);
    await this.database.rows(
      'insert into credential (id, kind, find, wrap, mine) values ($1, $2, $3, $4, $5) on conflict (find) do nothing',
      [randomId(), kind, find, wrap, mine],
    );
  }
}
