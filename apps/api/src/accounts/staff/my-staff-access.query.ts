import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { staffHours } from '../start-session.ts';
import { Passkeys } from './passkeys.ts';
import type { MyStaffAccess, StaffFactor, StaffSession } from './staff-access.type.ts';

/** How a member of staff signs in, and where they are signed in. Five statements. */
@Injectable()
export class ReadMyStaffAccess {
  constructor(
    private readonly database: Database,
    private readonly passkeys: Passkeys,
    private readonly clock: Clock,
  ) {}

  async of(viewer: Staff): Promise<MyStaffAccess> {
    const account = await this.database.first<{ name: string | null }>('select sign_in_name as name from staff_account where id = $1', [
      viewer.id,
    ]);
    return {
      signInName: account?.name ?? null,
      factors: await this.factorsOf(viewer),
      staffSessions: await this.sessionsOf(viewer),
      newPasskeyOptions: await this.passkeys.creationOptions(viewer, 'add'),
      proofOptions: await this.passkeys.requestOptions({ purpose: 'confirm', staffAccountId: viewer.id }),
    };
  }

  private factorsOf({ id }: Staff): Promise<StaffFactor[]> {
    return this.database.rows<StaffFactor>(
      `select id, kind, name, added_hour as "addedHour" from staff_factor where staff_account_id = $1 order by added_hour, id`,
      [id],
    );
  }

  private sessionsOf({ id, tokenId }: Staff): Promise<StaffSession[]> {
    return this.database.rows<StaffSession>(
      `select id, floor(extract(epoch from ends_at) / 3600)::int - ${staffHours} as "startedHour", token_id = $2 as current
         from staff_session where staff_account_id = $1 and ends_at > $3 order by ends_at desc, id`,
      [id, tokenId, this.clock.now()],
    );
  }
}
