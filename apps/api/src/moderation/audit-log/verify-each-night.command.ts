import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { settlingDay } from '../../settling/index.ts';
import type { Link } from './chain.rules.ts';
import { reportNight } from './night-log.ts';
import { nightVerdict } from './night-verdict.rules.ts';
import type { NightVerdict } from './night-verdict.rules.ts';
import { hexOf } from './noted-link.rules.ts';
import { VerifyChain } from './verify-chain.query.ts';

type Noted = Link & { readonly night: string };

/**
 * Each night walks the whole audit log from its first entry, looks whether the entry noted the night before is still there, notes what it
 * found and writes one line to the log. Reads in batches; takes no lock, so nobody who works waits.
 */
@Injectable()
export class VerifyEachNight {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly chain: VerifyChain,
  ) {}

  /** Answers what was found, null where this night was looked at already. */
  async execute(): Promise<NightVerdict | null> {
    const night = settlingDay(this.clock.now());
    const noted = await this.noted();
    if (noted !== undefined && noted.night >= night) return null;
    const isThere = noted !== undefined && noted.number > 0;
    const found = await this.chain.whole(isThere ? { kind: 'hash', hash: hexOf(noted.hash) } : null);
    const verdict = nightVerdict(found, noted ?? null);
    if (await this.note(night, verdict)) reportNight(night, verdict);
    return verdict;
  }

  private noted(): Promise<Noted | undefined> {
    return this.database.first<Noted>('select night::text as night, number::float8 as number, hash from audit_verification');
  }

  /** false: another worker was first. */
  private async note(night: string, { state, link, brokenAt }: NightVerdict): Promise<boolean> {
    const written = await this.database.rows(
      `insert into audit_verification (night, hour, state, number, hash, broken_at) values ($1::date, $2, $3, $4, $5, $6)
       on conflict (one) do update
         set night = excluded.night, hour = excluded.hour, state = excluded.state, number = excluded.number, hash = excluded.hash,
             broken_at = excluded.broken_at
       where audit_verification.night < excluded.night
       returning night`,
      [night, this.clock.hour(), state, link.number, link.hash, brokenAt],
    );
    return written.length > 0;
  }
}
