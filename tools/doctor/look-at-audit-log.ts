import type pg from 'pg';
import { judgeAuditLog, type AuditNight } from './audit-log.rules.ts';
import type { Finding } from './finding.ts';

/** What the worker noted of the audit log. A database of an earlier version has no such note. */
export async function lookAtAuditLog(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ isThere: boolean }>(`select to_regclass('audit_verification') is not null as "isThere"`);
  const nights = rows[0]?.isThere
    ? await client.query<AuditNight>(
        `select state, hour, number::float8 as number, encode(hash, 'hex') as hash, broken_at::float8 as "brokenAt" from audit_verification`,
      )
    : { rows: [] };
  return judgeAuditLog(nights.rows[0] ?? null, Math.floor(Date.now() / 3_600_000));
}
