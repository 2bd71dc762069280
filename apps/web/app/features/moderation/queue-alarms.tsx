import type { QueueAlarmFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { classNames } from './moderation-names.ts';
import { ageWords } from './waiting-words.ts';

/** Which classes of the queue are late with nobody at it, in one quiet line. `opens`: whether it leads to the queue. */
export function QueueAlarms({ alarms, opens }: { alarms: readonly QueueAlarmFragment[]; opens: boolean }) {
  if (alarms.length === 0) return null;
  const lines = alarms.map(({ class: itsClass, raisedHour }) =>
    m.queue_alarm_line({ class: classNames[itsClass](), age: ageWords(raisedHour) }),
  );
  return (
    <p className="staff-alarm">
      {[m.queue_alarm_title(), ...lines].join(' ')} {opens ? <a href={pathTo('/staff/queue')}>{m.queue_alarm_open()}</a> : null}
    </p>
  );
}
