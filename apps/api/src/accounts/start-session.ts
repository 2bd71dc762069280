import { Injectable } from '@nestjs/common';
import { retention } from '@rinnalla/settings/retention';
import { deriveMemberKeys, drawSessionToken, encodeMemberPayload, mineBlock, openToken, seal } from '@rinnalla/anonymity';
import type { MemberPayload } from '@rinnalla/anonymity';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { sessionPurpose } from '../platform/sessions/session-purpose.ts';

/** A member's session ends with the last of these days (UTC), the first included: within seven days at the latest. */
const memberDays = retention.session.hours / 24;
/** How long a session of staff lasts at most: a working shift. */
export const staffHours = retention.staff_session.hours;
const millisecondsPerHour = 3_600_000;

/** The way in by which a member of staff came. `factorId`: what they proved; null: nothing, in the demo alone. */
export interface StaffWayIn {
  readonly staffAccountId: string;
  readonly factorId: string | null;
}

/** Starts sessions, and sweeps those that are over. A session is written alone, never in one transaction with anything else. */
@Injectable()
export class StartSession {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** For a member: sealed under the token's own key, so that the row opens only with the cookie. Absolute limit `memberDays`. */
  async forMember(payload: MemberPayload): Promise<string> {
    await this.database.rows('delete from session where ends_on < $1', [this.clock.now().toISOString().slice(0, 10)]);
    const { token, tokenId, key } = drawToken();
    const keys = deriveMemberKeys(payload.secret);
    const slots = mineBlock(keys, 'session', 0);
    const endsOn = new Date(this.clock.now().getTime() + (memberDays - 1) * 24 * millisecondsPerHour).toISOString().slice(0, 10);
    const sealed = seal(key, encodeMemberPayload(payload), sessionPurpose);
    for (const mine of await this.freeSlots(slots)) {
      const [row] = await this.database.rows(
        'insert into session (token_id, sealed, mine, ends_on) values ($1, $2, $3, $4) on conflict (mine) do nothing returning 1',
        [tokenId, sealed, mine, endsOn],
      );
      if (row !== undefined) return `m.${token}`;
    }
    await this.database.rows('delete from session where mine = $1', [slots[0]]);
    return this.forMember(payload);
  }

  /**
   * For a staff account: an ordinary row. Absolute limit eight hours, a working shift. null: the way in was taken away, or the account
   * closed, since it was proved. The statement that writes the session looks once more and holds both until it is done, so that
   * whoever takes a way in away ends this session too, or finds that it never began.
   */
  async forStaff({ staffAccountId, factorId }: StaffWayIn): Promise<string | null> {
    await this.database.rows('delete from staff_session where ends_at < $1', [this.clock.now()]);
    const { token, tokenId } = drawToken();
    const endsAt = new Date(this.clock.now().getTime() + staffHours * millisecondsPerHour);
    const started = await this.database.first(
      `with open as materialized (select id from staff_account where id = $2 and active for share)
       insert into staff_session (token_id, staff_account_id, ends_at)
       select $1, id, $3 from open
        where $4::uuid is null or exists (select 1 from staff_factor where staff_factor.id = $4 and staff_account_id = open.id for share)
       returning 1`,
      [tokenId, staffAccountId, endsAt, factorId],
    );
    return started === undefined ? null : `s.${token}`;
  }

  private async freeSlots(slots: readonly Uint8Array[]): Promise<Uint8Array[]> {
    const taken = await this.database.rows<{ mine: Buffer }>('select mine from session where mine = any($1)', [slots]);
    return slots.filter((slot) => !taken.some(({ mine }) => mine.equals(slot)));
  }
}

function drawToken(): { token: string; tokenId: Uint8Array; key: Uint8Array } {
  const token = drawSessionToken();
  const opened = openToken(token);
  if (opened === null) throw new Error('a token of our own does not open');
  return { token, ...opened };
}
