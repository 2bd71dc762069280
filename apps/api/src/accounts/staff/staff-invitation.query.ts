import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { JoinCodes } from './join-codes.ts';
import { Passkeys } from './passkeys.ts';
import type { StaffInvitation } from './staff-entrance.type.ts';

/** Whom a code to join by invites. Looking uses nothing up. Two statements. */
@Injectable()
export class ReadStaffInvitation {
  constructor(
    private readonly database: Database,
    private readonly codes: JoinCodes,
    private readonly passkeys: Passkeys,
  ) {}

  async of(code: string): Promise<StaffInvitation | null> {
    const person = await this.codes.find(this.database, code);
    if (person === undefined) return null;
    const { name, roles } = person;
    return { name, roles, passkeyOptions: await this.passkeys.creationOptions(person, 'join') };
  }
}
