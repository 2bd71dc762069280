import { Injectable } from '@nestjs/common';
import { decodeMemberPayload, deriveMemberKeys, open, openToken } from '@rinnalla/anonymity';
import { Clock } from '../clock.ts';
import { Database } from '../database/database.ts';
import { acceptedConsent } from './consent-version.ts';
import { guest } from './viewer.ts';
import type { Language, StaffRole, Viewer } from './viewer.ts';
import { sessionPurpose } from './session-purpose.ts';

interface StaffRow {
  id: string;
  name: string;
  roles: StaffRole[];
  language: Language;
  singleKeys: boolean;
}

/** Who is asking, from `Authorization: Bearer m.TOKEN` (member) or `s.TOKEN` (staff). Anything else is a guest. One statement. */
@Injectable()
export class ReadViewer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(authorization: string | undefined): Promise<Viewer> {
    const match = /^Bearer ([ms])\.([\w-]{1,200})$/.exec(authorization ?? '');
    const opened = match?.[2] === undefined ? null : openToken(match[2]);
    if (opened === null) return guest;
    return match?.[1] === 'm' ? this.member(opened.tokenId, opened.key) : this.staff(opened.tokenId);
  }

  private async member(tokenId: Uint8Array, key: Uint8Array): Promise<Viewer> {
    const today = this.clock.now().toISOString().slice(0, 10);
    const row = await this.database.first<{ sealed: Buffer; restrictionEpoch: number }>(
      `select sealed, (select epoch from restriction_epoch) as "restrictionEpoch" from session where token_id = $1 and ends_on >= $2`,
      [tokenId, today],
    );
    const plain = row === undefined ? null : open(key, row.sealed, sessionPurpose);
    const payload = plain === null ? null : decodeMemberPayload(plain);
    if (row === undefined || payload === null) return guest;
    const { restrictionEpoch } = row;
    const keys = deriveMemberKeys(payload.secret);
    const consentVersion = await acceptedConsent(this.database, keys, payload);
    return { kind: 'member', keys, payload: { ...payload, consentVersion }, tokenId, restrictionEpoch };
  }

  private async staff(tokenId: Uint8Array): Promise<Viewer> {
    const row = await this.database.first<StaffRow>(
      `select account.id, account.name, account.roles, account.language, account.single_keys as "singleKeys"
         from staff_session join staff_account account on account.id = staff_session.staff_account_id
        where token_id = $1 and ends_at > $2 and account.active`,
      [tokenId, this.clock.now()],
    );
    return row === undefined ? guest : { kind: 'staff', tokenId, ...row };
  }
}
