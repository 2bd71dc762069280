import { hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { decodeMemberPayload, deriveMemberKeys, encodeMemberPayload, mineOf, open, randomId, seal } from '@rinnalla/anonymity';
import type { MemberPayload } from '@rinnalla/anonymity';
import { Database } from '../platform/database/database.ts';
import { credentialPurpose } from './credential-store.ts';

/** No secret: whoever reads this opens every member of a demo. That is what these credentials are for. */
const publicKey = 'rinnalla: the members of the demo belong to everybody';

const derived = (label: string): Uint8Array => new Uint8Array(hkdfSync('sha256', publicKey, '', `rinnalla/demo/${label}`, 32));

/** The stored name (32 bytes) of the credential of the demo's member with this number. */
export const demoFind = (number: number): Uint8Array => derived(`find/${number}`);

/** Ways in to the members of the demo. Each is sealed as any other, with its own random secret, under a key that everybody has. */
@Injectable()
export class DemoCredentials {
  constructor(private readonly database: Database) {}

  /** Stores a member of the demo. One that is stored already stays as it is. */
  async store(number: number, payload: MemberPayload): Promise<void> {
    const wrap = seal(derived('wrap'), encodeMemberPayload(payload), credentialPurpose);
    const mine = mineOf(deriveMemberKeys(payload.secret), 'credential', 0);
    await this.database.rows(
      `insert into credential (id, kind, find, wrap, mine) values ($1, 'demo', $2, $3, $4) on conflict (find) do nothing`,
      [randomId(), demoFind(number), wrap, mine],
    );
  }

  /** The member with this number in the demo's cast; null where no demo has it. */
  async open(number: number): Promise<MemberPayload | null> {
    const row = await this.database.first<{ wrap: Buffer }>(`select wrap from credential where kind = 'demo' and find = $1`, [
      demoFind(number),
    ]);
    const plain = row === undefined ? null : open(derived('wrap'), row.wrap, credentialPurpose);
    return plain === null ? null : decodeMemberPayload(plain);
  }
}
