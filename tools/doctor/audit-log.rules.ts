import { look, ok, wrong, type Finding } from './finding.ts';

/** What the worker noted of its last look at the whole audit log. */
export interface AuditNight {
  readonly state: 'whole' | 'broken' | 'lost';
  /** Hours since 1970. */
  readonly hour: number;
  readonly number: number;
  /** 64 hexadecimal digits. */
  readonly hash: string;
  readonly brokenAt: number | null;
}

/** Two nights and an hour: one of them may have been in a stop. */
const mostHours = 49;
const cure = 'Mend nothing yet: make a backup, run npm run audit:verify, compare with earlier backups and tell the other operators';

/** null: nothing is noted yet. `hour`: now, in hours since 1970. */
export function judgeAuditLog(night: AuditNight | null, hour: number): Finding {
  if (night === null) return ok('audit log', 'the worker looks at all of it each night, and has not yet');
  if (night.state === 'broken') return wrong('audit log', `it is broken at entry ${night.brokenAt}`, cure);
  if (night.state === 'lost')
    return wrong('audit log', `entry ${night.number} is not in it as it was: it was written anew or cut off`, cure);
  if (hour - night.hour > mostHours)
    return look('audit log', `nobody looked at it for ${hour - night.hour} hours`, 'Check that the worker runs');
  return ok(
    'audit log',
    night.number === 0 ? 'it has no entries yet' : `it holds together up to entry ${night.number}, hash ${night.hash}`,
  );
}
