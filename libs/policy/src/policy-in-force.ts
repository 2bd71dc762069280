import { finland, localTime } from '@rinnalla/opening-hours';
import type { PolicyVersion, WordedPoint } from './policy-version.ts';
import { policyVersions } from './policy-versions.ts';

const millisecondsPerHour = 3_600_000;

/** Whether a version holds in an hour, or held before it. `hour`: whole hours since 1970-01-01T00:00Z. */
function hasBegun({ inForceFrom }: PolicyVersion, hour: number): boolean {
  return inForceFrom === null || inForceFrom <= localTime(new Date(hour * millisecondsPerHour), finland.timeZone).day;
}

/** The version that is in force in an hour. `hour`: whole hours since 1970-01-01T00:00Z. */
export function policyInForce(hour: number, versions: readonly PolicyVersion[] = policyVersions): PolicyVersion {
  const policy = versions.findLast((version) => hasBegun(version, hour));
  if (policy === undefined) throw new RangeError('the first version of the policy holds from the beginning');
  return policy;
}

/** The next version that is agreed on and not yet in force. `hour`: whole hours since 1970-01-01T00:00Z. */
export const policyToCome = (hour: number, versions: readonly PolicyVersion[] = policyVersions): PolicyVersion | undefined =>
  versions.find((version) => !hasBegun(version, hour));

/** A version by its number. */
export const policyOf = (version: number, versions: readonly PolicyVersion[] = policyVersions): PolicyVersion | undefined =>
  versions.find((one) => one.version === version);

/** The point of a version by its code; N1, the content note, too. */
export const pointOf = (policy: PolicyVersion, code: string): WordedPoint | undefined =>
  [...policy.points, policy.contentNote].find((point) => point.code === code);
