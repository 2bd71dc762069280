import { pino } from 'pino';
import { hexOf } from './noted-link.rules.ts';
import type { NightVerdict } from './night-verdict.rules.ts';

/** What the log holds of the audit log, by this list of fields: numbers and hashes, nothing of what staff did. */
const log = pino({ base: { process: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime });

interface NightFields {
  readonly audit: NightVerdict['state'];
  readonly night: string;
  readonly entry: number;
  readonly hash: string;
  readonly brokenAt: number | null;
}

const fieldsOf = (night: string, { state, link, brokenAt }: NightVerdict): NightFields => ({
  audit: state,
  night,
  entry: link.number,
  hash: hexOf(link.hash),
  brokenAt,
});

/** One line a night: the hash, to be kept where the database is not; an error where the log does not hold. */
export function reportNight(night: string, verdict: NightVerdict): void {
  if (verdict.state === 'whole') log.info(fieldsOf(night, verdict));
  else log.error(fieldsOf(night, verdict));
}
