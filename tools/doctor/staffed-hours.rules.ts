import type { Settings } from '@rinnalla/settings';
import { look, ok, type Finding } from './finding.ts';

/** Whether it is said when moderators are there: without that nobody in a crisis can be told when somebody reads. */
export function judgeStaffedHours({ staffedHours }: Pick<Settings, 'staffedHours'>): Finding {
  if (staffedHours !== null && staffedHours !== 'unknown') return ok('staffed hours', staffedHours);
  const says =
    'nobody knows when moderators are there: whoever writes in a crisis is promised nothing, and the clock of a crisis runs day and night';
  return look('staffed hours', says, 'Set RINNALLA_STAFFED_HOURS');
}
